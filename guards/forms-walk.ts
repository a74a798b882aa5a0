import { sql } from 'kysely'
import { decisionSecretOf } from '../src/moderation/store/secrets.ts'
import type { Route } from '../src/platform/web/index.ts'
import { followSecretOf } from '../src/questions/store/secrets.ts'
import type { CanaryTown, Player } from './canary-town.ts'
import { addressesIn, readPage } from './page-reader.ts'
import { formsIn, pathOf, type ShownForm } from './shown-forms.ts'

/** A form, the page it was seen on, and by whom: `undefined` is anybody. */
export interface FoundForm {
  readonly by: Player | undefined
  readonly on: string
  readonly form: ShownForm
  /** The address it goes to, as its route names it. */
  readonly route: string
}

/** One page, as somebody reads it. */
export interface PageRead {
  /** Its address, and who reads it. */
  readonly where: string
  readonly status: number
  readonly body: string
}

const walkers: readonly (Player | undefined)[] = [
  'officerA',
  'administrator',
  'roadsEngineer',
  'headOfRoads',
  'councillor',
  'deputyDirector',
  'mayorsOffice',
  'deskAgent',
  'voteOfficer',
  'humanResources',
  'mother',
  'student',
  undefined,
]

/** Pages of one address that are looked at, all walkers together; of one thing among many, more. */
const perAddress = 3
const perThing = 8

/** The catalogue shows parts that lead nowhere; what ends so is no page. */
const isPage = (path: string): boolean =>
  path !== '/composants' && !/\.(csv|json|atom|xml|ics|pdf|docx|xlsx|pb|svg)(\?|$)/.test(path)

/**
 * Follows the links of the town as each role, and gathers every form it shows, once each.
 *
 * @param look  is shown each page on the way
 * @param readers  `undefined` is anybody
 */
export async function walkForms(
  town: CanaryTown,
  look: (page: PageRead) => void,
  readers: readonly (Player | undefined)[] = walkers,
): Promise<readonly FoundForm[]> {
  const routeOf = routesBy(town.routes)
  const opened = new Map<string, number>()
  const forms = new Map<string, FoundForm>()
  const doors = town.routes
    .filter(({ method, path }) => method === 'GET' && !/[:.]/.test(path))
    .map(({ path }) => path)
  for (const by of readers) {
    const queue = new Set([...(await hidden(town, by)), ...doors])
    // A set is read on as it grows.
    for (const path of queue) {
      const route = routeOf('GET', path)
      if (route === undefined || !isPage(path)) continue
      const times = opened.get(route.path) ?? 0
      if (times >= (route.path.includes(':') ? perThing : perAddress)) continue
      const { status, body } = await town.get(path, by)
      look({ where: `${path}, by ${by ?? 'anybody'}`, status, body })
      if (status !== 200) continue
      opened.set(route.path, times + 1)
      for (const address of addressesIn(readPage(body))) queue.add(address)
      for (const form of formsIn(body, path)) {
        const to = routeOf(form.method === 'post' ? 'POST' : 'GET', form.action)
        if (to === undefined) continue
        const names = form.fields.map(({ name }) => shapeOf(name)).toSorted()
        const key = `${form.method} ${to.path} ${names.join()}`
        if (!forms.has(key)) forms.set(key, { by, on: path, form, route: to.path })
      }
    }
  }
  return [...forms.values()]
}

/** `to-3f…` and `to-7a…`, `rank-1` and `rank-2` are one field of several things. */
export const shapeOf = (name: string): string => name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+$/, '#')

function routesBy(routes: readonly Route[]) {
  const shapes = routes.map((route) => {
    const shape = route.path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')
    return { route, shape: new RegExp(`^${shape}$`) }
  })
  return (method: Route['method'], address: string): Route | undefined => {
    const path = pathOf(address)
    const fitting = shapes.filter(({ route, shape }) => route.method === method && shape.test(path))
    return (fitting.find(({ route }) => route.path === path) ?? fitting[0])?.route
  }
}

/** Pages that few links lead to, or none: of each state, by a secret, behind the search of a desk. */
async function hidden(
  { db, partyOf }: CanaryTown,
  by: Player | undefined,
): Promise<readonly string[]> {
  if (by === 'deskAgent') return [`/accueil-mairie/${partyOf('mother')}`]
  if (by === 'administrator') {
    const elected = await sql<{ id: string }>`
      select id from councillor order by position desc limit 1`.execute(db)
    return elected.rows.map(({ id }) => `/administration/commune/services?modifier=${id}`)
  }
  if (by === 'student') {
    const own = await sql<{ id: string }>`
      select id from comment where author = ${partyOf(by)}::uuid`.execute(db)
    return own.rows.map(({ id }) => `/commentaires/modifier/${id}`)
  }
  if (by !== 'officerA' && by !== undefined) return []
  const found = await sql<{ kind: string; id: string; number: number }>`
    select distinct on (state) 'question' as kind, id::text, number from question
    union all select * from (
      select distinct on (state) 'asker', question_asker.id::text, number from question_asker
      join question on question.id = question) as askers
    union all select * from (
      select distinct on (state) 'commitment', '', number from commitment) as promises
    union all select * from (
      select distinct on (state) 'proposal', id::text, 0 from proposal) as proposals
    union all select 'mail', id::text, 0 from incoming_mail
    union all select * from (
      select distinct on (state) 'case', id::text, 0 from moderation_case
      order by state, opened_at desc) as cases`.execute(db)
  return found.rows.flatMap(({ kind, id, number }) => addressesOf[kind]?.(id, number, by) ?? [])
}

type AddressesOf = (id: string, number: number, by: Player | undefined) => readonly string[]

const addressesOf: Readonly<Record<string, AddressesOf>> = {
  asker: (id, _, by) => (by === undefined ? [`/questions/suivi/${followSecretOf(id)}`] : []),
  case: (id, _, by) =>
    by === undefined
      ? [`/moderation/decision/${decisionSecretOf(id)}`]
      : [`/administration/moderation/cas/${id}`],
  commitment: (_, number, by) =>
    by === undefined ? [`/engagements/${number}`] : [`/administration/engagements/${number}`],
  mail: (id, _, by) => (by === undefined ? [] : [`/administration/courriels/${id}`]),
  proposal: (id, _, by) => (by === undefined ? [] : [`/administration/propositions/${id}`]),
  question: (_, number, by) => {
    const run = `/administration/questions/${number}`
    return by === undefined ? [`/questions/${number}`] : [run, `${run}/dire`]
  },
}
