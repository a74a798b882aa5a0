import { sql, type Transaction } from 'kysely'
import { bumpVersions, recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type { Candidate, CandidateGiven } from '../rules/candidate.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { editionsVersion, editionVersion } from './editions.ts'
import { exactNumber } from './exact-columns.ts'
import { refuseFrozen } from './running-editions.ts'

/**
 * The projects of an edition that is prepared.
 *
 * @throws EditionFrozen, EditionGone  each of those that change the ballot, once its vote was opened
 */
export function candidates(db: Database, edition: Pick<RunningEdition, 'id' | 'slug'>) {
  /** One change, with its event: what it is about, never what was written. */
  const change = <Result>(
    type: string,
    now: Date,
    write: (tx: Transaction<object>) => Promise<Result>,
    codes: (result: Result) => readonly string[],
  ): Promise<Result> =>
    inTransaction(db, async (tx) => {
      await refuseFrozen(tx, edition.slug)
      return noted(tx, type, now, await write(tx), codes)
    })

  async function noted<Result>(
    tx: Transaction<object>,
    type: string,
    now: Date,
    result: Result,
    codes: (result: Result) => readonly string[],
  ): Promise<Result> {
    const subject = { kind: 'edition', id: edition.slug }
    const [first = ''] = codes(result)
    const payload = { first, count: codes(result).length }
    await recordEvents(tx, [{ type, subject, payload, at: now.toISOString() }])
    await bumpVersions(tx, [editionsVersion, editionVersion(edition.slug)])
    return result
  }

  return {
    /** In the order of the ballot, the basket included. */
    async all(): Promise<readonly Candidate[]> {
      const found = await sql<Omit<Candidate, 'cost'> & { cost: string }>`
        select code, envelope, title, summary, description, cost::text as cost, theme,
          withdrawn_because as "withdrawnBecause", trashed_at is not null as "isTrashed"
        from candidate_project where edition = ${edition.id} order by position`.execute(db)
      return found.rows.map((row) => ({ ...row, cost: exactNumber(row.cost) }))
    },

    /** Adds projects at the end of the ballot, numbered after the last. @returns their codes */
    add: (given: readonly CandidateGiven[], now: Date): Promise<readonly string[]> =>
      change(
        'projects-added',
        now,
        (tx) => insertAll(tx, edition.id, given),
        (codes) => codes,
      ),

    change: (code: string, given: CandidateGiven, now: Date): Promise<void> =>
      change(
        'project-changed',
        now,
        async (tx) => {
          await sql`
            update candidate_project set envelope = ${given.envelope}, title = ${given.title},
              summary = ${given.summary}, description = ${given.description},
              cost = ${toDecimalText(given.cost)}::numeric, theme = ${given.theme}
            where edition = ${edition.id} and code = ${code}`.execute(tx)
        },
        () => [code],
      ),

    /** The words that explain a project: a slip may be mended during the vote, and it is told. */
    explain: (
      code: string,
      { summary, description }: Pick<CandidateGiven, 'summary' | 'description'>,
      now: Date,
    ): Promise<void> =>
      inTransaction(db, async (tx) => {
        await sql`
          update candidate_project set summary = ${summary}, description = ${description}
          where edition = ${edition.id} and code = ${code}`.execute(tx)
        await noted(tx, 'project-explained', now, undefined, () => [code])
      }),

    /** Exchanges places with the project before it, or after it, on its list. */
    move: (code: string, way: 'up' | 'down', now: Date): Promise<void> =>
      change(
        'project-moved',
        now,
        (tx) => exchange(tx, edition.id, code, way),
        () => [code],
      ),

    /** Takes a project off the ballot with the reason everybody reads; `null` puts it back. */
    withdraw: (code: string, because: string | null, now: Date): Promise<void> =>
      change(
        because === null ? 'project-put-back' : 'project-withdrawn',
        now,
        async (tx) => {
          await sql`
            update candidate_project set withdrawn_because = ${because}
            where edition = ${edition.id} and code = ${code}`.execute(tx)
        },
        () => [code],
      ),

    /** Throws a project in the basket, or takes it out. */
    trash: (code: string, isTrashed: boolean, now: Date): Promise<void> =>
      change(
        isTrashed ? 'project-trashed' : 'project-restored',
        now,
        async (tx) => {
          await sql`
            update candidate_project set trashed_at = ${isTrashed ? now.toISOString() : null}
            where edition = ${edition.id} and code = ${code}`.execute(tx)
        },
        () => [code],
      ),
  }
}

async function insertAll(
  tx: Transaction<object>,
  edition: string,
  given: readonly CandidateGiven[],
): Promise<readonly string[]> {
  const rows = given.map((one, place) => ({ ...one, place, cost: toDecimalText(one.cost) }))
  const added = await sql<{ code: string }>`
    insert into candidate_project (edition, code, envelope, position, title, summary, description,
      cost, theme)
    select ${edition}, (last.code + 1 + place)::text, envelope, last.position + 1 + place, title,
      summary, description, cost, theme
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (place int, envelope text,
        title text, summary text, description text, cost numeric, theme text),
      (select coalesce(max(code::int) filter (where code ~ '^[0-9]{1,9}$'), 0) as code,
        coalesce(max(position), -1) as position
        from candidate_project where edition = ${edition}) as last
    order by place returning code`.execute(tx)
  return added.rows.map(({ code }) => code)
}

async function exchange(
  tx: Transaction<object>,
  edition: string,
  code: string,
  way: 'up' | 'down',
): Promise<void> {
  const isUp = way === 'up'
  await sql`
    with moved as (
      select code, envelope, position from candidate_project
      where edition = ${edition} and code = ${code} and trashed_at is null
    ), other as (
      select one.code, one.position from candidate_project one, moved
      where one.edition = ${edition} and one.envelope = moved.envelope and one.trashed_at is null
        and case when ${isUp}::boolean then one.position < moved.position
          else one.position > moved.position end
      order by abs(one.position - moved.position) limit 1
    )
    update candidate_project set position =
      case when candidate_project.code = moved.code then other.position else moved.position end
    from moved, other
    where candidate_project.edition = ${edition}
      and candidate_project.code in (moved.code, other.code)`.execute(tx)
}
