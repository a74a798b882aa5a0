import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ServedTown } from '../journeys/served-town.ts'
import { cast, partyOfCast } from '../src/people/index.ts'
import {
  buildServer,
  everyone,
  formTokenOf,
  type HeldRole,
  type KnownPerson,
  neverKnown,
  type Route,
} from '../src/platform/web/index.ts'

const mailboxPath = '/boite-d-essai'

/** Those of the cast who act, each with the roles the demonstration gave. */
export const players = [
  'officerA',
  'officerB',
  'roadsEngineer',
  'cleaningAgent',
  'gardener',
  'councillor',
  'councillorOfPlaine',
  'councillorOfAqueduc',
  'deputyDirector',
  'mayorsOffice',
  'administrator',
  'headOfRoads',
  'deskAgent',
  'voteOfficer',
  'humanResources',
  'student',
  'mother',
] as const
export type Player = (typeof players)[number]

export interface Sent {
  readonly status: number
  readonly location: string
  readonly body: string
}

/** What a form sends; in parts when a file comes with it. */
type Fields = Readonly<Record<string, string | File>>

/** A town that answers each player as herself, and anybody else as a visitor. */
export interface CanaryTown {
  readonly db: ServedTown['db']
  readonly now: () => Date
  readonly log: readonly string[]
  readonly routes: readonly Route[]
  readonly partyOf: (player: Player) => string
  /** Addresses that anybody may read, without anything to fill in. */
  readonly openAddresses: readonly string[]
  readonly get: (path: string, as?: Player) => Promise<Sent>
  readonly post: (path: string, fields: Fields, as?: Player) => Promise<Sent>
  readonly close: () => Promise<void>
}

export async function canaryTown(town: ServedTown): Promise<CanaryTown> {
  const people = new Map<Player, KnownPerson>()
  for (const player of players) people.set(player, await known(town, player))
  const whoHas = async (token: string) => people.get(token as Player) ?? null
  // Drawn from the database each time: what a cache keeps is another guard’s.
  const server = buildServer({ ...town.site, whoHas, versions: neverKnown })
  let visits = 0

  const asked = async (
    method: 'GET' | 'POST',
    url: string,
    as: Player | undefined,
    fields?: Fields,
  ): Promise<Sent> => {
    visits += 1
    const sent = fields && formOf({ jeton: formTokenOf(as ?? ''), ...fields })
    const { statusCode, headers, body } = await server.inject({
      method,
      url,
      // Each visit from another network: the limits of a robot are another test’s.
      remoteAddress: `127.${(visits >> 16) & 255}.${(visits >> 8) & 255}.${visits & 255}`,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(as !== undefined && { cookie: `parvis-session=${as}` }),
        ...(sent && { 'content-type': sent.headers.get('content-type') ?? '' }),
      },
      ...(sent && { payload: Buffer.from(await sent.arrayBuffer()) }),
    })
    return { status: statusCode, location: String(headers.location ?? ''), body }
  }

  return {
    db: town.db,
    now: () => town.site.clock.now(),
    log: town.log,
    routes: town.site.routes,
    partyOf: (player) => people.get(player)?.person ?? '',
    openAddresses: town.site.routes
      .filter(
        ({ method, path, may }) => method === 'GET' && may === everyone && !path.includes(':'),
      )
      .map(({ path }) => path)
      // All mails, on the machine of who tries the software out: no town has it.
      .filter((path) => path !== mailboxPath),
    get: (path, as) => asked('GET', path, as),
    post: (path, fields, as) => asked('POST', path, as, fields),
    close: async () => {
      await server.close()
      await town.close()
    },
  }
}

function formOf(fields: Fields): Response {
  const typed = Object.entries(fields).filter(
    (one): one is [string, string] => !(one[1] instanceof File),
  )
  if (typed.length === Object.keys(fields).length) return new Response(new URLSearchParams(typed))
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return new Response(form)
}

async function known({ db }: ServedTown, player: Player): Promise<KnownPerson> {
  const member = cast[player]
  const person = await partyOfCast(db, member)
  const roles = await sql<{ role: string; kind: string; id: string | null }>`
    select role, scope_kind as kind, scope_id as id from role_grant
    where party = ${person}::uuid and revoked_at is null`.execute(db)
  return {
    kind: 'person',
    person,
    session: randomUUID(),
    name: member.name,
    roles: roles.rows.map(({ role, kind, id }): HeldRole => ({ role, scope: { kind, id } })),
    isStrong: true,
    assistedBy: null,
  }
}
