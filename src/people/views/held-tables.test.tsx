import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { HeldRow } from '../../platform/kernel/personal-data.ts'
import { SpeakIn } from '../../platform/words/speech.tsx'
import { HeldTables } from './held-tables.tsx'

const shown = (row: HeldRow): string =>
  renderToString(
    <SpeakIn speech={{ language: 'fr', overrides: {} }}>
      <HeldTables
        held={[{ table: 'x', purpose: 'Pour voir.', retention: 'Un jour', rows: [row] }]}
        zone="Europe/Paris"
      />
    </SpeakIn>,
  )

describe('What the town holds about somebody is told in words', () => {
  test('to an agent: which day she did what, and how often', () => {
    const html = shown({ day: '2026-05-04', act: 'account', times: 3 })
    for (const word of ['Jour', '4 mai 2026', 'compte fait', 'Combien de fois']) {
      expect(html).toContain(word)
    }
    expect(html).not.toContain('<code>')
  })
  test('to who signs: an act is no name of a column', () => {
    const html = shown({ act: 'tacit', at: '2026-05-04T10:00:00Z' })
    expect(html).toContain('accord tacite')
    expect(html).toContain('4 mai 2026')
  })
  test('to a parent: her word was given on her account, not an account made', () => {
    expect(shown({ confirmed_how: 'account' })).toContain('depuis le compte du responsable')
  })
  test('and what somebody wrote stays as it was written', () => {
    expect(shown({ text: 'account' })).toContain('>account<')
  })
})
