import { z } from 'zod'
import { sendMail, sendSms } from '../../../messages/index.ts'
import {
  type Asked,
  forbidden,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  signedInOrAssisted,
  type Visitor,
} from '../../../platform/web/index.ts'
import { formatInstant } from '../../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../../platform/words/speech.tsx'
import { deskAgents, shownTown } from '../../../town/index.ts'
import { assistRefusal, tellingOf } from '../../rules/assistance.ts'
import { deskRefusal } from '../../rules/desk-acts.ts'
import { accountPath } from '../../rules/way-back.ts'
import { assistedPath, deskPaths } from '../../rules/desk-paths.ts'
import { assistance } from '../../store/assistance.ts'
import type { DeskPerson } from '../../store/desk-people.ts'
import { guardianships } from '../../store/guardianships.ts'
import { assistingPage, assistPage, slipPage } from '../../views/desk/assistance-pages.tsx'
import { nameAt } from '../../views/desk/person-name.ts'
import { assistanceWords } from '../../words/index.ts'
import { whoAsks } from '../account.ts'
import { agentOf, partyAddress, personAsked } from './desk-door.ts'

type Asking = Asked<{ readonly party: string }, unknown, unknown>
const shape = { may: deskAgents, params: partyAddress } as const

async function refusalOf(asked: Asking, person: DeskPerson) {
  const { db, now } = asked
  const agent = agentOf(asked)
  return assistRefusal({
    ofDesk: deskRefusal('assist', agent, person),
    isRefusedByGuardian: (await guardianships(db).stateOf(person.party)) === 'withdrawn',
    today: await assistance(db).countOf(agent, now),
  })
}

const ask = route({ get: `${deskPaths.search}/:party/aide`, ...shape }, async (asked) => {
  const person = await personAsked(asked)
  const refusal = await refusalOf(asked, person)
  const name = nameAt(person, asked.speech)
  const told = tellingOf(person.contacts).by
  const view = assistPage({ party: person.party, name, told, refusal }, asked.speech)
  return page(view, refusal === null ? 200 : 409)
})

const begin = route({ post: `${deskPaths.search}/:party/aide`, ...shape }, async (asked) => {
  const { db, now, speech } = asked
  const person = await personAsked(asked)
  if ((await refusalOf(asked, person)) !== null) return forbidden()
  const { party } = person
  const { person: officer, session } = whoAsks(asked)
  const telling = tellingOf(person.contacts)
  const { name: town, zone } = await shownTown(asked).town()
  const say = sayWith(assistanceWords, speech)
  const moment = formatInstant(now.toISOString(), zone, spokenIn(speech))
  await assistance(db).begin({ session, officer, party, told: telling.by, now }, async (tx) => {
    const { by, to } = telling
    if (to === null) return
    const text = by === 'mail' ? say('mail-text', { town, moment }) : say('sms-text', { town })
    if (by === 'mail') await sendMail(tx, { to, party, subject: say('mail-subject'), text })
    else await sendSms(tx, { to, party, text })
  })
  return seeOther(assistedPath)
})

/** Nobody is being assisted: an agent is back at her desk, whoever else came here in her own space. */
const homeOf = (visitor: Visitor): string =>
  deskAgents.admits(visitor) ? deskPaths.search : accountPath

const refusedQuery = z.object({ refus: z.enum(['oui']).optional().catch(undefined) })

const assisting = route(
  { get: assistedPath, may: signedInOrAssisted, isOfWork: true, query: refusedQuery },
  ({ visitor, query, speech }) => {
    if (visitor.kind !== 'person') return notFound()
    if (visitor.assistedBy === null) return seeOther(homeOf(visitor))
    const isRefused = query.refus !== undefined
    return page(assistingPage({ name: visitor.name, isRefused }, speech))
  },
)

/** Ended by silence meanwhile, there is nothing left to end: the gesture then leads to the desk. */
const end = route(
  { post: deskPaths.endAssisting, may: signedInOrAssisted, recovers: true },
  async ({ db, visitor, now }) => {
    if (visitor.kind !== 'person') return notFound()
    if (visitor.assistedBy === null) return seeOther(homeOf(visitor))
    const { person: party, session, assistedBy: officer } = visitor
    const act = await assistance(db).end(session, officer, party, now)
    return act?.told === 'slip'
      ? seeOther(deskPaths.of(party, 'mot'))
      : seeOther(`${deskPaths.person(party)}?fait=assisted`)
  },
)

const slip = route({ get: `${deskPaths.search}/:party/mot`, ...shape }, async (asked) => {
  const { db, speech } = asked
  const { party } = await personAsked(asked)
  const act = (await assistance(db).lastFor(party)) ?? notFound()
  const { name: town, zone } = await shownTown(asked).town()
  const moment = formatInstant(act.beganAt, zone, spokenIn(speech))
  return page(slipPage({ party, town, moment }, speech))
})

export const assistanceRoutes: readonly Route[] = [ask, begin, assisting, end, slip]
