import { describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { demoNeighbourhoods, demoTown } from '../demo.ts'
import {
  isApplicable,
  neighbourhoodChanges,
  slugOf,
  withIds,
} from '../rules/neighbourhood-changes.ts'
import { neighbourhoodSets } from './neighbourhood-sets.ts'
import { towns } from './towns.ts'

const change = { by: null, now: new Date('2026-05-04T10:00:00Z') }
const [coteau, ...others] = demoNeighbourhoods

describe('A new drawing of the neighbourhoods', () => {
  test('keeps the id of a neighbourhood whose name it keeps, and finds a free one for the others', () => {
    const outline = demoNeighbourhoods[1]?.outline
    if (outline === undefined) throw new Error('The demonstration has no neighbourhood.')
    const after = withIds(
      [
        { name: 'le coteau', outline },
        { name: 'Coteau', outline },
        { name: 'Œuvre', outline },
      ],
      demoNeighbourhoods,
    )
    expect(after.map(({ id }) => id)).toEqual(['coteau', 'coteau-2', 'oeuvre'])
    expect(slugOf('L’Aqueduc – Été')).toBe('l-aqueduc-ete')
  })

  test('says what it adds, redraws, renames and removes', () => {
    const after = [
      { ...demoNeighbourhoods[0]!, name: 'Le Coteau-Nord' },
      { ...demoNeighbourhoods[1]!, outline: demoNeighbourhoods[2]!.outline },
      { ...demoNeighbourhoods[2]!, id: 'neuf', name: 'Le Neuf' },
      demoNeighbourhoods[3]!,
    ]
    const changes = neighbourhoodChanges(demoNeighbourhoods, after, [])
    expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'renamed coteau',
      'redrawn aqueduc',
      'added neuf',
      'same jardins',
      'removed centre',
      'removed plaine',
    ])
    expect(isApplicable(changes)).toBe(true)
  })

  test('cannot remove a neighbourhood that has its envelope in a vote', () => {
    const voted = [{ neighbourhood: 'coteau', edition: 'Budget 2026' }]
    const changes = neighbourhoodChanges(demoNeighbourhoods, others, voted)
    expect(isApplicable(changes)).toBe(false)
    expect(changes.find(({ id }) => id === 'coteau')?.votedIn).toBe('Budget 2026')
  })

  test('replaces the former one, which is kept and can be put back', () =>
    withRollback(async (db) => {
      await towns(db).save(demoTown, demoNeighbourhoods)
      const sets = neighbourhoodSets(db)
      const id = await sets.draft(others, change.now)
      expect(await towns(db).neighbourhoods()).toEqual(demoNeighbourhoods)
      await sets.apply((await sets.find(id)) ?? [], change)
      expect(await towns(db).neighbourhoods()).toEqual(others)
      const [former] = await sets.formers()
      expect(former?.count).toBe(5)
      await sets.apply((await sets.find(former?.id ?? '')) ?? [], change)
      expect(await towns(db).neighbourhoods()).toEqual(demoNeighbourhoods)
    }))

  test('left as a draft is forgotten after a day', () =>
    withRollback(async (db) => {
      const sets = neighbourhoodSets(db)
      const id = await sets.draft(others, change.now)
      await sets.draft(others, new Date(change.now.getTime() + 25 * 3_600_000))
      expect(await sets.find(id)).toBeNull()
    }))
})

describe('A neighbourhood', () => {
  test('is renamed and keeps its id, unless another bears the name', () =>
    withRollback(async (db) => {
      await towns(db).save(demoTown, demoNeighbourhoods)
      const sets = neighbourhoodSets(db)
      expect(await sets.rename('coteau', 'LE CENTRE', change)).toBe(false)
      expect(await sets.rename('nowhere', 'Ailleurs', change)).toBe(false)
      expect(await sets.rename('coteau', 'Le Haut', change)).toBe(true)
      expect((await towns(db).neighbourhoods())[0]).toEqual({ ...coteau, name: 'Le Haut' })
    }))
})
