import { tokenHash } from '../../people/index.ts'
import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { bumpVersions, type JournalEvent, recordEvents } from '../../journal/index.ts'
import { noteOrigins } from '../../lineage/index.ts'
import { daysAfter } from '../../platform/kernel/day.ts'
import { heardDoors } from '../rules/question.ts'
import { followSecretOf } from '../store/secrets.ts'
import { questionsVersion } from '../store/versions.ts'
import { demoId, type DemoFrame, type DemoRow } from './rows.ts'

/** Writes them all at once, the oldest with the first number: a few statements, however many they are. */
export async function keepRows(
  tx: Transaction<object>,
  rows: readonly DemoRow[],
  frame: DemoFrame,
): Promise<void> {
  const questions = rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  await keepAll(
    tx,
    'question',
    questionShape,
    questions.map(({ columns }) => columns),
  )
  await keepAll(tx, 'question_asker', askerShape, rows.map(askerOf(frame)))
  const answers = rows.flatMap(answersOf)
  await keepAll(tx, 'question_answer', answerShape, answers)
  await noteOrigins(tx, answers.map(originOf))
  await tellClosed(tx)
  await keepAll(tx, 'question_draft', draftShape, rows.flatMap(draftOf(frame)))
  await keepAll(tx, 'question_note', noteShape, rows.flatMap(notesOf(frame)))
  await keepAll(tx, 'question_pause', pauseShape, rows.flatMap(pauseOf))
  await recordEvents(
    tx,
    rows.flatMap(eventsOf(frame)).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  )
  await bumpVersions(tx, [questionsVersion])
}

/** Heard at a stand or on paper: closed, so its answer was told, by letter or by word of mouth. */
async function tellClosed(tx: Transaction<object>): Promise<void> {
  await sql`
    insert into question_letter (asker, answer, batch, way, at)
    select asker.id, answer.id, md5(to_char(answer.at, 'YYYY-MM'))::uuid,
      case when question.door in ('phone', 'walk') then 'told' else 'letter' end,
      least(answer.at + interval '2 days', question.closed_at)
    from question join question_asker as asker on asker.question = question.id
    join question_answer as answer on answer.question = question.id
    where state = 'closed' and door = any(${[...heardDoors]}::text[])`.execute(tx)
}

const questionShape = `id uuid, door text, received_at timestamptz, subject text, verbatim text,
  place text, language text, wants_public boolean, title text, public_text text, neighbourhood text,
  shown_place text, shown_longitude double precision, shown_latitude double precision,
  theme text, authority text, authority_contact text, is_sensitive boolean, kind text, state text,
  department text, owner uuid, deputy uuid, due_on date, answer_due_on date,
  acknowledged_at timestamptz, assigned_at timestamptz, published_at timestamptz,
  answered_at timestamptz, first_answered_at timestamptz, satisfaction_asked_at timestamptz,
  closed_at timestamptz, merged_into uuid, times_reopened int, public_words text, all_words text`
const askerShape = `id uuid, question uuid, language text, asked_at timestamptz, follow_hash bytea,
  satisfied boolean`
const answerShape = 'id uuid, question uuid, text text, at timestamptz'
const draftShape = 'id uuid, question uuid, version int, text text, at timestamptz'
const noteShape = 'id uuid, question uuid, text text, at timestamptz'
const pauseShape = 'id uuid, question uuid, since date, reason text, came_from text'

/** One statement for a table; the columns are those of its shape, in the order of the rows. */
async function keepAll(
  tx: Transaction<object>,
  table: string,
  shape: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const names = shape.split(',').map((column) => column.trim().split(' ')[0] ?? '')
  const ranked = rows.map((row, rank) => ({ ...row, rank }))
  await sql`
    insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.join(names.map((name) => sql.ref(name)))} from jsonb_to_recordset(
      ${JSON.stringify(ranked)}::jsonb) as one (rank int, ${sql.raw(shape)})
    order by rank`.execute(tx)
}

const askerOf =
  ({ at }: DemoFrame) =>
  ({ id, on, one }: DemoRow) => {
    const asker = demoId(0, id)
    return {
      id: asker,
      question: id,
      language: 'fr',
      asked_at: at(on),
      follow_hash: `\\x${tokenHash(followSecretOf(asker)).toString('hex')}`,
      satisfied: one.isSatisfied ?? null,
    }
  }

const answersOf = ({ id, answers }: DemoRow) =>
  answers.map(({ text, at }) => ({ id: randomUUID(), question: id, text, at }))

const originOf = ({ id, question, at }: ReturnType<typeof answersOf>[number]) => ({
  from: { kind: 'question', id: question },
  to: { kind: 'answer', id },
  at,
})

const draftOf =
  ({ at, today }: DemoFrame) =>
  ({ id, draft, on, one }: DemoRow) => {
    if (draft === null) return []
    const on2 = daysAfter(on, Math.max(1, Math.floor(one.ago / 2)))
    return [
      {
        id: demoId(1, id),
        question: id,
        version: 1,
        text: draft,
        at: at(on2 < today ? on2 : today),
      },
    ]
  }

const pauseOf = ({ id, on, one }: DemoRow) =>
  one.state === 'waiting'
    ? [
        {
          id: demoId(2, id),
          question: id,
          since: daysAfter(on, Math.min(3, one.ago)),
          reason: 'Le plan demandé au bailleur n’est pas arrivé.',
          came_from: 'assigned',
        },
      ]
    : []

const notesOf =
  ({ at }: DemoFrame) =>
  ({ id, on, one }: DemoRow) => {
    const note = (text: string, days: number) => ({
      id: demoId(days, id, text),
      question: id,
      text,
      at: at(daysAfter(on, Math.min(days, one.ago))),
    })
    if (one.state === 'reopened') {
      return [note('La personne écrit que rien n’a changé : on reprend.', one.ago - 1)]
    }
    if (one.state === 'assigned' && one.ago > 30) {
      return [note('Relancé par téléphone : la personne qui suit ce dossier est absente.', 14)]
    }
    return []
  }

const eventsOf =
  ({ at }: DemoFrame) =>
  ({ id, on, one, answeredOn, columns }: DemoRow): readonly JournalEvent[] => {
    const told = (
      type: string,
      days: number,
      payload: JournalEvent['payload'] = {},
    ): JournalEvent => ({
      type,
      subject: { kind: 'question', id },
      payload: { by: 'demonstration', ...payload },
      at: at(daysAfter(on, Math.min(days, one.ago))),
    })
    const department = columns['department']
    const into = columns['merged_into']
    const answered = one.answeredAfter ?? 10
    return [
      told('question-asked', 0, { door: one.door ?? 'web' }),
      ...(one.title === undefined ? [] : [told('question-qualified', 1, { shown: 'yes' })]),
      ...(typeof department === 'string' ? [told('question-assigned', 1, { department })] : []),
      ...(typeof into === 'string' ? [told('question-merged', 1, { into })] : []),
      ...(one.state === 'waiting' ? [told('question-paused', 3)] : []),
      ...(one.state === 'forwarded' ? [told('question-forwarded', answered)] : []),
      ...(answeredOn !== null && one.state !== 'forwarded'
        ? [told('answer-published', answered)]
        : []),
      ...(one.state === 'reopened' ? [told('question-reopened', one.ago - 1)] : []),
      ...(one.state === 'closed' ? [told('question-closed', answered + 30)] : []),
    ]
  }
