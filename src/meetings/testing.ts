import { sql } from 'kysely'
import { filesIn } from '../platform/files/index.ts'
import type { Database } from '../platform/database/database.ts'
import { day } from '../platform/kernel/day.ts'
import { dayAndHour } from '../platform/kernel/hour.ts'
import { inFrench } from '../platform/words/content.ts'
import type { MeetingNeeds } from './routes/way.ts'
import type { MeetingFile } from './rules/file.ts'
import { type Meeting, noWelcome, type PublicMeeting, type Welcome } from './rules/meeting.ts'
import { planOf } from './rules/plan.ts'
import { meetingFile } from './store/file.ts'
import { meetings } from './store/meetings.ts'
import { planMeeting } from './store/planning.ts'

export const zone = 'Europe/Paris'
export const now = new Date('2026-05-04T10:00:00Z')
export const act = { by: 'officer', now }
/** Meetings alone, as if nothing was built on them. */
export const noNeeds: MeetingNeeds = {
  ...{ ways: [], workbenchWays: [], shares: [], sources: [] },
  files: filesIn('nowhere'),
}
export const calendar = { isAlsaceMoselle: false, closed: [], preElection: [] }

/** A body of one neighbourhood. */
export async function aBody(db: Database, id: string, neighbourhood: string): Promise<void> {
  await sql`
    insert into body (id, kind, name, purpose, neighbourhoods, published_at)
    values (${id}, 'neighbourhood-council', ${JSON.stringify(inFrench(`Conseil ${id}`))}::jsonb,
      ${JSON.stringify(inFrench('Parler du quartier.'))}::jsonb, array[${neighbourhood}],
      ${now.toISOString()})`.execute(db)
}

/** Plans a meeting on 18 June 2026 at seven, unless told otherwise, and reads it again. */
export async function plans(
  db: Database,
  more: Partial<Meeting & Welcome> = {},
  at = now,
): Promise<MeetingFile> {
  const meeting = {
    ...{ kind: 'council' as const, body: null, title: inFrench('Conseil de quartier') },
    startsAt: '2026-06-18T17:00:00.000Z',
    endsAt: '2026-06-18T19:00:00.000Z',
    ...{ place: 'Maison des associations', neighbourhood: null, owner: null, deputy: null },
    ...noWelcome,
    ...more,
  }
  const [on] = dayAndHour(zone, new Date(meeting.startsAt))
  const plan = planOf(meeting.kind, on, day('2026-05-04'), calendar)
  const number = await planMeeting(db, meeting, plan, { by: 'officer', now: at })
  return read(db, number, at)
}

export async function read(db: Database, number: number, at = now): Promise<MeetingFile> {
  const found = await meetingFile(db, number, at)
  if (found === null) throw new Error('A meeting just planned is not there.')
  return found
}

/** All there are, told or not, for a test to look through. */
export async function allMeetings(db: Database, at = now): Promise<readonly PublicMeeting[]> {
  const filters = { body: '', neighbourhood: '', isWhole: true, now: at }
  const ofTime = async (isPast: boolean) =>
    (await meetings(db).page({ ...filters, isPast }, 1, 500)).meetings
  return [...(await ofTime(true)), ...(await ofTime(false))]
}

/** Somebody with an account: those who are asked to sign know who asks. */
export async function aParty(db: Database): Promise<string> {
  const found = await sql<{ id: string }>`
    insert into party (id, kind) values (gen_random_uuid(), 'person') returning id`.execute(db)
  return found.rows[0]?.id ?? ''
}
