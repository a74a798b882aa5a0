import { sql, type Transaction } from 'kysely'
import { bodies, rulesOn } from '../bodies/index.ts'
import { loadDemoRegistrations } from '../registrations/index.ts'
import { roleHolders } from '../people/index.ts'
import type { Act } from '../platform/kernel/act.ts'
import { day, type Day, dayIn, daysAfter, weekdayOf } from '../platform/kernel/day.ts'
import { instantsOf } from '../platform/kernel/hour.ts'
import { type Content, inFrenchAndEnglish } from '../platform/words/content.ts'
import { type Calendar, townCalendar } from '../town/index.ts'
import { loadDemoCosts, loadDemoHours, loadDemoRates } from '../working-time/index.ts'
import { loadDemoMinutes } from './demo-minutes.ts'
import { demoHolidays, demoRooms, demoStories, type DemoStory } from './demo-stories.ts'
import { dateConcerns } from './rules/concerns.ts'
import type { WatchedDays } from './rules/days.ts'
import type { MeetingFile } from './rules/file.ts'
import type { MeetingKind } from './rules/meeting.ts'
import { expectedOn, type PresenceState } from './rules/presence.ts'
import { planOf } from './rules/plan.ts'
import { asRegistrable } from './routes/registrable.ts'
import { actsOn } from './store/acts.ts'
import { agendaOf } from './store/agendas.ts'
import { openActions } from './store/carried.ts'
import { meetingFile } from './store/file.ts'
import { quorumOn } from './rules/quorum.ts'
import { presenceAt } from './store/presence.ts'
import { planMeeting, rewriteMeeting } from './store/planning.ts'
import { recordsOf } from './store/records.ts'
import { suggestions } from './store/suggestions.ts'
import { entrustTask } from './store/tasks.ts'
import { watchedDays } from './store/watched-days.ts'

interface DemoPlace {
  readonly today: Day
  readonly now: Date
  readonly zone: string
}

/** What the demonstration’s meetings are laid in. */
interface DemoTown extends DemoPlace {
  readonly calendar: Calendar
  readonly watched: WatchedDays
  readonly officers: readonly (string | undefined)[]
  readonly councillor: string
  /** Days that have a meeting already. */
  readonly taken: Set<Day>
}

/** One invented meeting, in days from today. */
interface DemoMeeting {
  readonly kind: MeetingKind
  readonly body: string | null
  readonly title: Content
  readonly in: number
  /** Chooses its room, its officer and its day of the week. */
  readonly rank: number
  /** Its place among the stories. */
  readonly story: number
  /** Its minutes wait for the team with `with-team`, then for who signs with `asked`; `returned`: they came back. */
  readonly fate:
    | 'planned'
    | 'called'
    | 'moved'
    | 'cancelled'
    | 'held'
    | 'with-team'
    | 'asked'
    | 'returned'
    | 'published'
}

const by = 'demonstration'
const dayLength = 86_400_000

/** Meetings over a year: those of the bodies there are, and some of the town. */
export async function loadDemoMeetings(tx: Transaction<object>, place: DemoPlace): Promise<void> {
  const act = { by, now: place.now }
  await loadDemoRates(tx, place.today, place.now)
  const days = watchedDays(tx)
  for (const [name, beginsOn, endsOn] of demoHolidays)
    await days.addHoliday({ name, beginsOn: day(beginsOn), endsOn: day(endsOn) }, act)
  await days.avoid({ day: daysAfter(place.today, 26), reason: 'Conseil municipal' }, act)
  const holders = await roleHolders(tx, place.today)
  const town: DemoTown = {
    ...place,
    calendar: await townCalendar(tx).find(),
    watched: await days.find(),
    taken: new Set(),
    councillor: holders.find(({ role }) => role === 'councillor')?.party ?? '',
    officers: holders.flatMap(({ role, party }) => (role === 'officer' ? [party] : [])),
  }
  const known = (await bodies(tx).all()).filter(({ endedOn }) => endedOn === null)
  const ofBodies = known.flatMap(({ id, name }, rank) => demoYear(id, name, rank))
  const all = [...ofBodies, ...ofTown].toSorted((a, b) => a.in - b.in)
  for (const meeting of all) await loadOne(tx, town, meeting)
  for (const [rank, { id }] of known.entries()) {
    const [text, door, department] = demoSubjects[rank % demoSubjects.length] ?? demoSubjects[0]
    await suggestions(tx).suggest({ body: id, text, door, department }, place.today, act)
  }
}

/** What waits to be spoken of. Invented. */
const demoSubjects = [
  ['Un café des parents le samedi matin, dans la cour de l’école', 'web', null],
  ['Où poser les trois bancs que le budget participatif a payés', 'department', 'espaces-verts'],
  ['Le bruit des camions de livraison avant six heures', 'paper', null],
] as const

/** Of the last meeting of each body, where it is not published yet. */
const lastFates: Readonly<Record<number, DemoMeeting['fate']>> = {
  1: 'asked',
  4: 'returned',
  6: 'with-team',
}

/** Three meetings that were held, the next one called, another one planned. */
const demoYear = (body: string, title: Content, rank: number): readonly DemoMeeting[] =>
  (
    [
      [-230, 'published'],
      [-140, 'published'],
      [-45, lastFates[rank] ?? 'published'],
      [12, rank % 4 === 1 ? 'moved' : rank % 4 === 3 ? 'cancelled' : 'called'],
      [80, 'planned'],
    ] as const
  ).map(([from, fate], turn) => ({
    ...{ kind: 'council', body, title, fate, rank: rank + turn },
    // What is to come speaks of what was left aside.
    story: turn < 3 ? rank * 3 + turn : (rank * 3 + turn + 4) % 21,
    in: from + rank * 3,
  }))

const ofTown: readonly DemoMeeting[] = [
  {
    ...{ kind: 'public', body: null, in: -75, rank: 1, story: 21, fate: 'published' },
    title: inFrenchAndEnglish('La place refaite : le bilan', 'The square redone: what came of it'),
  },
  {
    ...{ kind: 'workshop', body: null, in: -9, rank: 2, story: 22, fate: 'held' },
    title: inFrenchAndEnglish('Atelier : dessiner le square', 'Workshop: drawing the square'),
  },
  {
    ...{ kind: 'public', body: null, in: 17, rank: 0, story: 10, fate: 'called' },
    title: inFrenchAndEnglish('Le plan vélo, rue par rue', 'The cycling plan, street by street'),
  },
  {
    ...{ kind: 'workshop', body: null, in: 40, rank: 1, story: 17, fate: 'planned' },
    title: inFrenchAndEnglish('Atelier : nos cours d’école', 'Workshop: our schoolyards'),
  },
]

const hours = ['19:00', '21:00'] as const

const at = ({ zone }: DemoPlace, on: Day, hour: string): Date =>
  instantsOf(zone, on, hour)[0] ?? new Date(0)

/** That day or the first after that nothing speaks against, so that no invented meeting is on a holiday. */
function freeDay(town: DemoTown, wanted: Day): Day {
  const { zone, today, calendar, watched } = town
  const days = Array.from({ length: 60 }, (_, step) => daysAfter(wanted, step))
  const isFree = (on: Day): boolean => {
    const weekday = weekdayOf(on)
    const [startsAt, endsAt] = [at(town, on, hours[0]), at(town, on, hours[1])]
    const one = { id: null, body: null, owner: null, deputy: null, startsAt, endsAt }
    const around = { zone, today, calendar, watched, others: [], noticeDays: 0 }
    const found = dateConcerns(one, around).filter(({ code }) => code !== 'past')
    return [2, 3, 4].includes(weekday) && found.length === 0 && !town.taken.has(on)
  }
  return days.find(isFree) ?? wanted
}

async function loadOne(tx: Transaction<object>, town: DemoTown, one: DemoMeeting): Promise<void> {
  const wanted = daysAfter(town.today, one.in)
  const found = freeDay(town, wanted)
  // What is told as held was held before today, whatever the calendar.
  const on = one.in < 0 && found >= town.today ? wanted : found
  town.taken.add(on)
  const [startsAt, endsAt] = [at(town, on, hours[0]), at(town, on, hours[1])]
  const begun = new Date(Math.min(town.now.getTime(), startsAt.getTime() - 60 * dayLength))
  const { kind, body, title, rank } = one
  const planned = {
    ...{ kind, body, title, neighbourhood: null },
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    ...(demoRooms[rank % demoRooms.length] ?? demoRooms[0]),
    owner: town.officers[rank % 2] ?? null,
    deputy: town.officers[(rank + 1) % 2] ?? null,
  }
  const plan = planOf(kind, on, daysAfter(on, -60), town.calendar)
  const number = await planMeeting(tx, planned, plan, { by, now: begun })
  const file = await read(tx, number, begun)
  const story = demoStories[one.story % demoStories.length]
  if (story === undefined) return
  await addItems(tx, file, story, begun)
  await entrustToTeam(tx, file, town)
  await doneBefore(file, one, town).execute(tx)
  await befall(tx, town, { ...one, file, story, on })
}

/** Who animates the council, when an account does, brings what is shown that evening. */
async function entrustToTeam(
  tx: Transaction<object>,
  { id, body, owner, startsAt }: MeetingFile,
  { today, now }: DemoTown,
): Promise<void> {
  const [animator] = body === null ? [] : await bodies(tx).animatorsOf(body, today)
  if (animator === undefined || new Date(startsAt) < now) return
  const given = { owner: animator.party, deputy: owner }
  const act = { by: owner ?? 'demonstration', now }
  await entrustTask(tx, id, 'support', given, new Set([animator.party]), act)
}

const read = async (tx: Transaction<object>, number: number, now: Date): Promise<MeetingFile> => {
  const found = await meetingFile(tx, number, now)
  if (found === null) throw new Error('A meeting just planned is not there.')
  return found
}

/** The team is on time, but for what is due this week. */
const doneBefore = ({ id }: MeetingFile, { in: days }: DemoMeeting, { today }: DemoTown) => sql`
  update meeting_task set done_at = due_on + time '10:00'
  where meeting = ${id} and step <> 'notice' and due_on < ${daysAfter(today, days < 0 ? -4 : -1)}::date`

async function addItems(
  tx: Transaction<object>,
  { id }: MeetingFile,
  { items }: DemoStory,
  now: Date,
): Promise<void> {
  for (const { title, type, minutes, owner } of items)
    await agendaOf(tx, id, { by, now }).add({
      source: 'hand',
      about: null,
      title,
      type,
      minutes,
      owner,
    })
}

interface Laid extends Omit<DemoMeeting, 'story'> {
  readonly file: MeetingFile
  readonly story: DemoStory
  readonly on: Day
}

async function befall(tx: Transaction<object>, town: DemoTown, laid: Laid): Promise<void> {
  const { file, fate } = laid
  if (fate === 'planned') return
  const called = new Date(Math.min(town.now.getTime(), Date.parse(file.startsAt) - 15 * dayLength))
  const acts = actsOn(tx, file.id, { by, now: called })
  await acts.call()
  if (fate === 'moved') await postpone(tx, town, file)
  if (fate === 'called' || fate === 'moved') await register(tx, town, laid)
  if (fate === 'cancelled')
    await acts.cancel('La salle est en travaux. Une nouvelle date sera proposée en début d’année.')
  if (isOver(fate)) await holdOne(tx, town, laid)
}

const isOver = (fate: DemoMeeting['fate']): boolean =>
  ['held', 'with-team', 'asked', 'returned', 'published'].includes(fate)

/** One in two has few places, and people who wait. */
async function register(
  tx: Transaction<object>,
  { now }: DemoTown,
  { file: { number }, rank }: Laid,
): Promise<void> {
  const thing = asRegistrable(await read(tx, number, now))
  await loadDemoRegistrations(tx, thing, { capacity: rank % 2 === 0 ? 10 : null, now })
}

/** To the next day that is free. */
async function postpone(tx: Transaction<object>, town: DemoTown, file: MeetingFile): Promise<void> {
  const on = freeDay(town, daysAfter(dayIn(town.zone, new Date(file.startsAt)), 1))
  town.taken.add(on)
  const [startsAt, endsAt] = [at(town, on, hours[0]), at(town, on, hours[1])]
  const moved = { ...file, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
  const plan = planOf(file.kind, on, town.today, town.calendar)
  await rewriteMeeting(tx, file.id, moved, plan, { by, now: town.now })
}

async function holdOne(
  tx: Transaction<object>,
  town: DemoTown,
  { file, story, on, body, rank, fate }: Laid,
): Promise<void> {
  const after = new Date(Math.min(town.now.getTime(), Date.parse(file.endsAt) + 12 * 3_600_000))
  const act = { by, now: after }
  const actions = body === null ? [] : await openActions(tx, body)
  const { hands } = story
  const counted = hands === null ? 18 : hands.for + hands.against + hands.abstaining
  const roomCount = counted + (rank % 4)
  const evening = { from: file.startsAt, until: file.endsAt, roomCount }
  await actsOn(tx, file.id, act).hold(evening, { questions: [], actions, answers: [] })
  const records = recordsOf(tx, file.id, act)
  const items = (await read(tx, file.number, after)).items.slice(1)
  const itemOf = (rank: 0 | 1) => items[rank]?.id ?? null
  await records.decide(story.decision, itemOf(story.decidedOn), hands)
  const dueOn = daysAfter(on, 60)
  await records.act({ ...story.action, item: itemOf(0), deputy: file.deputy, dueOn })
  const held = await read(tx, file.number, after)
  const [action] = held.actions
  const { state, why } = story.closed
  // What was due long ago is closed; the latest still comes back.
  if (action !== undefined && daysAfter(dueOn, 40) < town.today)
    await records.close(action.id, state, daysAfter(dueOn, -5), why)
  await actsOn(tx, file.id, act).tellLog()
  await whoCame(tx, held, { on, rank, act })
  const team = [file.owner, file.deputy].filter((party) => party !== null)
  const worked = { ...{ id: file.id, startsAt: file.startsAt, endsAt: file.endsAt, team }, rank }
  await loadDemoCosts(tx, worked, after)
  // The latest evenings are still to be noted.
  if (on < daysAfter(town.today, -20)) await loadDemoHours(tx, worked, { ...town, now: after })
  if (fate === 'held') return
  const written = at(town, daysAfter(on, 14), '10:00').getTime()
  const isWaiting = fate !== 'published'
  const then = isWaiting ? town.now.getTime() - 2 * dayLength : written
  const when = new Date(Math.min(town.now.getTime(), then))
  await loadDemoMinutes(tx, { ...town, held, story, fate, rank, now: when })
}

/** Most members come; one in five is excused, one in seven is missing. */
async function whoCame(
  tx: Transaction<object>,
  { id, body }: MeetingFile,
  { on, rank, act }: { readonly on: Day; readonly rank: number; readonly act: Act },
): Promise<void> {
  const whole = body === null ? null : await bodies(tx).one(body)
  if (whole === null) return
  const states = new Map(
    expectedOn(whole.terms, on).map(({ id: member }, place): [string, PresenceState] => {
      const turn = place + rank
      return [member, turn % 5 === 0 ? 'excused' : turn % 7 === 0 ? 'absent' : 'present']
    }),
  )
  const rules = rulesOn(whole.versions, on)?.rules
  const quorum = rules === undefined ? null : quorumOn(rules, whole.terms, on, states)
  if (states.size > 0) await presenceAt(tx, id).save({ states, quorum, seen: '' }, act)
}
