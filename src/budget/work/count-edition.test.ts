import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { countElection } from '../methods/count-election.ts'
import { parsePb, toElection } from '../pb/index.ts'
import { comparedCounts } from '../rules/compared-counts.ts'
import { importedEdition } from '../rules/imported-edition.ts'
import { counts } from '../store/counts.ts'
import { editions } from '../store/editions.ts'
import { importEdition } from '../store/import-edition.ts'
import { projects } from '../store/projects.ts'
import { countEdition } from './count-edition.ts'

const file = `META
key;value
budget;100
vote_type;approval
PROJECTS
project_id;cost;name
a;60;Un kiosque
b;50;Un verger
c;40;Des bancs
d;10;Des nichoirs
VOTES
voter_id;vote
1;a,b
2;a,c
3;a,d
4;b,c
5;b,d
6;c
`
const pb = toElection(parsePb(file))

async function anEdition(db: Database) {
  const imported = importedEdition(pb, {
    id: randomUUID(),
    name: 'Essai',
    file: 'essai.pb',
    sha256: 'c'.repeat(64),
    isFictional: true,
  })
  await importEdition(db, imported, [], { replaces: false })
  const edition = await editions(db).find('essai')
  if (edition === null) throw new Error('not stored')
  return edition
}

const silent = () => {}
const unstopped = new AbortController().signal

describe('Counting an edition', () => {
  test('keeps the official outcome as the rule gives it, with its whole trace', () =>
    withRollback(async (db) => {
      const edition = await anEdition(db)
      await countEdition(db, edition, silent, unstopped)
      const settings = { rule: 'greedy', satisfaction: 'cost', order: 'votes-or-points' } as const
      const expected = countElection(pb.election, settings, edition.tieOrder)
      expect((await counts(db, edition).official())?.count).toEqual(expected)
      // Votes: a 3, b 3, c 3, d 2. a takes 60 of 100, b does not fit, c takes 40, nothing is left.
      expect(expected.selected).toEqual(['a', 'c'])
    }))

  test('gives winners their rank, and every project its reason', () =>
    withRollback(async (db) => {
      const edition = await anEdition(db)
      await countEdition(db, edition, silent, unstopped)
      const all = await projects(db, edition).all()
      expect(all.map(({ winnerRank }) => winnerRank)).toEqual([1, null, 2, null])
      const official = await counts(db, edition).official()
      expect(Object.keys(official?.reasons ?? {}).sort()).toEqual(['a', 'b', 'c', 'd'])
      expect(Object.keys(official?.changes ?? {}).sort()).toEqual(['b', 'd'])
    }))

  test('says what would have made a loser win, checked by counting again', () =>
    withRollback(async (db) => {
      const edition = await anEdition(db)
      await countEdition(db, edition, silent, unstopped)
      const change = (await counts(db, edition).official())?.changes['b']
      // With one vote more, b comes first: 50 of 100.
      expect(change?.moreVoters).toMatchObject({ voters: 1, isLeast: true })
    }))

  test('counts by the other rules too, each once, and goes on where it was stopped', () =>
    withRollback(async (db) => {
      const edition = await anEdition(db)
      const stop = new AbortController()
      let steps = 0
      const stopped = countEdition(
        db,
        edition,
        () => {
          steps += 1
          if (steps === 3) stop.abort()
        },
        stop.signal,
      )
      await expect(stopped).rejects.toThrow()
      const before = await counts(db, edition).names()
      expect(before.length).toBeGreaterThan(0)
      expect(before.length).toBeLessThan(comparedCounts(edition).length)

      await countEdition(db, edition, silent, unstopped)
      expect((await counts(db, edition).names()).length).toBe(comparedCounts(edition).length)
      expect((await counts(db, edition).all())[0]?.isOfficial).toBe(true)
    }))
})
