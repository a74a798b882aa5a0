import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('This Node knows how to keep pages in its young memory', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  expect(known).toContain('--allocation-site-pretenuring')
})
