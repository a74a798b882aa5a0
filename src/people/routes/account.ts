import { z } from 'zod'
import {
  type Asked,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
  type SignedIn,
  typed,
} from '../../platform/web/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { shownTown } from '../../town/index.ts'
import { accountPath, secondFactorPath, wayBack } from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { identities } from '../store/identities.ts'
import { secondFactor } from '../store/second-factor.ts'
import { sessions } from '../store/sessions.ts'
import { type AccountModel, accountPage } from '../views/account-page.tsx'
import { secondFactorPage } from '../views/second-factor-page.tsx'

/** A route for `signedIn` is asked by nobody else. */
export function whoAsks({ visitor }: Pick<Asked<unknown, unknown>, 'visitor'>): SignedIn {
  if (visitor.kind !== 'person')
    throw new Error('A door for those who signed in let somebody pass.')
  return visitor
}

async function accountModel(
  asked: Asked<unknown, unknown, unknown>,
  about: Pick<AccountModel, 'done' | 'nameFault'>,
): Promise<AccountModel> {
  const { db, now } = asked
  const visitor = whoAsks(asked)
  const { zone } = await shownTown(asked).town()
  const open = await sessions(db).of(visitor.person, now)
  const identity = await identities(db).of(visitor.person)
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  return {
    visitor,
    identity,
    neighbourhood: neighbourhoods.find(({ id }) => id === identity?.neighbourhood)?.name ?? null,
    sessions: open.map(({ id, device, lastSeenAt }) => {
      const [browser = '', system = ''] = device.split('/')
      const seenOn = dayIn(zone, new Date(lastSeenAt))
      return { id, browser, system, seenOn, isThisOne: id === visitor.session }
    }),
    ...about,
  }
}

const done = { enregistre: 'saved', 'connexion-fermee': 'session-ended' } as const
const accountQuery = z.object({
  fait: z.enum(['enregistre', 'connexion-fermee']).optional().catch(undefined),
})

export const account = route(
  { get: accountPath, may: signedIn, query: accountQuery },
  async (asked) => {
    const { fait } = asked.query
    const about = { done: fait === undefined ? null : done[fait], nameFault: null }
    return page(accountPage(await accountModel(asked, about), asked.speech))
  },
)

const nameForm = z.object({ name: z.string().trim().max(60, 'too-long') })

export const rename = route(
  { post: `${accountPath}/nom`, may: signedIn, form: nameForm },
  async (asked) => {
    const { db, form } = asked
    if (!form.ok) {
      const about = { done: null, nameFault: 'too-long' } as const
      return page(accountPage(await accountModel(asked, about), asked.speech), 422)
    }
    await identities(db).rename(whoAsks(asked).person, form.value.name || null)
    return seeOther(`${accountPath}?fait=enregistre`)
  },
)

export const endSession = route(
  {
    post: `${accountPath}/connexions/:session`,
    may: signedIn,
    params: z.object({ session: z.uuid() }),
  },
  async (asked) => {
    await sessions(asked.db).end(whoAsks(asked).person, asked.params.session)
    return seeOther(`${accountPath}?fait=connexion-fermee`)
  },
)

export const endOtherSessions = route(
  { post: `${accountPath}/connexions`, may: signedIn },
  async (asked) => {
    const { person, session } = whoAsks(asked)
    await sessions(asked.db).endOthers(person, session)
    return seeOther(`${accountPath}?fait=connexion-fermee`)
  },
)

const backQuery = z.object({ vers: z.string().optional().catch(undefined) })
const triesPerHour = 20

async function factorPage(
  asked: Asked<unknown, unknown, unknown>,
  fault: 'missing' | 'wrong' | null,
  back: string,
) {
  const { name } = await shownTown(asked).town()
  const visitor = whoAsks(asked)
  const setUp = await secondFactor(asked.db, visitor.person).keyToSetUp(visitor.name, name)
  return page(secondFactorPage({ setUp, fault, back }, asked.speech), fault === null ? 200 : 422)
}

export const askSecondFactor = route(
  { get: secondFactorPath, may: signedIn, query: backQuery },
  async (asked) => {
    const visitor = whoAsks(asked)
    const back = asked.query.vers ?? ''
    // Only a role needs it; an assisted person has none here.
    if (visitor.isStrong || visitor.roles.length === 0) return seeOther(wayBack(back, accountPath))
    return factorPage(asked, null, back)
  },
)

export const giveSecondFactor = route({ post: secondFactorPath, may: signedIn }, async (asked) => {
  const { db, form, now } = asked
  const visitor = whoAsks(asked)
  if (visitor.assistedBy !== null) return seeOther(accountPath)
  const back = typed(form.given, 'vers')
  const code = typed(form.given, 'code').replace(/\s/g, '')
  if (code === '') return factorPage(asked, 'missing', back)
  const isAllowed = await isWithinLimit(db, `factor ${visitor.person}`, triesPerHour, now)
  const isRight = isAllowed && (await secondFactor(db, visitor.person).accepts(code, now))
  if (!isRight) return factorPage(asked, 'wrong', back)
  await sessions(db).strengthen(visitor.session, now)
  return seeOther(wayBack(back, accountPath))
})

export const accountRoutes: readonly Route[] = [
  account,
  rename,
  endSession,
  endOtherSessions,
  askSecondFactor,
  giveSecondFactor,
]
