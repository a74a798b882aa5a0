import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  type FormGiven,
  type FormReading,
  page,
  seeOther,
} from '../../platform/web/index.ts'
import { mayAct } from '../rules/life.ts'
import type { Question } from '../rules/question.ts'
import { served } from '../rules/served.ts'
import { actsOn, type NotWritten } from '../store/acts.ts'
import { insideOf } from '../store/inside.ts'
import { work } from '../store/work.ts'
import type { ServeTeam } from '../views/serve-team.tsx'
import { type ServeModel, servePage } from '../views/service-page.tsx'
import type { WritingHelp } from '../views/writing-help.tsx'
import { writeAnswer } from '../work/write-answer.ts'
import { seenIn } from './seen.ts'
import { asksToFill, filledAnswer, helpFor } from './writing-help.ts'
import { workPlace } from './workbench.ts'

/** From where an agent serves a question: her account, or the link in a mail of her department. */
export interface Seat {
  readonly question: Question
  readonly act: Act
  readonly ways: ServeModel['ways']
  /** Where she goes once the question is nobody’s of hers. */
  readonly away: string
  /** With an account: who of the department has it. */
  readonly team?: ServeTeam
}

type AskedToServe = Asked<unknown, unknown, unknown>
type Sent<Form> = AskedToServe & { readonly form: FormReading<Form> }
interface Words {
  readonly text: string
}

interface About {
  readonly sent?: ServeModel['sent']
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  readonly isEntrusted?: boolean
  /** What the form shows instead of what was sent. */
  readonly given?: FormGiven
  readonly help?: Partial<WritingHelp>
}

/** The page of a question, as the agents of its department read it. */
export async function servedPage(asked: AskedToServe, seat: Seat, about: About): Promise<Answer> {
  const { db, form, speech } = asked
  const { question, ways } = seat
  const { sent = null, faults = [], isDone = false, isEntrusted = false } = about
  const { notes, photos, draft, drafts } = await insideOf(db, question.id)
  const model = {
    ...(await workPlace(asked)),
    question: served(question),
    notes,
    photos,
    draft,
    drafts,
    may: (act: Parameters<ServeModel['may']>[0]) => mayAct(act, question, 'department'),
    ways,
    team: seat.team ?? null,
    isEntrusted,
    sent,
    given: about.given ?? form.given,
    help: { ...(await helpFor(asked, question)), ...about.help },
    faults: faults.map(({ field, code }) => ({ field: `${sent ?? ''}-${field}`, code })),
    isDone,
  }
  return page(servePage(model, speech), faults.length === 0 ? 200 : 422)
}

/** Somebody acted meanwhile: the question as it is now, and all that was typed. */
export async function refused(
  asked: AskedToServe,
  seat: Seat,
  sent: ServeModel['sent'],
  code: NotWritten,
): Promise<Answer> {
  const question = await presentOf(asked.db, seat.question)
  return servedPage(asked, { ...seat, question }, { sent, faults: [{ field: 'text', code }] })
}

const presentOf = async (db: Database, question: Question): Promise<Question> =>
  (await work(db).find(question.number)) ?? question

const done = ({ ways }: Seat): Answer => seeOther(`${ways.to()}?fait=oui`)

/** Keeps her answer; with an account she may also send it to those who sign. */
export async function takeAnswer(asked: Sent<Words>, seat: Seat): Promise<Answer> {
  const { db, form } = asked
  const { question, act, ways } = seat
  if (asksToFill(form.given)) {
    return servedPage(asked, seat, { sent: 'answer', ...(await filledAnswer(asked, question)) })
  }
  if (!form.ok) return servedPage(asked, seat, { sent: 'answer', faults: form.faults })
  const isToSign = ways.mayAskToSign && form.given['way'] === 'ask'
  const { text } = form.value
  const written = { text, isToSign, by: 'department', seen: seenIn(form.given) } as const
  const why = await writeAnswer(db, question, written, act)
  return why === null ? done(seat) : refused(asked, seat, 'answer', why)
}

export async function takeNote(asked: Sent<Words>, seat: Seat): Promise<Answer> {
  const { db, form } = asked
  if (!form.ok) return servedPage(asked, seat, { sent: 'note', faults: form.faults })
  const why = await actsOn(db, seat.question, 'department', seat.act).note(form.value.text)
  return why === null ? done(seat) : refused(asked, seat, 'note', why)
}

/** « Ce n’est pas pour nous », with a word. */
export async function takeHandBack(asked: Sent<Words>, seat: Seat): Promise<Answer> {
  const { db, form } = asked
  if (!form.ok) return servedPage(asked, seat, { sent: 'hand-back', faults: form.faults })
  const why = await actsOn(db, seat.question, 'department', seat.act).handBack(form.value.text)
  return why === null ? seeOther(seat.away) : refused(asked, seat, 'hand-back', why)
}
