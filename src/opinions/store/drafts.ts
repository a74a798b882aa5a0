import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { telling } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type DraftText, type OpinionDraft, saveOver } from '../rules/draft.ts'

/** Drafts are on no page that is kept: nothing moves but the journal. */
const tell = telling('opinion-draft', [])

const columns = sql`
  draft.id, draft.body, draft.opinion, draft.subject, draft.question, draft.text, draft.minority,
  draft.version, draft.written_at as "writtenAt"`

async function read(db: Database, where: RawBuilder<unknown>): Promise<readonly OpinionDraft[]> {
  const found = await sql<OpinionDraft>`
    select ${columns} from opinion_draft as draft
    where ${where} order by draft.written_at desc, draft.id`.execute(db)
  return found.rows
}

/** Drafts of opinions, as members and officers read them. */
export const opinionDrafts = (db: Database) => ({
  /** Of one body, the latest first. */
  ofBody: (body: string) => read(db, sql`draft.body = ${body}`),

  /** What members began by themselves and no officer has taken up. */
  toTakeUp: () => read(db, sql`draft.opinion is null`),

  async find(id: string): Promise<OpinionDraft | null> {
    return (await read(db, sql`draft.id = ${id}::uuid`))[0] ?? null
  },

  async forOpinion(opinion: string): Promise<OpinionDraft | null> {
    return (await read(db, sql`draft.opinion = ${opinion}::uuid`))[0] ?? null
  },
})

/** Which draft is saved: of an opinion that is awaited, or of what members would take up. */
export interface SavedDraft {
  readonly body: string
  /** The draft’s own, where it began by itself. */
  readonly id: string
  readonly opinion: string | null
  /** The version its writer had read, 0 for none. */
  readonly seen: number
}

/**
 * Saves a draft over the version that its writer had read.
 *
 * @returns `null` once saved; what somebody else saved meanwhile; `over` when the body has adopted its
 *   opinion
 */
export const saveDraft = (
  db: Database,
  saved: SavedDraft,
  text: DraftText,
  act: Act,
): Promise<OpinionDraft | 'over' | null> =>
  inTransaction(db, async (tx) => {
    const { opinion, id, seen } = saved
    // Two who begin the draft of one opinion wait for each other, and for its adoption.
    if (opinion !== null && !(await isAwaited(tx, opinion))) return 'over'
    const there =
      opinion === null ? sql`draft.id = ${id}::uuid` : sql`draft.opinion = ${opinion}::uuid`
    await sql`select from opinion_draft as draft where ${there} for update`.execute(tx)
    const [draft = null] = await read(tx, there)
    const what = saveOver(draft, seen)
    if (what === 'over') return 'over'
    if (draft !== null && what === 'moved-on') return draft
    if (draft === null) await begin(tx, saved, text, act)
    else await write(tx, draft, text, act)
    return null
  })

/** The version of the draft of an opinion, held to the end of the transaction; 0 when members write none. */
export async function draftVersion(tx: Transaction<object>, opinion: string): Promise<number> {
  const found = await sql<{ version: number }>`
    select version from opinion_draft where opinion = ${opinion}::uuid for update`.execute(tx)
  return found.rows[0]?.version ?? 0
}

async function isAwaited(tx: Transaction<object>, opinion: string): Promise<boolean> {
  const found = await sql<{ state: string }>`
    select state from opinion where id = ${opinion}::uuid for update`.execute(tx)
  return found.rows[0]?.state === 'awaited'
}

async function begin(
  tx: Transaction<object>,
  { body, id, opinion }: SavedDraft,
  { subject, question, text, minority }: DraftText,
  act: Act,
): Promise<void> {
  const own = opinion === null ? id : randomUUID()
  const made = await sql`
    insert into opinion_draft (id, body, opinion, subject, question, text, minority, written_at)
    values (${own}, ${body}, ${opinion}, ${subject}, ${question}, ${text}, ${minority},
      ${act.now.toISOString()})
    on conflict (id) do nothing`.execute(tx)
  if (made.numAffectedRows === 1n) await tell(tx, 'opinion-draft-begun', own, act, { body })
}

async function write(
  tx: Transaction<object>,
  { id, version }: OpinionDraft,
  { subject, question, text, minority }: DraftText,
  act: Act,
): Promise<void> {
  await sql`
    update opinion_draft set version = version + 1, subject = ${subject}, question = ${question},
      text = ${text}, minority = ${minority}, written_at = ${act.now.toISOString()}
    where id = ${id}`.execute(tx)
  await tell(tx, 'opinion-draft-written', id, act, { version: version + 1 })
}

/** An officer takes up what members began by themselves: it is the draft of the opinion that bears its id. */
export const takeUp = (
  tx: Transaction<object>,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<unknown> =>
  sql`
    update opinion_draft set opinion = id
    where id = ${id}::uuid and body = ${body} and opinion is null`.execute(tx)

/** The body adopted its opinion: what led to it goes. */
export const dropDraft = (tx: Transaction<object>, opinion: string): Promise<unknown> =>
  sql`delete from opinion_draft where opinion = ${opinion}::uuid`.execute(tx)
