import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { heardDoors } from '../rules/question.ts'
import type { AnswerToPost, LetterWay, PostedBatch } from '../rules/answer-letter.ts'
import { isOnce } from './askers.ts'

/** Of the latest answer of each question: an earlier one was replaced. */
const toTell = sql`
  question_asker as asker
  join question as own on own.id = asker.question
  join question as asked on asked.id = coalesce(own.merged_into, own.id)
  join lateral (select id, text, at from question_answer where question = asked.id
    order by at desc limit 1) as answer on true
  where asker.email is null and asked.state in ('answered', 'closed') and ${isOnce}
    and (asker.phone is not null or asker.name is not null
      or own.door = any(${[...heardDoors]}::text[]))
    and not exists (select from question_letter
      where question_letter.asker = asker.id and question_letter.answer = answer.id)`

const lineColumns = sql`
  asker.id as asker, answer.id as answer, asked.id as question, asked.number,
  coalesce(own.subject, own.title) as subject, own.door, own.received_at as "receivedAt", asker.name, asker.phone, asker.language,
  answer.text, answer.at as "answeredAt",
  asked.published_at is not null and asked.hidden_at is null as "isShown"`

/** What one answer told otherwise than by mail amounts to. */
export interface ToldAnswer {
  readonly asker: string
  readonly answer: string
  readonly question: string
  readonly way: LetterWay
  /** When it was said, if it was before it is noted. */
  readonly at?: Date
}

/** Answers for those who left no e-mail: who waits, what was printed. */
export function answerLetters(db: Database) {
  return {
    /** The oldest answer first. */
    async waiting(
      most: number,
    ): Promise<{ readonly lines: readonly AnswerToPost[]; readonly total: number }> {
      const found = await sql<AnswerToPost & { total: number }>`
        select ${lineColumns}, count(*) over ()::int as total
        from ${toTell} order by answer.at, asker.asked_at, asker.id limit ${most}`.execute(db)
      return { lines: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Of one question, and of those merged into it. */
    async waitingOf(question: string): Promise<readonly AnswerToPost[]> {
      const found = await sql<AnswerToPost>`
        select ${lineColumns} from ${toTell} and asked.id = ${question}::uuid
        order by asker.asked_at, asker.id limit 50`.execute(db)
      return found.rows
    },

    async count(): Promise<number> {
      const found = await sql<{ count: number }>`
        select count(*)::int as count from ${toTell}`.execute(db)
      return found.rows[0]?.count ?? 0
    },

    /** The latest first. */
    async batches(): Promise<readonly PostedBatch[]> {
      const found = await sql<PostedBatch>`
        select batch as id, max(at) as "madeAt", count(*)::int as letters from question_letter
        where way = 'letter' group by batch order by max(at) desc limit 5`.execute(db)
      return found.rows
    },

    /**
     * Notes what was told, and prints or sends it in the same stroke: what does not leave is not noted.
     *
     * @param print  makes the file; `null` is given back when another officer told one of them meanwhile
     */
    async tell<File>(
      told: readonly ToldAnswer[],
      { by, now }: Act,
      print: (tx: Transaction<object>) => Promise<File>,
    ): Promise<File | null> {
      return inTransaction(db, async (tx) => {
        const isOurs = await noted(tx, told, now)
        if (!isOurs) return null
        await recordEvents(
          tx,
          told.map(({ question, way }) => ({
            type: 'answer-told',
            subject: { kind: 'question', id: question },
            payload: { by, way },
            at: now.toISOString(),
          })),
        )
        return print(tx)
      })
    },

    /** A file lost, letters spoilt: those of a batch wait again. @returns how many */
    async again(batch: string, { by, now }: Act): Promise<number> {
      return inTransaction(db, async (tx) => {
        const gone = await sql<{ question: string }>`
          delete from question_letter using question_answer as answer
          where batch = ${batch}::uuid and way = 'letter' and answer.id = answer
          returning answer.question`.execute(tx)
        await recordEvents(
          tx,
          gone.rows.map(({ question }) => ({
            type: 'answer-letter-void',
            subject: { kind: 'question', id: question },
            payload: { by },
            at: now.toISOString(),
          })),
        )
        return gone.rows.length
      })
    },
  }
}

/** All of them, or none: a conflict is another officer’s letter, under way or printed. */
async function noted(
  tx: Transaction<object>,
  told: readonly ToldAnswer[],
  now: Date,
): Promise<boolean> {
  const batch = randomUUID()
  const noted = await sql`
    insert into question_letter (asker, answer, batch, way, at)
    select asker, answer, ${batch}::uuid, way, at
    from unnest(${told.map(({ asker }) => asker)}::uuid[],
      ${told.map(({ answer }) => answer)}::uuid[],
      ${told.map(({ way }) => way)}::text[],
      ${told.map(({ at = now }) => at.toISOString())}::timestamptz[]) as told (asker, answer, way, at)
    order by asker, answer
    on conflict do nothing`.execute(tx)
  if (Number(noted.numAffectedRows ?? 0n) === told.length) return true
  await sql`delete from question_letter where batch = ${batch}::uuid`.execute(tx)
  return false
}
