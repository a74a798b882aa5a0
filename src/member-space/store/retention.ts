import { sql, type Transaction } from 'kysely'
import { lastDayIn } from '../../bodies/index.ts'
import { yearsKept } from '../rules/keeping.ts'

/** What is too old goes, and the threads that are left without a message. @returns how many messages */
export async function forgetOldMessages(tx: Transaction<object>, now: Date): Promise<number> {
  const past = sql`(${now.toISOString()}::timestamptz - make_interval(years => ${yearsKept}))::date`
  const gone = await sql`
    delete from space_message as message using space_thread as thread
    where thread.id = message.thread and message.written_at::date < ${past}
      and coalesce(${lastDayIn(sql`thread.body`, sql`message.author`)}, '-infinity') < ${past}`.execute(
    tx,
  )
  await sql`
    delete from space_thread as thread
    where not exists (select from space_message where thread = thread.id)`.execute(tx)
  return Number(gone.numAffectedRows ?? 0n)
}
