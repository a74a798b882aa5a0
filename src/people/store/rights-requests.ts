import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  dueDay,
  mostOpen,
  type RequestKind,
  type RequestOutcome,
  type RightsRequest,
} from '../rules/rights-request.ts'

/** A request with the name of who asks, for the officers. */
export interface RequestShown extends RightsRequest {
  readonly name: string
}

const columns = sql`
  rights_request.id, rights_request.party, kind, subject, text, asked_at as "askedAt",
  due_on as "dueOn", outcome, answer, answered_at as "answeredAt"`

/** What people ask about their own data, answered within a month. */
export function rightsRequests(db: Database) {
  return {
    /** @returns `null` when this person already waits for too many answers */
    async ask(
      party: string,
      about: { readonly kind: RequestKind; readonly subject: string | null; readonly text: string },
      { now, today }: { readonly now: Date; readonly today: Day },
    ): Promise<string | null> {
      const id = randomUUID()
      return inTransaction(db, async (tx) => {
        await sql`select from party where id = ${party} for update`.execute(tx)
        const open = await sql`
          select from rights_request where party = ${party} and answered_at is null`.execute(tx)
        if (open.rows.length >= mostOpen) return null
        await sql`
          insert into rights_request (id, party, kind, subject, text, asked_at, due_on)
          values (${id}, ${party}, ${about.kind}, ${about.subject}, ${about.text},
            ${now.toISOString()}, ${dueDay(today)})`.execute(tx)
        await note(tx, 'rights-request-made', id, { kind: about.kind }, now)
        return id
      })
    },

    async of(party: string): Promise<readonly RightsRequest[]> {
      const found = await sql<RightsRequest>`
        select ${columns} from rights_request where party = ${party}
        order by asked_at desc, id`.execute(db)
      return found.rows
    },

    /** Those that wait, the first due first. */
    async open(page: number, perPage: number): Promise<readonly RequestShown[]> {
      const found = await sql<RequestShown>`
        select ${columns}, coalesce(display_name, given_names, '') as name
        from rights_request left join person on person.party = rights_request.party
        where answered_at is null order by due_on, rights_request.id
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return found.rows
    },

    async openCount(): Promise<number> {
      const found = await sql<{ open: number }>`
        select count(*)::int as open from rights_request where answered_at is null`.execute(db)
      return found.rows[0]?.open ?? 0
    },

    async find(id: string): Promise<RequestShown | null> {
      const found = await sql<RequestShown>`
        select ${columns}, coalesce(display_name, given_names, '') as name
        from rights_request left join person on person.party = rights_request.party
        where rights_request.id = ${id}`.execute(db)
      return found.rows[0] ?? null
    },

    /**
     * Answers, once.
     *
     * @param tell  writes to the person, in the same transaction
     */
    async answer(
      id: string,
      about: {
        readonly outcome: RequestOutcome
        readonly answer: string
        readonly by: string
        readonly now: Date
      },
      tell: (tx: Transaction<object>) => Promise<void>,
    ): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const answered = await sql`
          update rights_request set outcome = ${about.outcome}, answer = ${about.answer},
            answered_at = ${about.now.toISOString()}, answered_by = ${about.by}
          where id = ${id} and answered_at is null`.execute(tx)
        if (answered.numAffectedRows !== 1n) return false
        const payload = { outcome: about.outcome, by: about.by }
        await note(tx, 'rights-request-answered', id, payload, about.now)
        await tell(tx)
        return true
      })
    },
  }
}

const note = (
  tx: Transaction<object>,
  type: string,
  id: string,
  payload: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> =>
  recordEvents(tx, [
    { type, subject: { kind: 'rights-request', id }, payload, at: now.toISOString() },
  ])
