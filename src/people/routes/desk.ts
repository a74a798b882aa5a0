import { z } from 'zod'
import {
  type Asked,
  forbidden,
  notFound,
  page,
  readForm,
  type Route,
  route,
  typed,
} from '../../platform/web/index.ts'
import { deskAgents, shownTown } from '../../town/index.ts'
import { identityForm } from '../rules/identity-form.ts'
import { identityKey } from '../rules/identity.ts'
import { deskRefusal } from '../rules/desk-acts.ts'
import { deskPaths } from '../rules/desk-paths.ts'
import { signInPath } from '../rules/way-back.ts'
import { desk } from '../store/desk.ts'
import { deskPeople } from '../store/desk-people.ts'
import { nameAt } from '../views/desk/person-name.ts'
import { cardPage, deskPage } from '../views/desk-page.tsx'
import { whoAsks } from './account.ts'
import { refused } from './desk/person.ts'
import { tellHer } from './desk/tell-person.ts'
import { readResidence, residenceModel } from './residence.ts'

const nothingYet = { given: {}, faults: [], lookAlikes: null, seen: '', isFull: false }

const welcome = route({ get: deskPaths.newAccount, may: deskAgents }, async (asked) => {
  const residence = await residenceModel(asked, {})
  return page(deskPage({ ...nothingYet, residence }, asked.speech))
})

/** First asked, to see who looks alike; then, seen, to make the account. */
const makeAccount = route({ post: deskPaths.newAccount, may: deskAgents }, async (asked) => {
  const { db, form, today, speech, now } = asked
  const { given } = form
  const read = readForm(identityForm(today), given)
  const lives = await readResidence(asked, given)
  if (!read.ok || !lives.ok) {
    const faults = [...(read.ok ? [] : read.faults), ...(lives.ok ? [] : lives.faults)]
    const model = { ...nothingYet, given, faults, residence: lives.model }
    return page(deskPage(model, speech), 422)
  }
  const { usageName: _, ...names } = read.value
  const identity = { ...names, namesake: 0 }
  const lookAlikes = await desk(db).lookAlikes(identity)
  const seen = identityKey(identity)
  if (lookAlikes.length > 0 && typed(given, 'seen') !== seen) {
    const model = { ...nothingYet, given, residence: lives.model, lookAlikes, seen }
    return page(deskPage(model, speech))
  }
  const about = { by: whoAsks(asked).person, today, now }
  const made = await desk(db).welcome(identity, lives.residence, about)
  if (made === null) {
    return page(
      deskPage({ ...nothingYet, given, residence: lives.model, isFull: true }, speech),
      429,
    )
  }
  return shownCard(asked, identity.givenNames, made.card)
})

const partyAddress = z.object({ party: z.uuid() })

const replaceCard = route(
  { post: `${deskPaths.search}/:party/carte`, may: deskAgents, params: partyAddress },
  async (asked) => {
    const { db, params, now, today } = asked
    const agent = whoAsks(asked).person
    const person = (await deskPeople(db, now).find(params.party)) ?? notFound()
    if (deskRefusal('card', agent, person) !== null) return forbidden()
    const { party } = params
    const card = await desk(db).replaceCard(party, { by: agent, today, now }, (tx) =>
      tellHer(asked, tx, { party, act: 'card' }),
    )
    if (card === null) return refused(asked, person, 'cards', 429)
    return shownCard(asked, nameAt(person, asked.speech), card)
  },
)

async function shownCard(asked: Asked<unknown, unknown, unknown>, name: string, card: string) {
  const { name: town } = await shownTown(asked).town()
  return page(cardPage({ name, card, town, signIn: asked.origin + signInPath }, asked.speech))
}

export const deskRoutes: readonly Route[] = [welcome, makeAccount, replaceCard]
