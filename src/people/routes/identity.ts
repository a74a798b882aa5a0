import { z } from 'zod'
import {
  type Asked,
  type FormGiven,
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
import type { KnownIdentity } from '../rules/account.ts'
import { type Identity, identityKey } from '../rules/identity.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import { identityForm } from '../rules/identity-form.ts'
import { residenceGiven } from '../rules/residence-form.ts'
import { accountPath, identityPath, wayBack } from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { identities } from '../store/identities.ts'
import { declareResidence } from '../store/residences.ts'
import { revokeChecks } from '../store/verification.ts'
import { identityPage } from '../views/identity-page.tsx'
import { whoAsks } from './account.ts'
import { readResidence, residenceModel } from './residence.ts'

const backQuery = z.object({ vers: z.string().optional().catch(undefined) })

export const askIdentity = route(
  { get: identityPath, may: signedIn, query: backQuery },
  async (asked) => {
    const known = await identities(asked.db).of(whoAsks(asked).person)
    const given = known === null ? {} : givenBefore(known)
    const residence = await residenceModel(asked, given)
    const back = asked.query.vers ?? ''
    return page(identityPage({ given, faults: [], residence, back }, asked.speech))
  },
)

/** What she said before, as she would type it. */
const givenBefore = (known: KnownIdentity): FormGiven => ({
  familyName: known.familyName,
  usageName: known.usageName ?? '',
  givenNames: known.givenNames,
  birthDate: typedDay(known.birthDate),
  ...residenceGiven(known),
})

export const giveIdentity = route({ post: identityPath, may: signedIn }, async (asked) => {
  const { db, form, today, speech, now } = asked
  const read = readForm(identityForm(today), form.given)
  const lives = await readResidence(asked, form.given)
  const back = typed(form.given, 'vers')
  if (!read.ok || !lives.ok) {
    const faults = [...(read.ok ? [] : read.faults), ...(lives.ok ? [] : lives.faults)]
    const model = { given: form.given, faults, residence: lives.model, back }
    return page(identityPage(model, speech), 422)
  }
  const { person } = whoAsks(asked)
  const { usageName, ...identity } = read.value
  if (!(await mayDeclare(asked, identity))) {
    const faults = [{ field: 'familyName', code: 'too-many' }]
    const model = { given: form.given, faults, residence: lives.model, back }
    return page(identityPage(model, speech), 429)
  }
  await inTransaction(db, async (tx) => {
    const store = identities(tx)
    const known = await store.of(person)
    const isSame = known !== null && isSamePerson(known, identity)
    await store.save(person, { ...identity, namesake: isSame ? known.namesake : 0 }, usageName)
    if (!isSame) await revokeChecks(tx, person, now)
    await declareResidence(tx, person, lives.residence, now)
    const subject = { kind: 'party', id: person }
    await recordEvents(tx, [
      { type: 'identity-declared', subject, payload: {}, at: now.toISOString() },
    ])
  })
  return seeOther(wayBack(back, accountPath))
})

/** Names one account may bear in a day: a marriage, a slip. Each name that votes is taken for others. */
const namesPerDay = 5

/**
 * Whether this name may be declared: under many names an account would take the vote of as many
 * people, or learn whether they voted.
 */
async function mayDeclare(
  asked: Asked<unknown, unknown, unknown>,
  identity: Omit<Identity, 'namesake'>,
): Promise<boolean> {
  const { person } = whoAsks(asked)
  const known = await identities(asked.db).of(person)
  if (known !== null && isSamePerson(known, identity)) return true
  return isWithinLimit(asked.db, `name of ${person}`, namesPerDay, asked.now, 'day')
}

/** The number that tells two of the same name apart was given to this name and birth date. */
const isSamePerson = (known: Identity, declared: Omit<Identity, 'namesake'>): boolean =>
  identityKey(known) === identityKey({ ...declared, namesake: known.namesake })

export const identityRoutes: readonly Route[] = [askIdentity, giveIdentity]
