import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { partyOf } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type Proposal,
  type ProposalRefusal,
  type ProposalState,
  type ProposedPhoto,
  propose,
  type Said,
  type WaitingProposal,
} from '../rules/proposal.ts'
import { lockedCommitment } from './commitment-row.ts'
import { tell } from './versions.ts'

/** What an act on a proposal answers: why it was refused, and the files it lets go, to erase unless something names them. */
export interface Handled {
  readonly refused: ProposalRefusal | null
  readonly letGo: readonly string[]
}

const tooLate: Handled = { refused: 'not-now', letGo: [] }

export interface NewProposal extends Said {
  readonly id: string
  readonly photo: ProposedPhoto | null
}

/** All that was proposed about some promises, the latest first. */
export async function proposalsOf(
  db: Database,
  ids: readonly string[],
): Promise<readonly (Proposal & { readonly commitment: string })[]> {
  const found = await sql<Proposal & { commitment: string }>`
    select id, commitment, kind, reason, done_on as "doneOn", due_on as "dueOn",
      case when photo_words is not null then jsonb_build_object('words', photo_words,
        'file', file, 'bytes', bytes, 'width', width, 'height', height) end as photo,
      made_at as "madeAt", by, state, told, decided_at as "decidedAt"
    from commitment_proposal where commitment = any(${[...ids]}::uuid[])
    order by made_at desc, id`.execute(db)
  // A photo that nothing keeps any more leaves its words.
  return found.rows.map((one) => (one.photo?.file == null ? { ...one, photo: null } : one))
}

/** Those that wait for an officer, the oldest first. */
export async function waitingProposals(
  db: Database,
  { most, page = 1 }: { readonly most: number; readonly page?: number },
): Promise<{ readonly proposals: readonly WaitingProposal[]; readonly total: number }> {
  const found = await sql<WaitingProposal & { total: number }>`
    select number, text, commitment.due_on as "dueOn", kind,
      made_at as "madeAt", count(*) over ()::int as total
    from commitment_proposal as proposal join commitment on commitment.id = proposal.commitment
    where proposal.state = 'waiting' order by made_at, number
    limit ${most} offset ${(page - 1) * most}`.execute(db)
  return { proposals: found.rows, total: found.rows[0]?.total ?? 0 }
}

/** What is proposed about one promise, each time with its row locked: one act after the other. */
export function proposing(db: Database, commitment: string, act: Act) {
  const closed = (id: string, state: ProposalState, told: string | null): Promise<Handled> =>
    inTransaction(db, async (tx) => {
      await lockedCommitment(tx, commitment)
      const gone = await closeProposals(tx, { commitment, id }, { state, told, act })
      if (gone === null) return tooLate
      await tell(tx, `commitment-proposal-${state}`, commitment, act)
      return { refused: null, letGo: gone }
    })

  return {
    /** Sent twice, it is one proposal. */
    propose: ({ id, photo, ...said }: NewProposal, today: Day): Promise<Handled> =>
      inTransaction(db, async (tx) => {
        const now = await lockedCommitment(tx, commitment)
        if (now === null) return tooLate
        const others = await proposalsOf(tx, [commitment])
        if (others.some((one) => one.id === id)) return { refused: null, letGo: [] }
        const isOneWaiting = others.some(({ state }) => state === 'waiting')
        const decision = propose(now, said, { today, isOneWaiting })
        if (!decision.ok) {
          return { refused: decision.code, letGo: photo === null ? [] : [photo.file] }
        }
        await insert(tx, commitment, { ...decision.next, id, photo }, act)
        await tell(tx, 'commitment-proposed', commitment, act, { proposed: said.kind })
        return { refused: null, letGo: [] }
      }),

    /** By the department, while nobody has decided. */
    takeBack: (id: string): Promise<Handled> => closed(id, 'taken-back', null),

    /** By an officer, with a word to the agent. */
    giveBack: (id: string, told: string): Promise<Handled> => closed(id, 'returned', told),
  }
}

async function insert(
  tx: Transaction<object>,
  commitment: string,
  { id, kind, reason, doneOn, dueOn, photo }: NewProposal,
  act: Act,
): Promise<void> {
  await sql`
    insert into commitment_proposal (id, commitment, kind, reason, done_on, due_on, photo_words,
      file, bytes, width, height, made_at, by)
    values (${id}, ${commitment}, ${kind}, ${reason}, ${doneOn}, ${dueOn},
      ${photo?.words ?? null}, ${photo?.file ?? null}, ${photo?.bytes ?? null},
      ${photo?.width ?? null}, ${photo?.height ?? null}, ${act.now.toISOString()},
      ${partyOf(act)})`.execute(tx)
}

/**
 * Closes the waiting proposal of a promise, whose row is locked: its photo is no more held by it.
 *
 * @param of  one of them; without an id, whichever waits
 * @returns the file it held, in a list, empty when it held none; `null` when none waits
 */
export async function closeProposals(
  tx: Transaction<object>,
  of: { readonly commitment: string; readonly id?: string },
  {
    state,
    told = null,
    act,
  }: {
    readonly state: ProposalState
    readonly told?: string | null
    readonly act: Act
  },
): Promise<readonly string[] | null> {
  const gone = await sql<{ file: string | null }>`
    with before as (
      select id, file from commitment_proposal
      where commitment = ${of.commitment} and state = 'waiting'
        and id = coalesce(${of.id ?? null}::uuid, id) for update
    )
    update commitment_proposal set state = ${state}, told = ${told}, file = null, bytes = null,
      width = null, height = null, decided_at = ${act.now.toISOString()},
      decided_by = ${partyOf(act)}
    from before where commitment_proposal.id = before.id returning before.file`.execute(tx)
  if (gone.rows.length === 0) return null
  return gone.rows.flatMap(({ file }) => (file === null ? [] : [file]))
}
