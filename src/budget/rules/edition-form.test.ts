import { describe, expect, test } from 'vitest'
import { aRunningEdition, aRunningProject, townEnvelope } from './running-edition.testing.ts'
import { editionForm, givenOf, lacksOf } from './edition-form.ts'
import { isStale } from './running-edition.ts'
import { ballotSheet } from './running-edition.ts'

const place = {
  zone: 'Europe/Paris',
  neighbourhoods: [
    { id: 'coteau', name: 'Le Coteau' },
    { id: 'plaine', name: 'La Plaine' },
  ],
}
const now = new Date('2026-01-10T09:00:00Z')
const plain = givenOf(aRunningEdition({ tieSeed: 'dit en public' }), place.zone)
const read = (change: Readonly<Record<string, string>>) =>
  editionForm(place, now).safeParse({ ...plain, ...change })
const faultsOf = (change: Readonly<Record<string, string>>) =>
  (read(change).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)

describe('The form of an edition', () => {
  test('written and read back, is the same edition', () => {
    const { rule, opensAt, closesAt, envelopes } = aRunningEdition()
    expect(read({}).data).toMatchObject({ rule, opensAt, closesAt, envelopes })
  })

  test('gives an envelope to each perimeter that has money, in euros and cents', () => {
    const { data } = read({ 'argent.coteau': '12 000,50 €', 'argent.plaine': '' })
    expect(data?.envelopes.map(({ code, neighbourhood }) => [code, neighbourhood])).toEqual([
      ['ville', null],
      ['coteau', 'coteau'],
    ])
    expect(data?.envelopes[1]?.money).toEqual({ numerator: 24_001n, denominator: 2n })
  })

  test.each([
    [{ 'argent.ville': '' }, 'argent.ville no-envelope'],
    [{ 'argent.plaine': 'beaucoup' }, 'argent.plaine money'],
    [{ most: '0' }, 'most impossible'],
    [{ most: '' }, 'most missing'],
    [{ most: '3', mostPerList: '4' }, 'most impossible'],
    [{ format: 'points', points: '5', mostPerProject: '6' }, 'points impossible'],
    [{ format: 'exactly-k', count: '300' }, 'count number'],
    [{ format: 'au-hasard' }, 'format format'],
    [{ opensOn: '2026-02-30' }, 'opensOn day'],
    [{ opensHour: '8 h' }, 'opensHour hour'],
    [{ opensOn: '2026-03-29', opensHour: '02:30' }, 'opensHour no-such-hour'],
    [{ closesOn: '2026-05-01' }, 'closesOn closes-before'],
    [{ opensOn: '2025-01-01', closesOn: '2025-02-01' }, 'closesOn closes-in-the-past'],
    [{ nameFr: ' ' }, 'nameFr missing'],
    [{ leastAge: '-1' }, 'leastAge number'],
    [{ tieSeed: 'a|b' }, 'tieSeed bar'],
  ])('%o is refused: %s', (change, fault) => {
    expect(faultsOf(change as Readonly<Record<string, string>>)).toContain(fault)
  })
})

describe('What an edition still lacks', () => {
  test('is a project, for one just made', () => {
    expect(lacksOf(aRunningEdition({ projects: [] }), now)).toEqual(['no-project'])
  })

  test('is a project on each list, and a close to come', () => {
    const coteau = { ...townEnvelope, code: 'coteau', name: 'Le Coteau', neighbourhood: 'coteau' }
    const edition = aRunningEdition({ envelopes: [townEnvelope, coteau] })
    expect(lacksOf(edition, new Date('2027-01-01'))).toEqual(['empty-list', 'closes-in-the-past'])
  })

  test('is nothing when somebody can vote', () => {
    expect(lacksOf(aRunningEdition(), now)).toEqual([])
  })
})

describe('A box prepared from an edition', () => {
  const edition = aRunningEdition()
  const box = {
    state: 'prepared',
    // As the database gives it back: other keys first, hours with their zone.
    rule: { mayBeBlank: false, most: 3, format: 'up-to-k', mostPerList: null },
    sheet: ballotSheet(edition),
    opensAt: '2026-05-03T22:00:00+00:00',
    closesAt: '2026-05-25T18:00:00+00:00',
    showsTurnout: true,
    isRehearsal: false,
  } as const

  test('is not stale while nothing changed', () => {
    expect(isStale(edition, box)).toBe(false)
  })

  test.each([
    ['a project is added', { projects: [...edition.projects, aRunningProject('3')] }],
    ['projects change places', { projects: edition.projects.toReversed() }],
    ['the hour of the close changes', { closesAt: '2026-05-25T19:00:00.000Z' }],
    ['the rule changes', { rule: { ...edition.rule, most: 4 } as typeof edition.rule }],
  ])('is stale once %s', (_, change) => {
    expect(isStale({ ...edition, ...change }, box)).toBe(true)
  })

  test('is never stale once open: what it holds is what is voted', () => {
    expect(isStale({ ...edition, projects: [] }, { ...box, state: 'open' })).toBe(false)
  })
})
