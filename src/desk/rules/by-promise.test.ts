import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { byPromise, shortList, urgencyOf, withDone } from './by-promise.ts'

const today = day('2026-05-04')

describe('How near a promise is', () => {
  test.each([
    ['2026-05-03', 'late'],
    ['2026-05-04', 'today'],
    ['2026-05-05', 'week'],
    ['2026-05-11', 'week'],
    ['2026-05-12', 'later'],
  ] as const)('%s: %s', (dueOn, urgency) => {
    expect(urgencyOf(day(dueOn), today)).toBe(urgency)
  })
  test('no day was told', () => {
    expect(urgencyOf(null, today)).toBe('undated')
  })
})

test('Tasks stand by their promise, each once, those without a day last', () => {
  const task = (href: string, dueOn: string | null, from = '') => ({
    href,
    dueOn: dueOn === null ? null : day(dueOn),
    from,
  })
  const sorted = byPromise([
    task('/a', null),
    task('/b', '2026-05-09', 'first'),
    task('/c', '2026-05-01'),
    task('/b', '2026-05-09', 'second'),
  ])
  expect(sorted.map(({ href, from }) => href + from)).toEqual(['/c', '/bfirst', '/a'])
})

test('A list full of late things leaves room for two of each other list', () => {
  const of = (name: string, days: readonly string[]) =>
    days.map((dueOn) => ({ href: `/${name}${dueOn}`, dueOn: day(dueOn) }))
  const late = of('q', ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'])
  const signed = of('s', ['2026-06-01', '2026-06-02', '2026-06-03'])
  expect(shortList([late, signed, []], 4).map(({ href }) => href)).toEqual([
    '/q2026-01-01',
    '/q2026-01-02',
    '/s2026-06-01',
    '/s2026-06-02',
  ])
  expect(shortList([late, signed], 6)).toHaveLength(6)
})

describe('What was just done', () => {
  const task = (title: string, dueOn: string) => ({
    ...{ title, href: `/${title}`, dueOn: day(dueOn), notes: [] },
    inPlace: null,
  })
  const undo = { action: '/retour', label: 'Défaire', hidden: {} }
  const done = { ...task('signe', '2026-05-05'), said: 'C’est signé.', undo }

  test('keeps the row it had among the others', () => {
    const rows = withDone([task('avant', '2026-05-04'), task('plus-tard', '2026-05-09')], done)
    expect(rows.map(({ title }) => title)).toEqual(['avant', 'signe', 'plus-tard'])
  })
  test('waits again in its one row, which says so, with nothing to undo', () => {
    const rows = withDone([task('signe', '2026-05-05')], done)
    expect(rows).toMatchObject([{ said: 'C’est signé.', undo: null }])
  })
})
