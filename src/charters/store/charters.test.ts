import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { versionOn } from '../rules/charter.ts'
import { act, adopts, anArticle, aWorkingCharter, readCharter } from '../testing.ts'
import { actsOn } from './acts.ts'
import { charters } from './charters.ts'

describe('A version of a charter that was adopted', () => {
  test('is never changed: neither its day, nor a word, nor one article less or more', () =>
    withRollback(async (db) => {
      const id = await aWorkingCharter(db)
      expect(await adopts(db, id, '2026-03-01')).toBeNull()
      const refused = [
        sql`update charter_version set in_force_on = '2026-04-01'`,
        sql`delete from charter_version`,
        sql`update adopted_article set text = 'Autre' where rank = 1`,
        sql`delete from adopted_article where rank = 1`,
        sql`insert into adopted_article (charter, version, rank, article, chapter, title, text, words)
          values (${id}, 1, 4, ${randomUUID()}, '', 'De plus', 'De plus', 'de plus')`,
      ]
      for (const change of refused) {
        await sql`savepoint before`.execute(db)
        await expect(change.execute(db)).rejects.toThrow(/charter/)
        await sql`rollback to savepoint before`.execute(db)
      }
    }))

  test('says the same after all that officers write next, and is in force until the next one is', () =>
    withRollback(async (db) => {
      const id = await aWorkingCharter(db)
      await adopts(db, id, '2026-03-01')
      const first = (await readCharter(db, id)).versions[0]
      const acts = actsOn(db, id, act)
      const [one, two] = (await readCharter(db, id)).working
      if (one === undefined || two === undefined) throw new Error('Three articles were written.')
      await acts.write({ ...one, text: 'Autrement.' }, one.version)
      await acts.withdraw(two.id, two.version)
      await acts.add(anArticle(randomUUID(), { title: 'Nouveau' }), null)
      expect(await adopts(db, id, '2026-03-01')).toBe('not-after')
      expect(await adopts(db, id, '2026-06-01')).toBeNull()

      const { versions } = await readCharter(db, id)
      expect(versions.map(({ version }) => version)).toEqual([2, 1])
      expect(versions[1]).toEqual(first)
      expect(versions[0]?.articles.map(({ title }) => title)).toEqual([
        'Nouveau',
        'Titre un',
        'Titre trois',
      ])
      const on = (text: string) => versionOn(versions, day(text))?.version
      expect([on('2026-05-31'), on('2026-06-01')]).toEqual([1, 2])
    }))

  test('is found by the words of its articles, while it is in force', () =>
    withRollback(async (db) => {
      const id = await aWorkingCharter(db)
      const [one] = (await readCharter(db, id)).working
      if (one === undefined) throw new Error('Three articles were written.')
      await adopts(db, id, '2026-03-01')
      await actsOn(db, id, act).write({ ...one, text: 'Une girouette.' }, one.version)
      await adopts(db, id, '2026-06-01')
      const found = async (on: string) =>
        (await charters(db).articles('girouettes', day(on), { limit: 5, offset: 0 })).articles
      expect(await found('2026-05-31')).toEqual([])
      expect((await found('2026-06-01')).map(({ rank }) => rank)).toEqual([1])
    }))
})

describe('Two officers who adopt at the same moment', () => {
  test('make one version: the second is told that the text is no longer the one she read', async () => {
    const database = await testDatabase()
    try {
      const { db } = database
      const id = await aWorkingCharter(db)
      const done = await Promise.all([1, 2, 3].map(() => adopts(db, id, '2026-03-01')))
      expect(done.filter((refused) => refused === null)).toHaveLength(1)
      expect((await readCharter(db, id)).versions).toHaveLength(1)
    } finally {
      await database.close()
    }
  })
})

describe('Two officers who write', () => {
  test('the same article: the second is told what the first saved, and nothing of it is lost', () =>
    withRollback(async (db) => {
      const id = await aWorkingCharter(db)
      const [one] = (await readCharter(db, id)).working
      if (one === undefined) throw new Error('Three articles were written.')
      const acts = actsOn(db, id, act)
      expect(await acts.write({ ...one, text: 'Le sien.' }, 1)).toBeNull()
      expect(await acts.write({ ...one, text: 'L’autre.' }, 1)).toMatchObject({
        theirs: { text: 'Le sien.', version: 2 },
      })
      expect(await acts.withdraw(one.id, 1)).toMatchObject({ theirs: { text: 'Le sien.' } })
      expect((await readCharter(db, id)).working[0]?.text).toBe('Le sien.')
    }))

  test('an article that the other withdrew: it is gone, and said so', () =>
    withRollback(async (db) => {
      const id = await aWorkingCharter(db)
      const [one] = (await readCharter(db, id)).working
      if (one === undefined) throw new Error('Three articles were written.')
      const acts = actsOn(db, id, act)
      await acts.withdraw(one.id, 1)
      expect(await acts.write({ ...one, text: 'L’autre.' }, 1)).toEqual({ theirs: null })
    }))
})

describe('An act that finds all as it wants it', () => {
  test('leaves no trace: neither a line of journal nor a text that others have to read again', () =>
    withRollback(async (db) => {
      const id = await aWorkingCharter(db)
      const acts = actsOn(db, id, act)
      const added = anArticle(randomUUID())
      await acts.add(added, null)
      const told = async () => [
        (await readCharter(db, id)).revision,
        (await sql`select from journal_entry where subject_id = ${id}`.execute(db)).rows.length,
      ]
      const before = [1, 2]
      expect(await told()).toEqual(before)
      expect(await acts.add(added, null)).toBeNull()
      expect(await acts.move(added.id, 'up')).toBeNull()
      expect(await acts.move(randomUUID(), 'up')).toBe('no-such-article')
      expect(await acts.add(anArticle(randomUUID()), randomUUID())).toBe('after')
      expect(await told()).toEqual(before)
    }))
})

describe('A charter that was never adopted', () => {
  test('may go; one that was may not', () =>
    withRollback(async (db) => {
      const [gone, kept] = [await aWorkingCharter(db), await aWorkingCharter(db)]
      await adopts(db, kept, '2026-03-01')
      expect(await actsOn(db, gone, act).drop()).toBeNull()
      expect(await actsOn(db, kept, act).drop()).toBe('adopted')
      expect((await charters(db).files()).map(({ id }) => id)).toEqual([kept])
    }))
})
