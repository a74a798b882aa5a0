import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import {
  anonymous,
  buildServer,
  formTokenOf,
  type HeldRole,
  type KnownPerson,
  type Route,
} from '../src/platform/web/index.ts'
import { open311Keys } from '../src/questions/store/open311.ts'
import { roleNames } from '../src/town/index.ts'
import { permissionsDocument, type ObservedDoor } from './permissions-document.ts'

/** She runs one process, and nothing else of the town. */
const officerOfOne = 'officer-of-one-process'

/** Who knocks at each door: nobody known, a resident, and each role, with its second factor. */
const callers = ['visitor', 'resident', ...roleNames, officerOfOne] as const
type Caller = (typeof callers)[number]

/** What each audience is meant to admit, written here by hand: the code must agree with it. */
const meant: Readonly<Record<string, readonly Caller[]>> = {
  everyone: callers,
  'signed-in': callers.filter((caller) => caller !== 'visitor'),
  'signed-in-or-assisted': callers.filter((caller) => caller !== 'visitor'),
  administrators: ['administrator'],
  officers: ['officer', 'administrator'],
  'process-officers': ['officer', officerOfOne, 'administrator'],
  'department-agents': ['department-agent', 'head-of-department'],
  'desk-agents': ['desk-agent', 'officer', 'administrator'],
  'vote-officers': ['vote-officer'],
  'vote-preparers': ['vote-officer', 'officer'],
  'deputy-directors': ['deputy-director'],
  'rate-writers': ['deputy-director', 'administrator'],
  steerers: ['officer', 'deputy-director', 'mayors-office', 'administrator'],
  briefed: ['councillor', 'officer', 'deputy-director', 'mayors-office', 'administrator'],
  staff: [...roleNames, officerOfOne],
}

const somebody = '00000000-0000-4000-8000-00000000abcd'

function rolesOf(token: string): readonly HeldRole[] {
  if (token === officerOfOne) {
    return [{ role: 'officer', scope: { kind: 'process', id: somebody } }]
  }
  const isRole = roleNames.some((role) => role === token)
  return isRole ? [{ role: token, scope: { kind: 'town', id: null } }] : []
}

/** The token of a session is here the name of its role. */
async function whoHas(token: string): Promise<KnownPerson | null> {
  const roles = rolesOf(token)
  return {
    kind: 'person',
    person: somebody,
    session: somebody,
    name: 'Essai',
    roles,
    isStrong: roles.length > 0,
    assistedBy: null,
  }
}

let town: ServedTown
let observed: readonly ObservedDoor[]
let programKey = ''

beforeAll(async () => {
  town = await serveTown()
  const act = { by: 'guard', now: new Date() }
  programKey = await open311Keys(town.db).make('Essai', act)
  const server = buildServer({ ...town.site, whoHas, log: false })
  const doors: ObservedDoor[] = []
  for (const route of town.site.routes) {
    const admitted: Caller[] = []
    for (const caller of callers) if (await isAdmitted(server, route, caller)) admitted.push(caller)
    doors.push({ method: route.method, path: route.path, audience: route.may.name, admitted })
  }
  await server.close()
  observed = doors
}, 240_000)
afterAll(() => town?.close())

/** Who is known repeats the token of her session; all have the key that the door of programs asks for. */
function formOf(caller: Caller): string {
  const token = caller === 'visitor' ? {} : { jeton: formTokenOf(caller) }
  return new URLSearchParams({ ...token, api_key: programKey }).toString()
}

/** Knocks as the caller would: what comes back is either the door's own answer or a turning away. */
async function isAdmitted(
  server: ReturnType<typeof buildServer>,
  { method, path }: Route,
  caller: Caller,
): Promise<boolean> {
  const isKnown = caller !== 'visitor'
  const { statusCode, headers } = await server.inject({
    method,
    // Nothing is called so: what is behind the door answers that it does not exist, if it is asked.
    url: path.replaceAll(/:\w+/g, 'aucun'),
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(isKnown && { cookie: `parvis-session=${caller}` }),
      ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(method === 'POST' && { payload: formOf(caller) }),
  })
  const isLedToSignIn = /^\/connexion(\/second-facteur)?\?vers=/.test(String(headers.location))
  return statusCode !== 401 && statusCode !== 403 && !isLedToSignIn
}

describe('Every door of the site, knocked at by every role', () => {
  test('has an audience that is known here', () => {
    const unknown = observed.filter(({ audience }) => meant[audience] === undefined)
    expect(unknown.map(({ path, audience }) => `${path}: ${audience}`)).toEqual([])
  })

  test('opens to whom it is meant for, and to nobody else', () => {
    const faults = observed.flatMap(({ method, path, audience, admitted }) => {
      const wanted = meant[audience] ?? []
      const extra = admitted.filter((caller) => !wanted.some((one) => one === caller))
      const missing = wanted.filter((caller) => !admitted.some((one) => one === caller))
      return [
        ...extra.map((caller) => `${method} ${path} opens to ${caller}, who is not of ${audience}`),
        ...missing.map((caller) => `${method} ${path} turns ${caller} away, who is of ${audience}`),
      ]
    })
    expect(faults).toEqual([])
  })

  test('admits nobody unknown where a name is needed', () => {
    const open = town.site.routes.filter(({ may }) => may.admits(anonymous))
    expect(new Set(open.map(({ may }) => may.name))).toEqual(new Set(['everyone']))
  })

  test('is told in docs/permissions.md, as it was observed', async () => {
    const told = permissionsDocument(callers, observed)
    await expect(told).toMatchFileSnapshot('../docs/permissions.md')
  })
})
