import { describe, expect, test } from 'vitest'
import { readForm } from '../../platform/web/index.ts'
import { states } from './question.ts'
import { correctedText, mayRejoin, splitForm, whyNotSplit } from './split.ts'

const form = splitForm({ themes: [{ id: 'voirie', department: null }] })
const typed = {
  key: '3f0f6f1c-0d3c-4f6e-9d5a-0d5f6a7b8c9d',
  title: ' Le bruit du chantier ',
  publicText: 'Il commence à six heures.',
  theme: 'voirie',
}

describe('Splitting a question', () => {
  test('is refused with a reason to what is merged, withdrawn, answered or being signed', () => {
    const refused = Object.fromEntries(
      states.flatMap((state) => {
        const why = whyNotSplit({ state })
        return why === null ? [] : [[state, why]]
      }),
    )
    expect(refused).toEqual({
      'in-approval': 'split-to-sign',
      answered: 'split-answered',
      closed: 'split-answered',
      forwarded: 'split-answered',
      merged: 'split-merged',
      withdrawn: 'split-withdrawn',
    })
  })

  test('takes a title and a text, and a theme the town has', () => {
    expect(readForm(form, typed)).toMatchObject({
      ok: true,
      value: { title: 'Le bruit du chantier', theme: 'voirie', firstText: '' },
    })
    expect(readForm(form, { ...typed, theme: '' })).toMatchObject({ value: { theme: null } })
    const refused = readForm(form, { ...typed, title: ' ', publicText: '', theme: 'lune' })
    expect(refused.ok ? [] : refused.faults.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'title: missing',
      'publicText: missing',
      'theme: theme',
    ])
  })

  test('corrects the public version of the first as it was read, never over another one', () => {
    const firstSeen = 'Un lampadaire et du bruit.'
    const sent = (firstText: string) => ({ firstText, firstSeen })
    expect(correctedText(firstSeen, sent('Un lampadaire.'))).toEqual({ text: 'Un lampadaire.' })
    expect(correctedText(`${firstSeen}\n`, sent('Un lampadaire.'))).toEqual({
      text: 'Un lampadaire.',
    })
    expect(correctedText('Deux lampadaires.', sent('Un lampadaire.'))).toBe('changed')
    for (const untouched of [firstSeen, ''])
      expect(correctedText('Deux lampadaires.', sent(untouched))).toBeNull()
    expect(correctedText(null, sent('Un lampadaire.'))).toBeNull()
  })
})

describe('A half of a message', () => {
  test('goes back while nobody has begun it, into a first that has no answer', () => {
    const first = { id: 'first', state: 'assigned' } as const
    const second = { state: 'received', splitFrom: 'first' } as const
    expect(mayRejoin(second, first)).toBe(true)
    expect(mayRejoin({ ...second, state: 'qualified' }, first)).toBe(false)
    expect(mayRejoin({ ...second, state: 'assigned' }, first)).toBe(false)
    expect(mayRejoin(second, { ...first, state: 'answered' })).toBe(false)
    expect(mayRejoin(second, { ...first, id: 'other' })).toBe(false)
    expect(mayRejoin({ ...second, splitFrom: null }, first)).toBe(false)
  })
})
