import { z } from 'zod'
import {
  type Asked,
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
import { deskPath, signInPath } from '../rules/way-back.ts'
import { desk } from '../store/desk.ts'
import { identities } from '../store/identities.ts'
import { cardPage, deskPage } from '../views/desk-page.tsx'
import { whoAsks } from './account.ts'
import { readResidence, residenceModel } from './residence.ts'

const nothingYet = { given: {}, faults: [], lookAlikes: null, seen: '' }

const welcome = route({ get: deskPath, may: deskAgents }, async (asked) => {
  const residence = await residenceModel(asked, {})
  return page(deskPage({ ...nothingYet, residence }, asked.speech))
})

/** First asked, to see who looks alike; then, seen, to make the account. */
const makeAccount = route({ post: deskPath, may: deskAgents }, async (asked) => {
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
    return page(deskPage({ given, faults: [], residence: lives.model, lookAlikes, seen }, speech))
  }
  const { card } = await desk(db).welcome(identity, lives.residence, whoAsks(asked).person, now)
  return shownCard(asked, identity.givenNames, card)
})

const partyAddress = z.object({ party: z.uuid() })

const replaceCard = route(
  { post: `${deskPath}/:party/carte`, may: deskAgents, params: partyAddress },
  async (asked) => {
    const { db, params, now } = asked
    const known = (await identities(db).of(params.party)) ?? notFound()
    const card = await desk(db).replaceCard(params.party, whoAsks(asked).person, now)
    return shownCard(asked, known.givenNames, card)
  },
)

async function shownCard(asked: Asked<unknown, unknown, unknown>, name: string, card: string) {
  const { name: town } = await shownTown(asked).town()
  return page(cardPage({ name, card, town, signIn: asked.origin + signInPath }, asked.speech))
}

export const deskRoutes: readonly Route[] = [welcome, makeAccount, replaceCard]
