import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { bodies, type Body, leadContacts, memberContacts } from '../bodies/index.ts'
import { roleHolders } from '../people/index.ts'
import { type Day, daysAfter, startOfDay, weekdayOf } from '../platform/kernel/day.ts'
import { spanOf } from '../platform/kernel/hour.ts'
import { inFrenchAndEnglish } from '../platform/words/content.ts'
import { answers, type DateAnswer, type DatePoll } from './rules/poll.ts'
import { askForDate, saveAnswers, type TellOfPoll } from './store/acts.ts'
import { datePolls } from './store/polls.ts'

interface DemoPlace {
  readonly today: Day
  readonly now: Date
  readonly zone: string
}

interface DemoPoll {
  readonly of: Body['kind']
  readonly title: readonly [french: string, english: string]
  readonly place: string
  /** Days ago it was asked, and days from today it closes. */
  readonly asked: number
  readonly closes: number
  /** Days from today, moved to the next working evening. */
  readonly dates: readonly number[]
  /** One in so many says nothing. */
  readonly silentEvery: number
}

/** One that runs, one whose date is to be chosen: all invented. */
const demoPolls: readonly DemoPoll[] = [
  {
    of: 'citizen-council',
    title: ['Préparer la fête des voisins', 'Prepare the neighbours’ day'],
    place: 'Salle polyvalente, 2 place Inventée',
    ...{ asked: 4, closes: 5, dates: [18, 20, 25, 27], silentEvery: 3 },
  },
  {
    of: 'foreign-residents-council',
    title: ['Accueil au guichet : écrire la proposition', 'Reception desk: write the proposal'],
    place: 'Maison des associations, 3 rue Inventée',
    ...{ asked: 12, closes: -1, dates: [15, 22, 29], silentEvery: 7 },
  },
]

const nobody: TellOfPoll = () => Promise.resolve()

/** Polls of the bodies of the demonstration that are there: nothing is sent. */
export async function loadDemoDatePolls(tx: Transaction<object>, place: DemoPlace): Promise<void> {
  const known = (await bodies(tx).all()).filter(({ endedOn }) => endedOn === null)
  const officer = (await roleHolders(tx, place.today)).find(({ role }) => role === 'officer')
  for (const told of demoPolls) {
    const body = known.find(({ kind }) => kind === told.of)
    if (body !== undefined) await loadOne(tx, place, { told, body, owner: officer?.party ?? null })
  }
}

interface OnePoll {
  readonly told: DemoPoll
  readonly body: Body
  readonly owner: string | null
}

/** Not on a week-end: a Monday then. */
function workingEvening(on: Day): Day {
  const weekday = weekdayOf(on)
  return weekday === 6 ? daysAfter(on, 2) : weekday === 0 ? daysAfter(on, 1) : on
}

async function loadOne(
  tx: Transaction<object>,
  { today, now, zone }: DemoPlace,
  { told, body, owner }: OnePoll,
): Promise<void> {
  const dates = told.dates.flatMap((days) => {
    const day = workingEvening(daysAfter(today, days))
    const { begins, ends } = spanOf(zone, day, '19:00', '20:30')
    if (begins === undefined || ends === undefined) return []
    return [{ day, startsAt: begins.toISOString(), endsAt: ends.toISOString() }]
  })
  const [first, ...others] = dates
  const members = await memberContacts(tx, { body: body.id, on: today })
  if (first === undefined || members.length === 0) return
  const leads = await leadContacts(tx, { body: body.id, on: today })
  const askedAt = new Date(now.getTime() - told.asked * 86_400_000)
  const poll = {
    ...{ id: randomUUID(), body: body.id, place: told.place, owner, deputy: null, meeting: null },
    title: inFrenchAndEnglish(...told.title),
    dates: [first, ...others] as const,
    closesAt: startOfDay(zone, daysAfter(today, told.closes + 1)).toISOString(),
  }
  const people = {
    members: members.map(({ member }) => member),
    councillors: leads.map(({ councillor }) => councillor),
  }
  const act = { by: 'demonstration', now: askedAt }
  const number = await askForDate(tx, poll, people, act, nobody)
  const whole = await datePolls(tx).numbered(number)
  if (whole !== null) await answered(tx, whole, told, new Date(askedAt.getTime() + 86_400_000))
}

/** Two of three say yes to a date; a few say nothing at all. */
const saidOf = (rank: number, date: number): DateAnswer =>
  answers[[0, 0, 1, 0, 2, 0, 2][(rank * 3 + date * 5) % 7] ?? 0] ?? 'yes'

async function answered(
  tx: Transaction<object>,
  poll: DatePoll,
  { silentEvery }: DemoPoll,
  at: Date,
): Promise<void> {
  const voters = await datePolls(tx).voters(poll.id)
  for (const [rank, { id }] of voters.entries()) {
    if (rank % silentEvery === silentEvery - 1) continue
    const said = poll.dates.map((_, date) => saidOf(rank, date))
    await saveAnswers(tx, { number: poll.number, voter: id, answers: said }, { by: null, now: at })
  }
}
