import { z } from 'zod'
import {
  type Asked,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
} from '../../platform/web/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { recordEvents } from '../../journal/index.ts'
import { shownTown } from '../../town/index.ts'
import { type Identity, identityKey } from '../rules/identity.ts'
import { identityForm } from '../rules/identity-form.ts'
import { accountPath, identityPath, wayBack } from '../rules/way-back.ts'
import { identities } from '../store/identities.ts'
import { revokeChecks } from '../store/verification.ts'
import { identityPage } from '../views/identity-page.tsx'
import { whoAsks } from './account.ts'

const backQuery = z.object({ vers: z.string().optional().catch(undefined) })

const neighbourhoodsOf = async (asked: Pick<Asked<unknown, unknown>, 'db' | 'remember'>) =>
  (await shownTown(asked).neighbourhoods()).map(({ id, name }) => ({ id, name }))

export const askIdentity = route(
  { get: identityPath, may: signedIn, query: backQuery },
  async (asked) => {
    const known = await identities(asked.db).of(whoAsks(asked).person)
    const given = {
      familyName: known?.familyName ?? '',
      givenNames: known?.givenNames ?? '',
      birthDate: known?.birthDate.split('-').reverse().join('/') ?? '',
      neighbourhood: known?.neighbourhood ?? '',
    }
    const neighbourhoods = await neighbourhoodsOf(asked)
    const back = asked.query.vers ?? ''
    return page(identityPage({ given, faults: [], neighbourhoods, back }, asked.speech))
  },
)

export const giveIdentity = route({ post: identityPath, may: signedIn }, async (asked) => {
  const { db, form, today, speech, now } = asked
  const neighbourhoods = await neighbourhoodsOf(asked)
  const ids = neighbourhoods.map(({ id }) => id)
  const read = readForm(identityForm(today, ids), form.given)
  const back = typed(form.given, 'vers')
  if (!read.ok) {
    const model = { given: form.given, faults: read.faults, neighbourhoods, back }
    return page(identityPage(model, speech), 422)
  }
  const { person } = whoAsks(asked)
  const { address: text, neighbourhood, ...identity } = read.value
  await inTransaction(db, async (tx) => {
    const store = identities(tx)
    const known = await store.of(person)
    const isSame = known !== null && isSamePerson(known, identity)
    await store.save(person, { ...identity, namesake: isSame ? known.namesake : 0 })
    if (!isSame) await revokeChecks(tx, person, now)
    await store.saveResidence(person, { text, neighbourhood: neighbourhood || null })
    const subject = { kind: 'party', id: person }
    await recordEvents(tx, [
      { type: 'identity-declared', subject, payload: {}, at: now.toISOString() },
    ])
  })
  return seeOther(wayBack(back, accountPath))
})

/** The number that tells two of the same name apart was given to this name and birth date. */
const isSamePerson = (known: Identity, declared: Omit<Identity, 'namesake'>): boolean =>
  identityKey(known) === identityKey({ ...declared, namesake: known.namesake })

export const identityRoutes: readonly Route[] = [askIdentity, giveIdentity]
