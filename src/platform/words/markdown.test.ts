import { expect, test } from 'vitest'
import { paragraphs, rendered, wordsOf } from './markdown.ts'

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

test('Paragraphs of a form keep lists and links, and nothing that could harm', () => {
  const html = paragraphs(
    '# Titre\n\n- un [lien](https://exemple.fr)\n\n![un plan](https://ailleurs.fr/x.png)\n\n[x](javascript:alert(1))',
  )
  expect(html).toContain('<p><strong>Titre</strong></p>')
  expect(html).toContain('<a href="https://exemple.fr">lien</a>')
  expect(html).toContain('un plan')
  expect(html).not.toMatch(/<img|<h1|javascript/)
})

test('Their words alone are said on one line, as they were written', () => {
  const words = wordsOf(
    'Posés **avant mai**, sur :\n\n- un [quai](https://exemple.fr)\n- 5 < 7 & "x"',
  )
  expect(words).toBe('Posés avant mai, sur : un quai 5 < 7 & "x"')
})
