import { type RawBuilder, sql } from 'kysely'
import { allOf, isOf, said } from '../../platform/database/conditions.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Filters, type Tally, wholeTown } from '../rules/listing.ts'
import {
  type AdoptedProposal,
  type Latest,
  type Proposal,
  type Standing,
  standings,
} from '../rules/proposal.ts'
import { proposalColumns } from './proposal-row.ts'

const awaitsReply = sql`proposal.state in ('submitted', 'under-review')`

const inState = (etat: 'draft' | Standing, today: Day): RawBuilder<unknown> => {
  if (etat === 'late') return sql`(${awaitsReply} and reply_due_on < ${today})`
  if (etat === 'waiting') return sql`(${awaitsReply} and reply_due_on >= ${today})`
  if (etat === 'refused') return sql`state in ('refused', 'inadmissible')`
  return sql`state = ${etat}`
}

/** Those whose reply is due first, then what is planned, under way, done, refused, dropped. */
const inOrder = sql`
  array_position(array['submitted', 'under-review', 'planned', 'under-way', 'done', 'refused',
    'inadmissible', 'dropped', 'draft'], replace(state, 'submitted', 'under-review')),
  case when ${awaitsReply} then reply_due_on end, coalesce(ended_on, replied_on) desc,
  number desc, written_at desc, id`

const conditionsOf = ({ mots, instance, quartier }: Filters) => [
  ...said(mots, sql`words`),
  ...isOf('body', instance),
  ...(quartier === wholeTown ? [sql`neighbourhood is null`] : isOf('neighbourhood', quartier)),
]

const isPublic = sql`state <> 'draft'`

export interface FoundProposals<One extends Proposal> {
  readonly proposals: readonly One[]
  readonly total: number
}

/** Proposals of bodies. */
export function proposals(db: Database) {
  async function page<One extends Proposal>(
    conditions: readonly RawBuilder<unknown>[],
    { page, perPage }: { readonly page: number; readonly perPage: number },
  ): Promise<FoundProposals<One>> {
    const found = await sql<One & { total: number }>`
      select ${proposalColumns}, count(*) over ()::int as total from proposal
      where ${allOf(conditions)} order by ${inOrder}
      limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
    return { proposals: found.rows, total: found.rows[0]?.total ?? 0 }
  }
  const chosen = (filters: Filters, today: Day) => [
    ...conditionsOf(filters),
    ...(filters.etat === '' ? [] : [inState(filters.etat, today)]),
  ]

  return {
    async find(id: string): Promise<Proposal | null> {
      const found = await sql<Proposal>`
        select ${proposalColumns} from proposal where id = ${id}`.execute(db)
      return found.rows[0] ?? null
    },

    async numbered(numbers: readonly number[]): Promise<readonly AdoptedProposal[]> {
      const found = await sql<AdoptedProposal>`
        select ${proposalColumns} from proposal where number = any(${[...numbers]}::int[])`.execute(
        db,
      )
      return found.rows
    },

    /** Those of some ids that anybody may read. */
    async byIds(ids: readonly string[]): Promise<readonly AdoptedProposal[]> {
      const found = await sql<AdoptedProposal>`
        select ${proposalColumns} from proposal
        where ${isPublic} and id::text = any(${[...ids]}::text[]) order by number`.execute(db)
      return found.rows
    },

    /** What anybody may read. */
    publicPage: (filters: Filters, today: Day, perPage: number) =>
      page<AdoptedProposal>([isPublic, ...chosen(filters, today)], {
        page: filters.page,
        perPage,
      }),

    /** Drafts too. */
    page: (filters: Filters, today: Day, perPage: number) =>
      page<Proposal>(chosen(filters, today), { page: filters.page, perPage }),

    /** What members of a body are writing, the oldest first; few. */
    async draftTitles(
      body: string,
    ): Promise<readonly { readonly id: string; readonly title: string }[]> {
      const found = await sql<{ id: string; title: string }>`
        select id, title from proposal where state = 'draft' and body = ${body}
        order by written_at, id limit 50`.execute(db)
      return found.rows
    },

    /** All of a body, its drafts first; few. */
    async ofBody(body: string): Promise<readonly Proposal[]> {
      const found = await sql<Proposal>`
        select ${proposalColumns} from proposal where body = ${body}
        order by state <> 'draft', number desc, written_at desc limit 200`.execute(db)
      return found.rows
    },

    /** How many stand where, whatever the state that is asked. */
    async tally(filters: Filters, today: Day): Promise<Tally> {
      const counts = (['draft', ...standings] as const).map(
        (etat) => sql`count(*) filter (where ${inState(etat, today)})::int as ${sql.ref(etat)}`,
      )
      const found = await sql<Tally>`
        select ${sql.join(counts)} from proposal where ${allOf(conditionsOf(filters))}`.execute(db)
      // Counts alone: there is always one row.
      return found.rows[0] as Tally
    },

    /**
     * Those that wait for a reply of the town, the nearest day first.
     *
     * @param departments  those that some departments answer for; absent: all of them
     */
    async awaited(
      most: number,
      departments?: readonly string[],
    ): Promise<FoundProposals<AdoptedProposal>> {
      const own =
        departments === undefined ? sql`true` : sql`department = any(${[...departments]}::text[])`
      const found = await sql<AdoptedProposal & { total: number }>`
        select ${proposalColumns}, count(*) over ()::int as total from proposal
        where ${awaitsReply} and ${own} order by reply_due_on, number limit ${most}`.execute(db)
      return { proposals: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** All that anybody may read, for who takes the data away; the cost grows with their number. */
    async everything(): Promise<readonly AdoptedProposal[]> {
      const found = await sql<AdoptedProposal>`
        select ${proposalColumns} from proposal where ${isPublic} order by number`.execute(db)
      return found.rows
    },

    /** Those that changed last, each with its last change. */
    async latest(most: number): Promise<readonly Latest[]> {
      const found = await sql<Latest>`
        select number, title, body, last.kind, last.reason, last.at,
          (select min(at) from proposal_change where proposal = proposal.id) as "firstAt"
        from proposal
        join lateral (select kind, reason, at from proposal_change
          where proposal = proposal.id order by at desc limit 1) as last on true
        order by last.at desc, number desc limit ${most}`.execute(db)
      return found.rows
    },
  }
}
