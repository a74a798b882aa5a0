import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { type Day, dayIn, daysAfter } from '../platform/kernel/day.ts'
import type { CostLine } from './rules/cost.ts'
import { meetingCosts } from './store/costs.ts'
import { ownHours } from './store/hours.ts'
import { ratesOfTown } from './store/rates.ts'

/** Invented, like all of the demonstration. */
const by = 'demonstration'

const invented: readonly (readonly Omit<CostLine, 'id'>[])[] = [
  [
    { kind: 'interpreter', cents: 18_000, label: 'Portugais, deux heures et demie' },
    { kind: 'catering', cents: 6_245, label: 'Boissons et fruits' },
    { kind: 'printing', cents: 1_890, label: 'Affiches et convocations' },
  ],
  [
    { kind: 'childcare', cents: 7_600, label: 'Deux animatrices' },
    { kind: 'printing', cents: 1_250, label: '' },
  ],
  [
    { kind: 'room', cents: 9_000, label: 'Chaises et sonorisation' },
    { kind: 'catering', cents: 4_780, label: 'Buffet de fin' },
  ],
]

/** As this town decided, a year and a half ago. */
export const loadDemoRates = (tx: Transaction<object>, today: Day, now: Date): Promise<void> =>
  ratesOfTown(tx).write(
    {
      beginsOn: daysAfter(today, -550),
      eveningFrom: '18:30',
      ...{ evening: 125, saturday: 125, sunday: 166, night: 200 },
      weekMinutes: 35 * 60,
    },
    { by, now },
  )

/** A meeting that was held, as the demonstration makes it. */
interface HeldMeeting {
  readonly id: string
  readonly startsAt: string
  readonly endsAt: string
  /** Officers: who prepared it, and who came along one time in two. */
  readonly team: readonly string[]
  readonly rank: number
}

/** Its costs, for some of them. */
export async function loadDemoCosts(
  tx: Transaction<object>,
  { id, rank }: HeldMeeting,
  now: Date,
): Promise<void> {
  if (rank % 2 === 1) return
  for (const line of invented[rank % invented.length] ?? [])
    await meetingCosts(tx).add(id, { ...line, id: randomUUID() }, { by, now })
}

/** Half an hour before and after; the latest one is still to be noted. */
export async function loadDemoHours(
  tx: Transaction<object>,
  { id, startsAt, endsAt, team, rank }: HeldMeeting,
  { now, zone }: { readonly now: Date; readonly zone: string },
): Promise<void> {
  const around = (instant: string, minutes: number) =>
    new Date(Date.parse(instant) + minutes * 60_000).toISOString()
  const worked = {
    startsAt: around(startsAt, -45),
    endsAt: around(endsAt, rank % 3 === 0 ? 105 : 30),
    travelMinutes: (rank % 3) * 20,
  }
  const present = rank % 2 === 0 ? team : team.slice(0, 1)
  for (const person of present) {
    const own = ownHours(tx, { by: person, now })
    await own.note({ id, isHeld: true }, worked)
    if (rank % 4 === 0)
      await own.recover(randomUUID(), daysAfter(dayIn(zone, new Date(endsAt)), 6), 150)
  }
}
