import { sql, type Transaction } from 'kysely'
import type { Question, QuestionState } from '../rules/question.ts'
import { movePhotos, takePhotosBack } from './photos.ts'

/**
 * The other one may have been merged or withdrawn meanwhile. Both are locked, always in the same order:
 * two officers who merge one into the other wait for each other.
 */
export async function mayReceive(
  tx: Transaction<object>,
  id: string,
  into: string,
): Promise<boolean> {
  const found = await sql<{ id: string; state: QuestionState }>`
    select id, state from question where id in (${id}, ${into}) order by id for update`.execute(tx)
  const other = found.rows.find((row) => row.id === into)
  return other !== undefined && other.state !== 'merged' && other.state !== 'withdrawn'
}

/** Puts a question into another, and all that was merged into it before: they came by way of it. */
export async function putInto(tx: Transaction<object>, id: string, into: string): Promise<void> {
  await sql`
    update question set merged_into = ${into}, state = 'merged',
      merged_by_way_of = coalesce(merged_by_way_of, merged_into)
    where id = ${id} or merged_into = ${id}`.execute(tx)
  await movePhotos(tx, { from: id, into })
}

/**
 * Locked before the question that goes out of it, as when it is merged in turn with all it holds: of two
 * officers, the second waits.
 */
export async function lockItsAnswering(tx: Transaction<object>, id: string): Promise<void> {
  await sql`
    select from question where id = (select merged_into from question where id = ${id})
    for update`.execute(tx)
}

/**
 * Takes a question out of the one that answers it, with all that came along. What their askers said of
 * that answer was not about theirs.
 */
export async function takeOut(
  tx: Transaction<object>,
  { id, mergedInto }: Pick<Question, 'id' | 'mergedInto'>,
  state: QuestionState,
): Promise<void> {
  if (mergedInto === null) return
  await sql`
    with recursive along as (
      select id from question where merged_by_way_of = ${id} and merged_into = ${mergedInto}
      union
      select other.id from question as other join along on other.merged_by_way_of = along.id
      where other.merged_into = ${mergedInto})
    update question set merged_into = ${id}, merged_by_way_of = nullif(merged_by_way_of, ${id})
    where id in (select id from along)`.execute(tx)
  const isAssigned = sql`${state === 'assigned'}::boolean`
  await sql`
    update question set merged_into = null, merged_by_way_of = null, state = ${state},
      department = case when ${isAssigned} then department end,
      agent = case when ${isAssigned} then agent end,
      due_on = case when ${isAssigned} then due_on end
    where id = ${id}`.execute(tx)
  await sql`
    update question_asker set satisfied = null
    where question in (select id from question where id = ${id} or merged_into = ${id})`.execute(tx)
  await takePhotosBack(tx, { from: mergedInto, to: id })
}

/** Whether a department still works: nothing goes back to one that has ended. */
export async function isAtWork(tx: Transaction<object>, department: string): Promise<boolean> {
  const found = await sql`
    select from department where id = ${department} and ended_on is null`.execute(tx)
  return found.rows.length > 0
}
