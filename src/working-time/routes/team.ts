import { z } from 'zod'
import { namesOf } from '../../people/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  bytes,
  doneQuery,
  type FieldRefusal,
  notFound,
  page,
  personOf,
  type Route,
  route,
  seeOther,
  yearQuery,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { deputyDirectors, rateWriters, shownTown, writtenDays } from '../../town/index.ts'
import { balanceOf } from '../rules/balance.ts'
import { ratesForm } from '../rules/forms.ts'
import { workingTimePaths } from '../rules/paths.ts'
import { type HoursReader, mayReadHours } from '../rules/permissions.ts'
import { countingOf } from '../store/counting.ts'
import { workingHours } from '../store/hours.ts'
import { ratesOfTown } from '../store/rates.ts'
import { agentPage } from '../views/agent-page.tsx'
import { teamCsv } from '../views/csv.ts'
import { ratesPage } from '../views/rates-page.tsx'
import { type AgentLine, teamPage } from '../views/team-page.tsx'
import { workingTimeWords } from '../words/index.ts'
import { hoursModel } from './hours-model.ts'

type AskedHere = Asked<unknown, unknown, unknown>

const readerOf = ({ visitor }: Pick<AskedHere, 'visitor'>): HoursReader => ({
  party: personOf(visitor),
  isDeputyDirector: deputyDirectors.admits(visitor),
})

/** Those whose hours this visitor may read. */
async function agentsOf(asked: AskedHere): Promise<readonly AgentLine[]> {
  const { db, speech } = asked
  const { zone } = await shownTown(asked).town()
  const counting = await countingOf(db, zone)
  const reader = readerOf(asked)
  const all = (await workingHours(db).all()).filter(({ person }) => mayReadHours(reader, person))
  const people = all.map(({ person }) => person)
  const names = await namesOf(db, people)
  const gone = sayWith(workingTimeWords, speech)('gone')
  return all
    .map((hours) => ({
      person: hours.person,
      name: names.get(hours.person) ?? gone,
      balance: balanceOf(hours, counting),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
}

const team = route({ get: workingTimePaths.team(), may: deputyDirectors }, async (asked) => {
  const model = { agents: await agentsOf(asked), year: Number(asked.today.slice(0, 4)) }
  return page(teamPage(model, asked.speech))
})

const csv = route({ get: workingTimePaths.teamCsv(), may: deputyDirectors }, async (asked) =>
  bytes('text/csv; charset=utf-8', teamCsv(await agentsOf(asked), asked.speech), {
    fileName: 'heures-de-l-equipe.csv',
    isPrivate: true,
  }),
)

const agent = route(
  {
    get: workingTimePaths.agent(':person'),
    may: deputyDirectors,
    params: z.object({ person: z.uuid() }),
    query: yearQuery,
  },
  async (asked) => {
    const { db, params, speech, query } = asked
    const { person } = params
    const hours = (await workingHours(db).all()).find((one) => one.person === person)
    if (hours === undefined || !mayReadHours(readerOf(asked), person)) return notFound()
    const name = (await namesOf(db, [person])).get(person)
    const model = {
      ...(await hoursModel(asked, hours, workingTimePaths.agent(person), query.annee)),
      name: name ?? sayWith(workingTimeWords, speech)('gone'),
    }
    return page(agentPage(model, speech))
  },
)

const atRates = workingTimePaths.rates()

async function shownRates(
  asked: AskedHere,
  { faults = [], isDone = false }: { faults?: readonly FieldRefusal[]; isDone?: boolean },
): Promise<Answer> {
  const { db, form, speech } = asked
  const { day } = await writtenDays(asked)
  const given = faults.length === 0 ? {} : form.given
  const model = { all: await ratesOfTown(db).all(), day, given, faults, isDone }
  return page(ratesPage(model, speech), faults.length === 0 ? 200 : 422)
}

const showRates = route({ get: atRates, may: rateWriters, query: doneQuery }, (asked) =>
  shownRates(asked, { isDone: asked.query.fait !== undefined }),
)

const writeRates = route({ post: atRates, may: rateWriters, form: ratesForm }, async (asked) => {
  const { db, form } = asked
  if (!form.ok) return shownRates(asked, { faults: form.faults })
  await ratesOfTown(db).write(form.value, actOf(asked))
  return seeOther(`${atRates}?fait=oui`)
})

/** What the deputy director reads, and what the town decides. */
export const teamRoutes: readonly Route[] = [team, csv, agent, showRates, writeRates]
