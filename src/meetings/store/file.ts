import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { MeetingFile } from '../rules/file.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { meetingColumns, minutesObject } from './columns.ts'
import { taskHolder } from './task-holder.ts'

/** A meeting with all that is kept of it, in one row: its page asks once. */
const fileColumns = (now: Date) => sql`
  ${meetingColumns},
  (select name from body where body.id = meeting.body) as "bodyName",
  coalesce((select neighbourhoods from body where body.id = meeting.body), '{}')
    as "bodyNeighbourhoods",
  way_there as "wayThere", offers, moved_from as "movedFrom", held_from as "heldFrom", held_until as "heldUntil",
  room_count as "roomCount", published_version as "publishedVersion",
  asked_version as "askedVersion", log_published_at as "logPublishedAt",
  (select coalesce(jsonb_object_agg(state, count), '{}') from (
    select state, count(*)::int as count from meeting_presence as noted
    where noted.meeting = meeting.id group by state) as counted) as presence,
  case when quorum_needed is not null then jsonb_build_object('seats', quorum_seats,
    'present', quorum_present, 'needed', quorum_needed) end as quorum,
  (select coalesce(jsonb_agg(jsonb_build_object('step', step, 'dueOn', due_on, 'owner', task.owner,
    'deputy', task.deputy, 'holder', ${taskHolder(now.toISOString().slice(0, 10) as Day)},
    'isDone', done_at is not null) order by due_on), '[]')
    from meeting_task as task where task.meeting = meeting.id) as tasks,
  (select coalesce(jsonb_agg(jsonb_build_object('id', item.id, 'source', source, 'about', about,
    'title', item.title, 'type', type, 'minutes', minutes, 'owner', item.owner)
    order by position), '[]')
    from agenda_item as item where item.meeting = meeting.id) as items,
  (select coalesce(jsonb_agg(jsonb_build_object('id', document.id, 'item', item, 'title', title,
    'file', file, 'bytes', bytes, 'putAt', put_at, 'isTakenOff', taken_off_at is not null)
    order by put_at, document.id), '[]')
    from agenda_document as document where document.meeting = meeting.id) as documents,
  (select coalesce(jsonb_agg(jsonb_build_object('id', decision.id, 'number', decision.number,
    'item', item, 'text', text, 'hands', case when hands_for is not null then
      jsonb_build_object('for', hands_for, 'against', hands_against,
        'abstaining', hands_abstaining) end) order by decision.number), '[]')
    from meeting_decision as decision where decision.meeting = meeting.id) as decisions,
  (select coalesce(jsonb_agg(jsonb_build_object('id', action.id, 'number', action.number,
    'item', item, 'text', text, 'owner', action.owner, 'department', department,
    'dueOn', due_on, 'state', action.state, 'closedOn', closed_on, 'closedWhy', closed_why)
    order by action.number), '[]')
    from meeting_action as action where action.meeting = meeting.id) as actions,
  (select coalesce(jsonb_agg(jsonb_build_object('id', question.id, 'number', question.number,
    'item', said.item, 'subject', coalesce(question.title, question.subject, ''),
    'isShown', question.published_at is not null and question.hidden_at is null
      and question.state not in ('merged', 'withdrawn')) order by question.number), '[]')
    from meeting_question as said join question on question.id = said.question
    where said.meeting = meeting.id) as questions,
  (select coalesce(jsonb_agg(jsonb_build_object('number', commitment.number, 'item', said.item,
    'text', commitment.text, 'dueOn', commitment.due_on) order by commitment.number), '[]')
    from meeting_promise as said join commitment on commitment.id = said.commitment
    where said.meeting = meeting.id) as promises,
  (select coalesce(jsonb_agg(${minutesObject} order by version desc), '[]')
    from meeting_minutes as kept where kept.meeting = meeting.id) as minutes,
  (select coalesce(jsonb_agg(jsonb_build_object('id', question.id, 'number', question.number,
    'title', question.title, 'answeredAt', told.answered_at, 'dueOn', told.due_on)
    order by told.answered_at, question.number), '[]')
    from meeting_answer as told join question on question.id = told.question
    where told.meeting = meeting.id and question.published_at is not null
      and question.hidden_at is null and question.state not in ('merged', 'withdrawn')) as answers,
  (select max(coalesce(past.held_until, past.ends_at)) from meeting as past
    where past.body = meeting.body and past.held_at is not null
      and past.starts_at < meeting.starts_at) as "lastTime",
  state in ('planned', 'called') and not exists (
    select from meeting as other
    where other.body = meeting.body and other.state in ('planned', 'called')
      and other.ends_at > ${now.toISOString()}
      and (other.starts_at, other.number) < (meeting.starts_at, meeting.number)) as "isNext",
  array(select distinct item.about::text from agenda_item as item
    join meeting as past on past.id = item.meeting
    where past.body = meeting.body and item.source = 'question'
    union select said.question::text from meeting_question as said
    join meeting as past on past.id = said.meeting where past.body = meeting.body) as asked`

/** @param now  tells which meeting of a body is the next */
export async function meetingFile(
  db: Database,
  number: number,
  now: Date,
): Promise<MeetingFile | null> {
  const found = await sql<MeetingFile>`
    select ${fileColumns(now)} from meeting where number = ${number}`.execute(db)
  return found.rows[0] ?? null
}
