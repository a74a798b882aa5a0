import { describe, expect, test } from 'vitest'
import { comparePasses, type PaperBallot, paperRefusal, shownPaper } from './paper-ballots.ts'

const typed = (pass: 1 | 2, number: number, ...projects: readonly string[]): PaperBallot => ({
  pass,
  number,
  choice: projects.map((project) => ({ project, points: 1 })),
})

describe('Typing a paper ballot', () => {
  test('is refused before the opening, and beyond the voters on paper', () => {
    expect(paperRefusal({ state: 'closed' }, 0, 12)).toBe('not-opened-yet')
    expect(paperRefusal({ state: 'unsealed' }, 12, 12)).toBe('more-than-registered')
    expect(paperRefusal({ state: 'unsealed' }, 11, 12)).toBeNull()
  })
})

describe('The two passes', () => {
  test('agree in any order of papers and of projects', () => {
    const both = [typed(1, 1, 'a', 'b'), typed(1, 2, 'c'), typed(2, 1, 'c'), typed(2, 2, 'b', 'a')]
    expect(comparePasses(both)).toEqual({ first: 2, second: 2, alone: [] })
  })

  test('show the ballot misread in each', () => {
    const [one, other] = [typed(1, 2, 'c'), typed(2, 1, 'd')]
    const both = [typed(1, 1, 'a'), one, other, typed(2, 2, 'a')]
    expect(comparePasses(both).alone).toEqual([one, other])
  })

  test('do not agree when the same paper was typed twice in one of them', () => {
    const twice = typed(1, 2, 'a')
    expect(comparePasses([typed(1, 1, 'a'), twice, typed(2, 1, 'a')]).alone).toEqual([twice])
  })
})

describe('How many voted on paper', () => {
  test('is told when five or more did, and five or more did otherwise', () => {
    expect([shownPaper(100, 5), shownPaper(100, 4), shownPaper(12, 8)]).toEqual([5, null, null])
  })
})
