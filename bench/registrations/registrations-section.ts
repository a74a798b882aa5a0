import { randomUUID } from 'node:crypto'
import type { Database } from '../../src/platform/database/database.ts'
import { noNeeds } from '../../src/registrations/rules/needs.ts'
import type { RegistrableThing } from '../../src/registrations/rules/registrable.ts'
import { openings, openRegistrations } from '../../src/registrations/store/openings.ts'
import { type Incoming, register } from '../../src/registrations/store/registering.ts'
import { confirm } from '../../src/registrations/work/write-to.ts'
import type { MeasuredSection } from '../report/document.ts'
import { grouped, median, milliseconds } from '../report/figures.ts'
import { budget, table } from '../report/table.ts'
import { scratchServer } from '../scratch-server.ts'

const comers = 5000
const places = 400
const atOnce = 32
const mostSeconds = 60

interface Rush {
  readonly seconds: number
  readonly waits: readonly number[]
  readonly seated: number
  readonly waiting: number
}

/** What a rush on one meeting costs, each with her place, her journal line and her mail. */
export async function registrationsSection(rounds: number): Promise<MeasuredSection> {
  const server = await scratchServer()
  try {
    const town = await server.town()
    const rushes: Rush[] = []
    for (let round = 1; round <= rounds; round += 1) rushes.push(await rush(town.db, round))
    await town.close()
    return { name: 'registrations', text: said(rushes) }
  } finally {
    await server.close()
  }
}

async function rush(db: Database, round: number): Promise<Rush> {
  const now = new Date()
  const act = { by: 'resident', now }
  const thing = aMeeting(String(round), now)
  const opening = { capacity: places, closesAt: thing.startsAt }
  await openRegistrations(db, thing, opening, act, () => Promise.resolve())
  const waits: number[] = []
  const began = performance.now()
  let left = comers
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const from = performance.now()
      const incoming: Incoming = {
        key: randomUUID(),
        door: 'web',
        name: 'Une personne',
        people: 1,
        email: `rang-${left}@exemple.fr`,
        phone: null,
        language: 'fr',
        needs: noNeeds,
        party: null,
      }
      await register(db, thing, incoming, act, confirm(thing, 'http://localhost'))
      waits.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  const seconds = (performance.now() - began) / 1000
  const { seated = 0, waiting = 0 } = (await openings(db).find(thing)) ?? {}
  return { seconds, waits, seated, waiting }
}

function aMeeting(id: string, now: Date): RegistrableThing {
  const starts = now.getTime() + 20 * 86_400_000
  return {
    ...{ kind: 'meeting', id, standing: 'announced', place: 'Salle du Verger' },
    title: [{ language: 'fr', text: 'Une réunion très courue', by: 'ville', checked: true }],
    startsAt: new Date(starts).toISOString(),
    endsAt: new Date(starts + 7_200_000).toISOString(),
    ...{ path: '/reunions', workPath: '/administration/reunions' },
  }
}

function said(rushes: readonly Rush[]): string {
  const seconds = median(rushes.map((one) => one.seconds))
  const sorted = rushes.flatMap(({ waits }) => waits).toSorted((a, b) => a - b)
  const at = (share: number) => milliseconds(sorted[Math.floor(sorted.length * share)] ?? 0)
  const isExact = rushes.every(
    ({ seated, waiting }) => seated === places && waiting === comers - places,
  )
  return [
    `${grouped(comers)} registrations for one meeting of ${grouped(places)} places, ${atOnce} at once, each with its place, its line of journal and its mail in one transaction.`,
    table(
      ['in all', 'a second', 'median', '99th', 'places given'],
      [
        [
          `${seconds.toFixed(1)} s`,
          grouped(Math.round(comers / seconds)),
          at(0.5),
          at(0.99),
          isExact ? `${grouped(places)}, each round` : 'not as many as there are',
        ],
      ],
    ),
    `All within a minute: ${budget(`≤ ${mostSeconds} s`, seconds <= mostSeconds)}; never more than the places: ${budget(`= ${grouped(places)}`, isExact)}.`,
  ].join('\n\n')
}
