import { describe, expect, test } from 'vitest'
import { fraction } from '../../platform/kernel/fraction.ts'
import { aProject } from './edition.testing.ts'
import { projectPlaces } from './project-places.ts'
import { closestLosers } from './closest-losers.ts'

const facet = (value: string, projects: number, winners: number) => ({ value, projects, winners })
const noFacets = { themes: [], neighbourhoods: [], projects: 0, winners: 0 }

describe('Where projects are shown', () => {
  test('is in our neighbourhoods, even those without a project, when the edition names one', () => {
    const facets = { ...noFacets, neighbourhoods: [facet('La Plaine', 3, 1)] }
    expect(projectPlaces(['Le Coteau', 'La Plaine'], facets, [aProject('1')])).toEqual({
      kind: 'areas',
      areas: [
        { name: 'Le Coteau', projects: 0, winners: 0 },
        { name: 'La Plaine', projects: 3, winners: 1 },
      ],
      wholeTown: { projects: 1, winners: 0 },
    })
  })
  test('is at points, winners first, when projects know where they are', () => {
    const lost = aProject('1', { latitude: 43.6, longitude: 1.4 })
    const won = aProject('2', { latitude: 43.7, longitude: 1.5, winnerRank: 1 })
    expect(projectPlaces(['Le Coteau'], noFacets, [lost, won, aProject('3')])).toMatchObject({
      kind: 'points',
      projects: [{ code: '2' }, { code: '1' }],
    })
  })
  test('is told by names when nothing else is known, and not at all with a single name', () => {
    const two = { ...noFacets, neighbourhoods: [facet('A', 1, 0), facet('B', 1, 0)] }
    expect(projectPlaces([], two, [])).toMatchObject({ kind: 'names' })
    expect(projectPlaces([], { ...noFacets, neighbourhoods: [facet('A', 1, 0)] }, [])).toBeNull()
  })
})

describe('The losers one wonders about', () => {
  test('are those with most support, in the order of ties when equal', () => {
    const all = [
      aProject('1', { score: fraction(10), winnerRank: 1 }),
      aProject('2', { score: fraction(8) }),
      aProject('3', { score: fraction(8) }),
      aProject('4', { score: fraction(2) }),
    ]
    expect(closestLosers(all, ['4', '3', '2', '1'], 2).map(({ code }) => code)).toEqual(['3', '2'])
  })
})
