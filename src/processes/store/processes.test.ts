import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { historyOf } from '../../journal/index.ts'
import { day } from '../../platform/kernel/day.ts'
import { testDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { inFrench } from '../../platform/words/content.ts'
import { textsMark } from '../rules/texts-mark.ts'
import { aProcess } from '../testing.ts'
import { contentsOf } from './process-contents.ts'
import { processOfActivity, processScopes } from './process-of.ts'
import { processes } from './processes.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.close())

const act = { by: randomUUID(), now: new Date('2026-05-04T10:00:00Z') }
const begun = async (slug: string) => {
  const store = processes(database.db)
  const found = await store.find(await store.begin(aProcess(), slug, act))
  if (found === null) throw new Error('A process just begun is not there.')
  return found
}

describe('A process', () => {
  test('begins as a draft, and takes a number when its name is taken', async () => {
    expect(await begun('la-place')).toMatchObject({ slug: 'la-place', publishedAt: null })
    expect(await begun('la-place')).toMatchObject({ slug: 'la-place-2' })
    expect(await begun('la-place')).toMatchObject({ slug: 'la-place-3' })
  })

  test('begun twice at the same moment under one long name is two processes', async () => {
    const slug =
      'une-demarche-au-nom-si-long-qu-il-touche-la-limite-des-adresses-de-la-ville-et-plus'
    const both = await Promise.all([begun(slug), begun(slug)])
    expect(new Set(both.map((one) => one.slug)).size).toBe(2)
  })

  test('written from texts that somebody else changed meanwhile is refused, with theirs', async () => {
    const process = await begun('two-writers')
    const store = processes(database.db)
    const read = textsMark(process)
    const [hers, his] = [inFrench('Des bancs.'), inFrench('Des arbres.')]
    expect(await store.write(process, { ...process, influence: hers }, read, act)).toBeNull()
    const theirs = await store.write(process, { ...process, influence: his }, read, act)
    expect(theirs?.influence).toEqual(hers)
    expect((await store.find(process.slug))?.influence).toEqual(hers)
    const again = theirs === null ? '' : textsMark(theirs)
    expect(await store.write(process, { ...process, influence: his }, again, act)).toBeNull()
  })

  test('written by two at the same moment keeps one, and tells the other', async () => {
    const process = await begun('at-once')
    const store = processes(database.db)
    const write = (text: string) =>
      store.write(process, { ...process, limits: inFrench(text) }, textsMark(process), act)
    const both = await Promise.all([write('Un'), write('Deux')])
    expect(both.filter((theirs) => theirs === null)).toHaveLength(1)
  })

  test('published twice is told once', async () => {
    const process = await begun('once')
    await processes(database.db).publish(process, act)
    await processes(database.db).publish(process, act)
    await contentsOf(database.db, process).dropPhase(randomUUID(), act)
    const history = await historyOf(database.db, { kind: 'process', id: process.id })
    expect(history.map(({ type }) => type)).toEqual(['process-begun', 'process-published'])
  })

  test('keeps its phases in the order of their beginnings, to the second', async () => {
    const process = await begun('phases')
    const contents = contentsOf(database.db, process)
    const phase = (name: string, beginsAt: string, endsAt: string | null) => ({
      id: randomUUID(),
      name: inFrench(name),
      beginsAt,
      endsAt,
    })
    await contents.savePhase(phase('Vote', '2026-09-07T07:00:00.000Z', null), act)
    const ideas = phase('Idées', '2026-03-02T07:00:00.000Z', '2026-04-17T18:00:00.000Z')
    await contents.savePhase(ideas, act)
    await contents.savePhase({ ...ideas, endsAt: '2026-04-18T18:00:00.000Z' }, act)
    const found = await processes(database.db).find('phases')
    expect(found?.phases.map(({ endsAt }) => endsAt)).toEqual(['2026-04-18T18:00:00.000Z', null])
  })

  test('refuses a phase that ends before it begins, whatever the code says', async () => {
    const contents = contentsOf(database.db, await begun('backwards'))
    const backwards = {
      id: randomUUID(),
      name: inFrench('Vote'),
      beginsAt: '2026-09-07T07:00:00.000Z',
      endsAt: '2026-09-07T07:00:00.000Z',
    }
    await expect(contents.savePhase(backwards, act)).rejects.toThrow()
  })

  test('holds an activity that no other process holds, and tells its page once published', async () => {
    const [one, other] = [await begun('one'), await begun('other')]
    const link = { kind: 'edition', activity: 'bp-2026', phase: null }
    await contentsOf(database.db, one).link(link, act)
    expect(await processOfActivity(database.db, 'edition', 'bp-2026')).toBeNull()
    expect(await contentsOf(database.db, other).link(link, act), 'it stays where it is').toBe(false)
    await contentsOf(database.db, one).unlink('edition', 'bp-2026', act)
    expect(await contentsOf(database.db, other).link(link, act)).toBe(true)
    await processes(database.db).publish(other, act)
    expect(await processOfActivity(database.db, 'edition', 'bp-2026')).toMatchObject({
      slug: 'other',
    })
    await processes(database.db).trash(other, act)
    expect(await processOfActivity(database.db, 'edition', 'bp-2026')).toBeNull()
  })

  test('puts back what was taken back, and the journal keeps each act without a word of it', async () => {
    const process = await begun('news')
    const contents = contentsOf(database.db, process)
    await contents.addNews(day('2026-05-04'), inFrench('Les arbres sont plantés.'), act)
    const id = (await processes(database.db).find('news'))?.news[0]?.id ?? ''
    await contents.withdraw('news', id, true, act)
    expect((await processes(database.db).find('news'))?.news[0]?.isWithdrawn).toBe(true)
    await contents.withdraw('news', id, false, act)
    expect((await processes(database.db).find('news'))?.news[0]?.isWithdrawn).toBe(false)
    const history = await historyOf(database.db, { kind: 'process', id: process.id })
    expect(history.map(({ type }) => type)).toEqual([
      'process-begun',
      'news-added',
      'news-withdrawn',
      'news-put-back',
    ])
    expect(JSON.stringify(history)).not.toContain('arbres')
  })

  test('is something a role may be granted on, until it is in the trash', async () => {
    const process = await begun('scope')
    const ids = async () => (await processScopes(database.db)).map(({ id }) => id)
    expect(await ids()).toContain(process.id)
    await processes(database.db).trash(process, act)
    expect(await ids()).not.toContain(process.id)
    await processes(database.db).restore(process, act)
    expect(await ids()).toContain(process.id)
  })
})
