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
import { departments, shownTown } from '../../town/index.ts'
import { nameText, mostOfName } from '../rules/plain-name.ts'
import { accountPath } from '../rules/way-back.ts'
import { identities } from '../store/identities.ts'
import { sessions } from '../store/sessions.ts'
import { type AccountModel, accountPage } from '../views/account-page.tsx'

/** A route for `signedIn` is asked by nobody else. */
export function whoAsks({ visitor }: Pick<Asked<unknown, unknown>, 'visitor'>): SignedIn {
  if (visitor.kind !== 'person')
    throw new Error('A door for those who signed in let somebody pass.')
  return visitor
}

async function accountModel(
  asked: Asked<unknown, unknown, unknown>,
  about: Pick<AccountModel, 'done' | 'nameFault' | 'typedName'>,
): Promise<AccountModel> {
  const { db, now } = asked
  const visitor = whoAsks(asked)
  const { zone } = await shownTown(asked).town()
  const open = await sessions(db).of(visitor.person, now)
  const identity = await identities(db).of(visitor.person)
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  const hasDepartment = visitor.roles.some(({ scope }) => scope.kind === 'department')
  return {
    visitor,
    identity,
    places: [...neighbourhoods, ...(hasDepartment ? await departments(db).all() : [])],
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

const nameForm = z.object({ name: nameText(mostOfName) })

export const rename = route(
  { post: `${accountPath}/nom`, may: signedIn, form: nameForm },
  async (asked) => {
    const { db, form } = asked
    if (!form.ok) {
      const isLink = form.faults.some(({ code }) => code === 'link')
      const nameFault = isLink ? 'link' : 'too-long'
      const about = { done: null, nameFault, typedName: typed(form.given, 'name') } as const
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

export const accountRoutes: readonly Route[] = [account, rename, endSession, endOtherSessions]
