import { sql } from 'kysely'
import { toldRows } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type {
  Commitment,
  Merger,
  PastChange,
  Proof,
  PublicCommitment,
} from '../rules/commitment.ts'
import { publicColumns } from './commitment-row.ts'
import { commitmentKind, departmentMerged } from './versions.ts'

/** The whole public history of a commitment, the oldest first, and what shows that it was kept. */
export interface PublicHistory {
  readonly changes: readonly PastChange[]
  readonly mergers: readonly Merger[]
  readonly proofs: readonly Proof[]
}

const historyColumns = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'day', day, 'reason', reason,
      'dueOn', due_on, 'at', at) order by at, kind <> 'made'), '[]')
    from commitment_change as change where change.commitment = commitment.id) as changes,
  (select coalesce(jsonb_agg(jsonb_build_object('at', told.at, 'from', ended.name,
      'into', follower.name) order by told.at), '[]')
    from (${toldRows(commitmentKind, departmentMerged)}) as told
    join department as ended on ended.id = told.payload ->> 'from'
    join department as follower on follower.id = told.payload ->> 'into'
    where told.subject = commitment.id::text) as mergers,
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'words', words,
      'file', file, 'bytes', bytes, 'width', width, 'height', height, 'url', url)
      order by added_at, kind desc, id), '[]')
    from commitment_proof as proof
    where proof.commitment = commitment.id and withdrawn_at is null) as proofs`

export async function historyOf(
  db: Database,
  { id }: Pick<Commitment, 'id'>,
): Promise<PublicHistory> {
  const found = await sql<PublicHistory>`
    select ${historyColumns} from commitment where id = ${id}`.execute(db)
  return found.rows[0] ?? { changes: [], mergers: [], proofs: [] }
}

/** A commitment as its own page tells it. */
export interface ToldCommitment extends PublicHistory {
  readonly commitment: PublicCommitment
  /** Who answers for it, by name. */
  readonly department: string
}

/** All that anybody reads of one, in one query. */
export async function toldCommitment(db: Database, number: number): Promise<ToldCommitment | null> {
  const found = await sql<PublicCommitment & PublicHistory & { departmentName: string }>`
    select ${publicColumns}, ${historyColumns},
      (select name from department where department.id = commitment.department) as "departmentName"
    from commitment where number = ${number}`.execute(db)
  const [row] = found.rows
  if (row === undefined) return null
  const { changes, mergers, proofs, departmentName, ...commitment } = row
  return { commitment, department: departmentName, changes, mergers, proofs }
}
