import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { aCharter, anArticle, aVersion } from '../testing.ts'
import { standingOf, versionOn, type WorkingArticle } from './charter.ts'
import { directions, mayAdopt, movedArticle, withArticle } from './life.ts'

const today = day('2026-03-10')
const byCouncil = {
  adoptedBy: 'municipal-council',
  adoptedOn: day('2026-03-01'),
  inForceOn: day('2026-03-05'),
} as const
const seen = { seen: 0, today }
const written = aCharter({ working: [anArticle('a')] })

describe('Adopting the working version of a charter', () => {
  test('is noted with the day it is in force from, past or to come', () => {
    expect(mayAdopt(written, byCouncil, seen)).toBeNull()
    expect(mayAdopt(written, { ...byCouncil, inForceOn: day('2027-01-01') }, seen)).toBeNull()
  })

  test('is refused without article, on a day to come, in force before it, or read as it no longer is', () => {
    expect(mayAdopt(aCharter(), byCouncil, seen)).toBe('no-article')
    expect(mayAdopt(written, { ...byCouncil, adoptedOn: day('2026-03-11') }, seen)).toBe('ahead')
    expect(mayAdopt(written, { ...byCouncil, inForceOn: day('2026-02-28') }, seen)).toBe(
      'before-adoption',
    )
    expect(mayAdopt({ ...written, revision: 4 }, byCouncil, { seen: 3, today })).toBe('moved-on')
  })

  test('of all bodies is the municipal council’s', () => {
    const ofAll = { ...written, body: null }
    expect(mayAdopt(ofAll, byCouncil, seen)).toBeNull()
    expect(mayAdopt(ofAll, { ...byCouncil, adoptedBy: 'body' }, seen)).toBe('whole-town')
  })

  test('again is refused the day the former one is in force, or when not a word has changed', () => {
    const first = aVersion(1, day('2026-03-05'), [anArticle('a', { text: 'Avant.' })])
    expect(mayAdopt({ ...written, versions: [first] }, byCouncil, seen)).toBe('not-after')
    const later = { ...byCouncil, inForceOn: day('2026-03-06') }
    expect(mayAdopt({ ...written, versions: [first] }, later, seen)).toBeNull()
    const same = aVersion(1, day('2026-03-05'), written.working)
    expect(mayAdopt({ ...written, versions: [same] }, later, seen)).toBe('unchanged')
  })
})

describe('The version in force', () => {
  const versions = [
    aVersion(3, day('2027-01-01')),
    aVersion(2, day('2026-03-05')),
    aVersion(1, day('2024-01-01')),
  ]
  const on = (text: string) => versionOn(versions, day(text))?.version ?? null

  test('on a day is the last one that began, none before the first', () => {
    expect([on('2023-12-31'), on('2024-01-01'), on('2026-03-04'), on('2026-03-05')]).toEqual([
      null,
      1,
      1,
      2,
    ])
    expect(on('2027-01-01')).toBe(3)
  })

  test('says of each other until when it was, or from when it will be', () => {
    expect(versions.map((one) => standingOf(one, versions, today))).toEqual([
      { is: 'to-come', day: '2027-01-01' },
      { is: 'in-force', day: '2026-03-05' },
      { is: 'past', day: '2026-03-05' },
    ])
  })
})

describe('An article that moves', () => {
  const chaptered = [
    anArticle('a', { chapter: 'I' }),
    anArticle('b', { chapter: 'I' }),
    anArticle('c', { chapter: 'II' }),
  ]
  const told = (articles: readonly { id: string; chapter: string }[]) =>
    articles.map(({ id, chapter }) => `${chapter}:${id}`)

  test('goes one step, and no further than the ends', () => {
    expect(told(movedArticle(chaptered, 'b', 'up'))).toEqual(['I:b', 'I:a', 'II:c'])
    expect(movedArticle(chaptered, 'a', 'up')).toBe(chaptered)
    expect(movedArticle(chaptered, 'nobody', 'down')).toBe(chaptered)
  })

  test('into another chapter keeps its number first', () => {
    expect(told(movedArticle(chaptered, 'c', 'up'))).toEqual(['I:a', 'I:b', 'I:c'])
    expect(told(movedArticle(chaptered, 'b', 'down'))).toEqual(['I:a', 'II:b', 'II:c'])
  })

  test('never cuts a chapter in two, whatever is moved', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom(...directions)),
    )
    const begun = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, place) =>
      anArticle(id, { chapter: ['I', 'I', 'II', 'II', 'III', ''][place] ?? '' }),
    )
    fc.assert(
      fc.property(steps, (moves) => {
        const moved = moves.reduce<readonly WorkingArticle[]>(
          (now, [id, way]) => movedArticle(now, id, way),
          begun,
        )
        const runs = moved.filter(({ chapter }, place) => chapter !== moved[place - 1]?.chapter)
        expect(new Set(runs.map(({ chapter }) => chapter)).size).toBe(runs.length)
        expect(moved.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
      }),
    )
  })

  test('may be added first, or after any other', () => {
    const ids = (after: string | null) =>
      withArticle(chaptered, anArticle('x'), after).map(({ id }) => id)
    expect(ids(null)).toEqual(['x', 'a', 'b', 'c'])
    expect(ids('b')).toEqual(['a', 'b', 'x', 'c'])
  })
})
