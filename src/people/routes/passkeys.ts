import {
  type Answer,
  type Asked,
  bytes,
  everyone,
  forbidden,
  opensSession,
  page,
  route,
  type Route,
  seeOther,
  signedIn,
  typed,
  withCookie,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { challengeMinutes, challengesPerAddress, relyingPartyOf } from '../rules/passkey.ts'
import { readCreated, readUsed } from '../rules/credential-answer.ts'
import { mayChangeAccess } from '../rules/permissions.ts'
import { deviceWords } from '../rules/session-life.ts'
import {
  accessPath,
  accountPath,
  secondFactorPath,
  signInPath,
  wayBack,
} from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { factorState } from '../store/factor-state.ts'
import { type ChallengePurpose, keepChallenge, takeChallenge } from '../store/passkey-challenges.ts'
import { optionsToUse, passkeys, useKey } from '../store/passkeys.ts'
import { roleGrants } from '../store/role-grants.ts'
import { sessions } from '../store/sessions.ts'
import { accessAnswer } from './access.ts'
import { whoAsks } from './account.ts'
import { enter } from './entering.ts'
import { signInPage } from '../views/sign-in-page.tsx'
import { signInModel } from './sign-in-model.ts'
import { factorAnswer } from './second-factor.ts'

type Asking = Asked<unknown, unknown, unknown>

/** Which challenge this browser was given. */
const challengeCookie = 'parvis-challenge'

/** Sends a challenge as the island reads it, and keeps it here. */
async function challenge(
  { db, now }: Asking,
  options: { readonly challenge: string },
  about: { readonly purpose: ChallengePurpose; readonly session: string | null },
): Promise<Answer> {
  const id = await keepChallenge(db, options.challenge, { ...about, now })
  const told = bytes('application/json; charset=utf-8', JSON.stringify(options))
  const maxAgeSeconds = challengeMinutes * 60
  return withCookie(told, { name: challengeCookie, value: id, maxAgeSeconds })
}

const taken = (
  { db, now, cookie }: Asking,
  about: { readonly purpose: ChallengePurpose; readonly session: string | null },
): Promise<string | null> => takeChallenge(db, cookie(challengeCookie), { ...about, now })

const tooMany = (): Answer => bytes('application/json; charset=utf-8', '{}')

export const askToComeIn = route(
  { post: `${signInPath}/cle/defi`, may: everyone },
  async (asked) => {
    const { db, from, now, origin } = asked
    // An answer without a challenge: the island then says what a refusal says.
    if (!(await isWithinLimit(db, `key from ${from}`, challengesPerAddress, now))) return tooMany()
    const options = await optionsToUse(relyingPartyOf(origin), null)
    return challenge(asked, options, { purpose: 'sign-in', session: null })
  },
)

export const comeInByKey = route({ post: `${signInPath}/cle`, may: everyone }, async (asked) => {
  const { db, form, now, origin, speech } = asked
  const back = typed(form.given, 'vers')
  const refuse = async (fault: 'key-refused' | 'key-unverified') => {
    const model = await signInModel(asked, { typed: '', fault, back })
    return page(signInPage(model, speech), 422)
  }
  const expected = await taken(asked, { purpose: 'sign-in', session: null })
  const answer = readUsed(typed(form.given, 'answer'))
  if (expected === null || answer === null) return refuse('key-refused')
  const site = relyingPartyOf(origin)
  const given = await useKey(db, answer, { site, challenge: expected, now })
  if (given === null) return refuse('key-refused')
  const isOfStaff = await roleGrants(db).hasRole(given.party, asked.today)
  // A key that anybody may touch is no second factor: whoever picks it up would hold the role.
  if (isOfStaff && !given.isVerified) return refuse('key-unverified')
  return enter(asked, given.party, { attempt: null, back, isStrong: isOfStaff })
})

/** Whether this visitor may change her keys from here. @throws Forbidden */
async function mayChange(asked: Asking): Promise<void> {
  const visitor = whoAsks(asked)
  const factor = await factorState(asked.db, visitor.person, visitor.session)
  if (!mayChangeAccess(visitor, factor)) forbidden()
}

export const askToAdd = route({ post: `${accessPath}/cles/defi`, may: signedIn }, async (asked) => {
  await mayChange(asked)
  const { person, session, name } = whoAsks(asked)
  const { name: town } = await shownTown(asked).town()
  const site = relyingPartyOf(asked.origin)
  const options = await passkeys(asked.db, person).optionsToAdd(site, { town, name: name || town })
  return challenge(asked, options, { purpose: 'add', session })
})

export const addKey = route({ post: `${accessPath}/cles`, may: signedIn }, async (asked) => {
  await mayChange(asked)
  const { db, form, now, origin, userAgent } = asked
  const { person, session, roles } = whoAsks(asked)
  const expected = await taken(asked, { purpose: 'add', session })
  const answer = readCreated(typed(form.given, 'answer'))
  if (expected === null || answer === null) return accessAnswer(asked, { keyFault: 'refused' })
  const { browser, system } = deviceWords(userAgent)
  const name = typed(form.given, 'keyName').trim().slice(0, 60) || `${browser} ${system}`.trim()
  const isOfStaff = roles.length > 0
  const site = relyingPartyOf(origin)
  const about = { site, challenge: expected, name: name || 'clé', isOfStaff, now }
  const outcome = await passkeys(db, person).add(answer, about)
  if (outcome !== 'added') return accessAnswer(asked, { keyFault: outcome })
  const answered = seeOther(`${accessPath}?fait=cle-ajoutee`)
  if (!isOfStaff) return answered
  // It was just given, and the device checked who holds it: this very session is worth it.
  const strong = await sessions(db).strengthen(session, now)
  return opensSession(answered, strong.token, strong.maxAgeSeconds)
})

export const removeKey = route(
  { post: `${accessPath}/cles/retrait`, may: signedIn },
  async (asked) => {
    await mayChange(asked)
    const { db, form, now } = asked
    const { person, session, roles } = whoAsks(asked)
    const { hasApplication } = await factorState(db, person, session)
    const keys = await passkeys(db, person).all()
    if (roles.length > 0 && !hasApplication && keys.length === 1) {
      return accessAnswer(asked, { keyFault: 'last-factor' })
    }
    await passkeys(db, person).remove(typed(form.given, 'key'), now)
    return seeOther(`${accessPath}?fait=cle-retiree`)
  },
)

export const askFactor = route(
  { post: `${secondFactorPath}/cle/defi`, may: signedIn },
  async (asked) => {
    const { person, session, assistedBy } = whoAsks(asked)
    if (assistedBy !== null) forbidden()
    const keys = await passkeys(asked.db, person).all()
    const options = await optionsToUse(relyingPartyOf(asked.origin), keys)
    return challenge(asked, options, { purpose: 'factor', session })
  },
)

export const giveFactor = route(
  { post: `${secondFactorPath}/cle`, may: signedIn },
  async (asked) => {
    const { db, form, now, origin } = asked
    const { person, session, assistedBy } = whoAsks(asked)
    if (assistedBy !== null) forbidden()
    const back = typed(form.given, 'vers')
    const expected = await taken(asked, { purpose: 'factor', session })
    const answer = readUsed(typed(form.given, 'answer'))
    const site = relyingPartyOf(origin)
    const given =
      expected === null || answer === null
        ? null
        : await useKey(db, answer, { site, challenge: expected, now })
    if (given?.party !== person || !given.isVerified) return factorAnswer(asked, 'key', back)
    const strong = await sessions(db).strengthen(session, now)
    return opensSession(seeOther(wayBack(back, accountPath)), strong.token, strong.maxAgeSeconds)
  },
)

/** On the way to a vote, as the rest of the sign-in. */
export const keySignInRoutes: readonly Route[] = [askToComeIn, comeInByKey]

export const passkeyRoutes: readonly Route[] = [askToAdd, addKey, removeKey, askFactor, giveFactor]
