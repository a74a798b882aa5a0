import type { Transaction } from 'kysely'
import type { Schedule } from '../../platform/jobs/index.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import { openings } from '../store/openings.ts'
import type { RegistrationNeeds } from '../store/registrable.ts'
import { forgetRegistered } from '../store/retention.ts'
import { remind } from './remind.ts'
import { tellNews } from './write-to.ts'

export interface WorkNeeds extends RegistrationNeeds {
  readonly origin: () => string
  readonly zone: string
}

/** What people registered for and is not over, as its module tells it now. */
async function currentThings(
  tx: Transaction<object>,
  { registrables }: Pick<WorkNeeds, 'registrables'>,
  now: Date,
): Promise<readonly RegistrableThing[]> {
  const current = await openings(tx).current(now)
  const things: RegistrableThing[] = []
  for (const { kind, find } of registrables) {
    const ids = current.flatMap((one) => (one.kind === kind ? one.id : []))
    if (ids.length > 0) things.push(...(await find(tx, ids)).values())
  }
  return things
}

/** What changed since people registered, and what comes soon: each is told once, a few hundred at a time. */
export async function tellRegistered(
  tx: Transaction<object>,
  needs: WorkNeeds,
  now: Date,
): Promise<void> {
  for (const thing of await currentThings(tx, needs, now)) {
    await openings(tx).follow(thing)
    const { toldElsewhere } = needs
    const about = { thing, origin: needs.origin(), now, toldElsewhere }
    await tellNews(tx, about)
    await remind(tx, { ...about, zone: needs.zone })
  }
}

/** Each minute what is news or comes soon is told; each night what is past its time is erased. */
export const registrationsSchedules = (needs: WorkNeeds): readonly Schedule[] => [
  {
    name: 'registrations-news',
    when: { everySeconds: 60 },
    run: (tx, { now }) => tellRegistered(tx, needs, now),
  },
  {
    name: 'registrations',
    when: { dailyAt: '03:05', zone: needs.zone },
    run: async (tx, { now }) => void (await forgetRegistered(tx, now)),
  },
]
