import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, lockKey } from '../../platform/database/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import type {
  Article,
  ArticleText,
  Charter,
  CharterFile,
  CharterVersion,
  WorkingArticle,
} from '../rules/charter.ts'
import {
  type Adoption,
  type CharterRefusal,
  type Direction,
  mayAdd,
  mayAdopt,
  mayRename,
  movedArticle,
  withArticle,
} from '../rules/life.ts'
import { fileColumns } from './charter-row.ts'
import { tell } from './versions.ts'

/** Tells those whom a charter concerns, in the transaction of its adoption. */
export type Telling = (
  tx: Transaction<object>,
  charter: Charter,
  version: CharterVersion,
) => Promise<void>

export interface BegunCharter extends Pick<Charter, 'id' | 'kind' | 'body' | 'title'> {
  /** What it begins with. */
  readonly articles: readonly ArticleText[]
}

/** Begins one, that officers alone read until it is adopted. Its form sent twice, it is one. */
export const beginCharter = (db: Database, begun: BegunCharter, act: Act): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { id, kind, body, title, articles } = begun
    const made = await sql`
      insert into charter (id, number, kind, body, title)
      values (${id}, ${await nextNumber(tx)}, ${kind}, ${body}, ${title})
      on conflict (id) do nothing`.execute(tx)
    if ((made.numAffectedRows ?? 0n) === 0n) return
    for (const [rank, article] of articles.entries())
      await insertArticle(tx, id, { ...article, id: randomUUID() }, rank + 1)
    await tell(tx, 'charter-begun', id, act, { kind, ...(body === null ? {} : { body }) })
  })

/** Two that begin at once wait for each other. */
async function nextNumber(tx: Transaction<object>): Promise<number> {
  await sql`select pg_advisory_xact_lock(${lockKey('charter-numbers')}::bigint)`.execute(tx)
  const found = await sql<{ number: number }>`
    select coalesce(max(number), 0) + 1 as number from charter`.execute(tx)
  return found.rows[0]?.number ?? 1
}

const insertArticle = (
  tx: Transaction<object>,
  charter: string,
  { id, chapter, title, text }: Article,
  place: number,
) =>
  sql`
    insert into charter_article (id, charter, place, chapter, title, text)
    values (${id}, ${charter}, ${place}, ${chapter}, ${title}, ${text})`.execute(tx)

/** Read to be acted on: what is written of it waits for the end of the transaction. */
async function lockedCharter(tx: Transaction<object>, id: string): Promise<CharterFile | null> {
  await sql`select from charter where id = ${id}::uuid for update`.execute(tx)
  const found = await sql<CharterFile>`
    select ${fileColumns} from charter where id = ${id}::uuid`.execute(tx)
  return found.rows[0] ?? null
}

/** Somebody wrote the article, or withdrew it, after it was read: as it is now. */
export interface MovedOn {
  readonly theirs: WorkingArticle | null
}

/** Of an act that finds all as it wants it: sent twice, it leaves one trace. */
const nothing = Symbol('nothing changes')

/** What officers do with one charter: its row is locked, each act has its line of journal. */
export function actsOn(db: Database, id: string, act: Act) {
  const changed = <Outcome>(
    type: string,
    change: (
      tx: Transaction<object>,
      file: CharterFile,
    ) => Promise<Outcome | typeof nothing | null>,
  ): Promise<Outcome | 'gone' | null> =>
    inTransaction(db, async (tx) => {
      const file = await lockedCharter(tx, id)
      if (file === null) return 'gone'
      const refused = await change(tx, file)
      if (refused === nothing) return null
      if (refused !== null) return refused
      await sql`update charter set revision = revision + 1 where id = ${id}`.execute(tx)
      await tell(tx, type, id, act)
      return null
    })

  return {
    /** After another article; `null`: first of all. Its form sent twice, it is one. */
    add: (article: Article, after: string | null) =>
      changed<CharterRefusal>('charter-article-added', async (tx, { working }) => {
        if (working.some((one) => one.id === article.id)) return nothing
        const refused = mayAdd(working, after)
        if (refused !== null) return refused
        const next = withArticle(working, { ...article, version: 1 }, after)
        await insertArticle(tx, id, article, working.length + 1)
        await keepOrder(tx, next)
        return null
      }),

    /** Over the version that its writer had read. */
    write: (article: Article, seen: number) =>
      changed<MovedOn>('charter-article-written', async (tx, { working }) => {
        const theirs = working.find((one) => one.id === article.id) ?? null
        if (theirs === null || theirs.version !== seen) return { theirs }
        await sql`
          update charter_article set version = version + 1, chapter = ${article.chapter},
            title = ${article.title}, text = ${article.text}
          where id = ${article.id}`.execute(tx)
        return null
      }),

    /** Unless somebody wrote it after it was read. */
    withdraw: (article: string, seen: number) =>
      changed<MovedOn>('charter-article-withdrawn', async (tx, { working }) => {
        const theirs = working.find((one) => one.id === article) ?? null
        if (theirs === null || theirs.version !== seen) return { theirs }
        await sql`delete from charter_article where id = ${article}`.execute(tx)
        await keepOrder(
          tx,
          working.filter((one) => one.id !== article),
        )
        return null
      }),

    move: (article: string, direction: Direction) =>
      changed<CharterRefusal>('charter-article-moved', async (tx, { working }) => {
        if (!working.some((one) => one.id === article)) return 'no-such-article'
        const moved = movedArticle(working, article, direction)
        if (moved === working) return nothing
        await keepOrder(tx, moved)
        return null
      }),

    /** Before it is adopted, over the revision that was read. */
    rename: (title: string, seen: number) =>
      changed<CharterRefusal>('charter-renamed', async (tx, file) => {
        if (file.title === title) return nothing
        const refused = mayRename(file, seen)
        if (refused !== null) return refused
        await sql`update charter set title = ${title} where id = ${id}`.execute(tx)
        return null
      }),

    /** The working version becomes one that nothing changes any more. */
    adopt: (
      given: Adoption & { readonly meeting: number | null; readonly source: string },
      { seen, today }: { readonly seen: number; readonly today: Day },
      tellAll: Telling,
    ) =>
      changed<CharterRefusal>('charter-adopted', async (tx, file) => {
        const refused = mayAdopt(file, given, { seen, today })
        if (refused !== null) return refused
        const version = {
          ...given,
          meeting: given.adoptedBy === 'body' ? given.meeting : null,
          version: (file.versions[0]?.version ?? 0) + 1,
          articles: file.working,
        }
        await keepVersion(tx, id, version, act)
        await tellAll(tx, file, version)
        return null
      }),

    /** One that nobody ever adopted. @returns why not, `null` once gone */
    drop: (): Promise<CharterRefusal | null> =>
      inTransaction(db, async (tx) => {
        const file = await lockedCharter(tx, id)
        if (file === null) return 'gone'
        if (file.versions.length > 0) return 'adopted'
        await sql`delete from charter where id = ${id}`.execute(tx)
        await tell(tx, 'charter-dropped', id, act)
        return null
      }),
  }
}

/** Articles in their order, each in its chapter. */
const keepOrder = (tx: Transaction<object>, articles: readonly Article[]) =>
  sql`
    update charter_article set place = wanted.place, chapter = wanted.chapter
    from unnest(${articles.map(({ id }) => id)}::uuid[],
        ${articles.map(({ chapter }) => chapter)}::text[])
      with ordinality as wanted (id, chapter, place)
    where charter_article.id = wanted.id`.execute(tx)

/** Its articles first: the database takes none afterwards. */
async function keepVersion(
  tx: Transaction<object>,
  charter: string,
  adopted: CharterVersion,
  { now }: Act,
): Promise<void> {
  const { version, adoptedBy, adoptedOn, inForceOn, meeting, source, articles } = adopted
  for (const [place, { id, chapter, title, text }] of articles.entries()) {
    await sql`
      insert into adopted_article (charter, version, rank, article, chapter, title, text, words)
      values (${charter}, ${version}, ${place + 1}, ${id}, ${chapter}, ${title}, ${text},
        ${plainWords([chapter, title, text].join(' '))})`.execute(tx)
  }
  await sql`
    insert into charter_version (charter, version, adopted_by, adopted_on, in_force_on, meeting,
      source, adopted_at)
    values (${charter}, ${version}, ${adoptedBy}, ${adoptedOn}, ${inForceOn},
      (select id from meeting where number = ${meeting}::int), ${source}, ${now.toISOString()})`.execute(
    tx,
  )
}
