import { describe, expect, test } from 'vitest'
import { isMinor, mayEdit, mayErase } from './comment.ts'
import { linkedText } from './linked-text.ts'

const writtenAt = '2026-05-04T10:00:00Z'
const own = { author: 'awa', state: 'shown', writtenAt, shownAt: writtenAt } as const
const at = (minutes: number) => new Date(Date.parse(own.writtenAt) + minutes * 60_000)

describe('A comment', () => {
  test('is mended by its author for fifteen minutes', () => {
    expect(mayEdit(own, 'awa', at(14))).toBe(true)
    expect(mayEdit(own, 'awa', at(15))).toBe(false)
    expect(mayEdit(own, 'bruno', at(1))).toBe(false)
  })
  test('that an officer read first is mended while it waits, and not once it is shown', () => {
    expect(mayEdit({ ...own, state: 'waiting', shownAt: null }, 'awa', at(2))).toBe(true)
    expect(mayEdit({ ...own, shownAt: '2026-05-04T10:01:00Z' }, 'awa', at(2))).toBe(false)
  })
  test('that is hidden or erased is neither mended nor erased', () => {
    for (const state of ['hidden', 'erased'] as const) {
      expect(mayEdit({ ...own, state }, 'awa', at(1))).toBe(false)
      expect(mayErase({ ...own, state }, 'awa')).toBe(false)
    }
    expect(mayErase({ ...own, state: 'waiting' }, 'awa')).toBe(true)
    expect(mayErase(own, 'bruno')).toBe(false)
  })
  test('is of a minor under 18, whatever she says; without a known age, as she says', () => {
    expect([isMinor(17, true), isMinor(18, false)]).toEqual([true, false])
    expect([isMinor(null, true), isMinor(null, false)]).toEqual([false, true])
  })
})

describe('The links of a comment', () => {
  test('are addresses of the web, without the sign that follows them', () => {
    expect(linkedText('Voir https://v.fr/a?b=1. Ou (http://w.fr) !')).toEqual([
      { text: 'Voir ', isLink: false },
      { text: 'https://v.fr/a?b=1', isLink: true },
      { text: '. Ou (', isLink: false },
      { text: 'http://w.fr', isLink: true },
      { text: ') !', isLink: false },
    ])
  })
  test('are never a script nor a picture', () => {
    for (const text of ['javascript:alert(1)', 'data:text/html,x', '<a href="x">']) {
      expect(linkedText(text)).toEqual([{ text, isLink: false }])
    }
  })
})
