import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { historyOf } from '../../journal/index.ts'
import { realClock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase, untilWaiting } from '../../platform/database/testing.ts'
import { formTokenOf } from '../../platform/web/index.ts'
import { ballotBoxes, newVoteKey, toBase64Url } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { aRunningEdition, aRunningProject } from '../rules/running-edition.testing.ts'
import { candidates } from '../store/candidates.ts'
import { EditionFrozen, EditionGone, runningEditions } from '../store/running-editions.ts'
import type { Urn } from '../views/vote-admin-page.tsx'
import { budgetSite, whoHasRole } from './site.testing.ts'

let database: TestDatabase
let db: Database
let server: ReturnType<typeof budgetSite>
beforeAll(async () => {
  database = await testDatabase()
  db = database.db
  server = budgetSite(db, realClock, whoHasRole)
})
afterAll(async () => {
  await server?.close()
  await database?.close()
})

const hour = 3_600_000
let editions = 0

/** An edition of one project whose vote may be opened now. */
async function anEdition(more: Partial<RunningEdition> = {}) {
  const now = Date.now()
  const edition = aRunningEdition({
    id: crypto.randomUUID(),
    slug: `essai-${++editions}`,
    projects: [aRunningProject('1'), aRunningProject('2')],
    opensAt: new Date(now - hour).toISOString(),
    closesAt: new Date(now + hour).toISOString(),
    ...more,
  })
  await runningEditions(db).add(edition, new Date(now))
  return edition
}

const aDraft = () => anEdition({ announcedAt: null })

/** A form of the vote officer. */
const sent = async (path: string, fields: Readonly<Record<string, string>> = {}) => {
  const { statusCode, body } = await server.inject({
    method: 'POST',
    url: path,
    headers: {
      'sec-fetch-site': 'same-origin',
      cookie: 'parvis-session=vote-officer',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ ...fields, jeton: formTokenOf('vote-officer') }).toString(),
  })
  return { statusCode, isAlreadyDone: body.includes('C’est déjà fait') }
}

const post = (
  slug: string,
  step: string,
  fields: Readonly<Record<string, string>> = {},
  urn: Urn = 'vote',
) => sent(`${paths.votes(slug, urn)}/${step}`, fields)

const aKey = async () => {
  const key = await newVoteKey({ box: '', boxName: '', createdAt: '' })
  return { publicKey: toBase64Url(key.publicKey) }
}

const boxOf = async (slug: string) => ballotBoxes(db).of({ kind: 'edition', id: slug })

/**
 * Answers that have all read the database before any of them writes in it: what they wait for is
 * held until they all do, each behind the one before it.
 */
async function atOnce<Answer>(
  held: string,
  id: string,
  asks: readonly (() => Promise<Answer>)[],
): Promise<readonly Answer[]> {
  const holder = await database.pool.connect()
  await holder.query('begin')
  await holder.query(held, [id])
  const answers: Promise<Answer>[] = []
  for (const ask of asks) {
    answers.push(ask())
    await untilWaiting(db, answers.length)
  }
  await holder.query('commit')
  holder.release()
  return Promise.all(answers)
}

const editionRow = 'select from running_edition where slug = $1 for update'
const boxRow = 'select from ballot_box where subject_id = $1 for update'

describe('Two officers who carry out the same act at once', () => {
  const done = { statusCode: 303, isAlreadyDone: false }
  const refused = { statusCode: 422, isAlreadyDone: true }
  const inOrder = (answers: readonly { statusCode: number; isAlreadyDone: boolean }[]) =>
    answers.toSorted((one, other) => one.statusCode - other.statusCode)

  test('prepare one box: the other is told that it is done', async () => {
    for (const urn of ['vote', 'essai'] as const) {
      const { slug } = await anEdition()
      const prepare = () => post(slug, 'prepare', {}, urn)
      const both = await atOnce(editionRow, slug, [prepare, prepare])
      expect(inOrder(both), urn).toEqual([done, refused])
      const { rows } = await sql`select from ballot_box where subject_id = ${slug}`.execute(db)
      expect(rows.length, urn).toBe(1)
    }
  })

  test('give one key: the other’s does not take its place', async () => {
    const { slug } = await anEdition()
    await post(slug, 'prepare')
    const keys = await Promise.all([aKey(), aKey()])
    const give = keys.map((key) => () => post(slug, 'key', key))
    const both = await atOnce(boxRow, slug, give)
    expect(inOrder(both)).toEqual([done, refused])
    const kept = keys[both.findIndex(({ statusCode }) => statusCode === 303)]
    expect(toBase64Url((await boxOf(slug))?.publicKey ?? new Uint8Array())).toBe(kept?.publicKey)
  })

  test('open it once', async () => {
    const { slug } = await anEdition()
    await post(slug, 'prepare')
    await post(slug, 'key', await aKey())
    await sql`
      update ballot_box set key_checked_at = now() where subject_id = ${slug}`.execute(db)
    const open = () => post(slug, 'open')
    expect(inOrder(await atOnce(editionRow, slug, [open, open]))).toEqual([done, refused])
    expect((await post(slug, 'prepare')).isAlreadyDone).toBe(true)
  })
})

describe('A key that was tried while another took its place', () => {
  test('says nothing of the other one', async () => {
    const { slug } = await anEdition()
    await post(slug, 'prepare')
    await post(slug, 'key', await aKey())
    const seen = await boxOf(slug)
    await post(slug, 'key', await aKey())
    if (seen === null) throw new Error('No box.')
    await expect(ballotBoxes(db).noteKeyChecked(seen, new Date())).rejects.toMatchObject({
      code: 'box-moved',
    })
    expect((await boxOf(slug))?.keyCheckedAt).toBeNull()
  })
})

describe('A change of the edition, in another tab, while its vote is opened', () => {
  async function readyToOpen() {
    const edition = await anEdition()
    await post(edition.slug, 'prepare')
    await post(edition.slug, 'key', await aKey())
    await sql`
      update ballot_box set key_checked_at = now() where subject_id = ${edition.slug}`.execute(db)
    return edition
  }

  test('comes first, and is seen: the box is prepared again', async () => {
    const edition = await readyToOpen()
    const remove = `
      with held as (select id from running_edition where slug = $1 for update)
      delete from candidate_project using held where edition = held.id and code = '2'`
    const [opening] = await atOnce(remove, edition.slug, [() => post(edition.slug, 'open')])
    expect(opening?.statusCode).toBe(422)
    expect((await boxOf(edition.slug))?.state).toBe('prepared')
  })

  test('or comes after, and is refused; the ballot is what the edition says', async () => {
    for (let round = 0; round < 8; round += 1) {
      const edition = await readyToOpen()
      const rules = { ...edition, showsTurnout: false }
      const store = runningEditions(db)
      const change = [
        () => candidates(db, edition).withdraw('2', 'Déjà fait.', new Date()),
        () => store.saveRules(rules, new Date()),
      ][round % 2]
      const [opened, changed] = await Promise.all([
        post(edition.slug, 'open'),
        change?.().then(
          () => true,
          (error: unknown) => (error instanceof EditionFrozen ? false : Promise.reject(error)),
        ),
      ])
      const isOpen = opened.statusCode === 303
      expect(isOpen).toBe(!changed)
      const box = await boxOf(edition.slug)
      expect(box?.state).toBe(isOpen ? 'open' : 'prepared')
    }
  })
})

describe('A draft that is deleted while its box is prepared', () => {
  const found = async (slug: string) => ({
    isThere: (await runningEditions(db).find(slug)) !== null,
    boxes: (await sql`select from ballot_box where subject_id = ${slug}`.execute(db)).rows.length,
  })

  for (const urn of ['vote', 'essai'] as const) {
    test(`goes with no box left, or stays with its box: ${urn}`, async () => {
      const kept = { isThere: true, boxes: 1 }
      const gone = { isThere: false, boxes: 0 }
      const [first, second] = [await aDraft(), await aDraft()]
      const prepare = ({ slug }: RunningEdition) => post(slug, 'prepare', {}, urn)
      const remove = ({ slug }: RunningEdition) => sent(paths.deletion(slug))

      const before = await atOnce(editionRow, first.slug, [
        () => prepare(first),
        () => remove(first),
      ])
      expect(before.map(({ statusCode }) => statusCode)).toEqual([303, 409])
      expect(await found(first.slug)).toEqual(kept)

      const after = await atOnce(editionRow, second.slug, [
        () => remove(second),
        () => prepare(second),
      ])
      expect(after.map(({ statusCode }) => statusCode)).toEqual([303, 404])
      expect(await found(second.slug)).toEqual(gone)
    })
  }

  test('takes no project or rule that comes after', async () => {
    const draft = await aDraft()
    const late = (act: () => Promise<unknown>) =>
      act().catch((error: unknown) => error instanceof EditionGone)
    const change = () => candidates(db, draft).trash('2', true, new Date())
    const rules = () => runningEditions(db).saveRules(draft, new Date())
    const [deleted, ...others] = await atOnce<unknown>(editionRow, draft.slug, [
      () => runningEditions(db).deleteDraft(draft, new Date()),
      () => late(change),
      () => late(rules),
    ])
    expect([deleted, ...others]).toEqual([null, true, true])
    const [last] = (await historyOf(db, { kind: 'edition', id: draft.slug })).toReversed()
    expect(last?.type).toBe('edition-draft-deleted')
  })
})
