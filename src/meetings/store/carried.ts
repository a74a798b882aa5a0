import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { agendaQuestions } from '../../questions/index.ts'
import { wholeAgenda } from '../rules/agenda.ts'
import { answersToTell } from '../rules/answers.ts'
import type { CarriedAction, ReadAgenda } from '../rules/carried.ts'
import type { MeetingFile } from '../rules/file.ts'

const actionColumns = sql`
  action.id, action.number, action.item, action.text, action.owner, action.department,
  action.due_on as "dueOn", action.state, action.closed_on as "closedOn",
  action.closed_why as "closedWhy", meeting.number as "from"`

/** What every meeting of a body left to do, the most urgent first. */
export async function openActions(db: Database, body: string): Promise<readonly CarriedAction[]> {
  const found = await sql<CarriedAction>`
    select ${actionColumns} from meeting_action as action
    join meeting on meeting.id = action.meeting
    where meeting.body = ${body} and action.state = 'open'
    order by action.due_on, action.number`.execute(db)
  return found.rows
}

/** The agenda of a meeting: for the next one of a body, with all that is still open. */
export async function readAgenda(db: Database, file: MeetingFile): Promise<ReadAgenda> {
  const isCarrying = file.isNext && file.body !== null
  const ids = file.items.flatMap(({ source, about }) =>
    source === 'question' ? (about ?? []) : [],
  )
  const questions = await agendaQuestions(db, {
    neighbourhoods: isCarrying ? file.bodyNeighbourhoods : [],
    ids: isCarrying ? [...new Set([...ids, ...file.asked])] : ids,
    answeredSince: isCarrying ? file.lastTime : null,
  })
  const actions = isCarrying && file.body !== null ? await openActions(db, file.body) : []
  const open = { questions: isCarrying ? questions.filter(({ isOpen }) => isOpen) : [], actions }
  return {
    ...wholeAgenda(file.items, open),
    answers: isCarrying ? answersToTell(questions, file.lastTime) : file.answers,
    asked: new Map(questions.map((question) => [question.id, question])),
  }
}
