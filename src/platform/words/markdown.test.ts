import { expect, test } from 'vitest'
import { rendered } from './markdown.ts'

test('A text gives its first heading as a title, and its tables as tables', () => {
  const { title, html } = rendered(
    '# Les parts\n\n| Projet | Prix |\n| --- | ---: |\n| Banc | 3 € |\n',
  )
  expect(title).toBe('Les parts')
  expect(html).toContain('<th scope="col">Projet</th>')
  expect(html).not.toContain('---')
})

test('A text with raw HTML shows it as text', () => {
  expect(rendered('# T\n\n<script>alert(1)</script>').html).not.toContain('<script>')
})
