import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Answer, PageAnswer } from './answer.ts'
import { NotFound } from './answer.ts'
import { anonymous, type Visitor } from './audience.ts'
import { languageAsked } from './asked-address.ts'
import { cookieIn, formTokenOf, sessionCookie } from './cookies.ts'
import { isCrossSite } from './cross-site.ts'
import { typed } from './form.ts'
import { type FilesTaken, type FormBody, readBody } from './form-body.ts'
import { networkOf } from './network.ts'
import { keptPage, type KnownVersions, type PageCache } from './page-cache.ts'
import type { Route } from './route.ts'
import { redirect, sendAnswer, sendKept, sendOnce, setCookies } from './send.ts'
import type { Speech } from '../words/speech.tsx'
import type { Exchange, Site } from './site.ts'
import { sendTrouble } from './trouble.ts'
import { noteWhoAsked } from './who-asked.ts'

/** The hidden field of each form of a session. */
export const formTokenField = 'jeton'

export interface Kitchen {
  readonly cache: PageCache
  /** Sent with every answer. */
  readonly headers: Readonly<Record<string, string>>
}

export function serveRoute(
  server: FastifyInstance,
  site: Site,
  route: Route,
  kitchen: Kitchen,
): void {
  const hide = (reply: FastifyReply): FastifyReply =>
    route.hidesAddress === true ? reply.header('referrer-policy', 'no-referrer') : reply
  if (route.method === 'POST') {
    server.post(route.path, (request, reply) =>
      answerForm({ site, request, reply: hide(reply) }, route),
    )
    return
  }
  const cookieName = sessionCookie(site.origin.startsWith('https:'))
  // A kept page is sent at once, without a promise: it is what most visitors get.
  server.get(route.path, (request, reply) => {
    // PostgreSQL refuses this letter in any text: nothing we publish is called so.
    if (request.url.includes('%00')) throw new NotFound()

    const exchange = { site, request, reply: hide(reply) }
    const token = cookieIn(request.headers.cookie, cookieName)
    if (token !== undefined) return drawFor(exchange, route)
    if (!route.may.admits(anonymous)) return turnAway(exchange, route, anonymous)

    const key = `${languageAsked(request)} ${request.url}`
    const known = site.versions.known()
    const now = site.clock.now().getTime()
    const kept = route.shows === undefined ? null : kitchen.cache.find(key, known, now)
    if (kept !== null) return void sendKept(exchange, kept)
    return drawForAll(exchange, route, { ...kitchen, key, known })
  })
}

const noBody: FormBody = { given: {}, files: [] }
const withoutForm = { body: noBody, hasToken: true }

/** For whoever comes without a name: the page may be kept for the next one. */
async function drawForAll(
  exchange: Exchange,
  route: Route,
  { cache, headers, key, known }: Kitchen & { readonly key: string; readonly known: KnownVersions },
): Promise<FastifyReply> {
  const { site, request } = exchange
  const answer = await answerOf(exchange, route, { visitor: anonymous, known, ...withoutForm })
  setCookies(exchange, answer)
  if (answer.kind !== 'page') return sendAnswer(exchange, answer, false)

  const html = await drawn(exchange, route, answer, anonymous)
  const isForOne = answer.page.isPrivate === true || answer.cookies !== undefined
  if (isForOne || answer.session !== undefined) return sendOnce(exchange, html, answer.status)

  const shown = [...site.everywhere, ...(route.shows?.(request.params) ?? [])]
  const page = keptPage(
    html,
    {
      status: answer.status,
      until: answer.trueUntil?.getTime() ?? Number.POSITIVE_INFINITY,
      versions: new Map(shown.map((one) => [one, known?.get(one) ?? 0])),
    },
    headers,
  )
  const mayBeKept = route.shows !== undefined && known !== null && answer.status === 200
  if (mayBeKept) cache.keep(key, page)
  return sendKept(exchange, page)
}

/** For somebody who has, or had, a session: drawn for her alone. */
async function drawFor(exchange: Exchange, route: Route): Promise<FastifyReply> {
  const visitor = await whoAsks(exchange)
  if (!route.may.admits(visitor)) return turnAway(exchange, route, visitor)
  const known = exchange.site.versions.known()
  const answer = await answerOf(exchange, route, { visitor, known, ...withoutForm })
  return sendForOne(exchange, route, answer, visitor)
}

/** A form: never from another site, and with the token of the session when there is one. */
async function answerForm(exchange: Exchange, route: Route): Promise<FastifyReply> {
  const { site, request } = exchange
  if (route.bySecret === true) return answerBySecret(exchange, route)
  if (isCrossSite(request.headers, site.origin)) return sendTrouble(exchange, 'cross-site')

  const visitor = await whoAsks(exchange)
  if (!route.may.admits(visitor)) return turnAway(exchange, route, visitor)

  const body = await readBody(request, filesTaken(route))
  const hasToken =
    visitor.kind === 'anonymous' || isSame(typed(body.given, formTokenField), visitor.formToken)
  if (!hasToken && route.recovers !== true) return sendTrouble(exchange, 'cross-site')
  const known = site.versions.known()
  return sendChanged(exchange, route, { visitor, known, body, hasToken })
}

const filesTaken = ({ filesUpTo = 0, saysTooLarge = false }: Route): FilesTaken => ({
  upTo: filesUpTo,
  saysTooLarge,
})

/** Whoever holds the secret of the address: nobody’s session is lent to it. */
async function answerBySecret(exchange: Exchange, route: Route): Promise<FastifyReply> {
  const known = exchange.site.versions.known()
  const body = await readBody(exchange.request, filesTaken(route))
  return sendChanged(exchange, route, { visitor: anonymous, known, body, hasToken: true })
}

/** What a form changed is known here before its sender is answered: the page she comes to says it. */
async function sendChanged(
  exchange: Exchange,
  route: Route,
  around: Around,
): Promise<FastifyReply> {
  const answer = await answerOf(exchange, route, around)
  await exchange.site.versions.caughtUp()
  return sendForOne(exchange, route, answer, around.visitor)
}

async function sendForOne(
  exchange: Exchange,
  route: Route,
  answer: Answer,
  visitor: Visitor,
): Promise<FastifyReply> {
  setCookies(exchange, answer)
  if (answer.kind !== 'page') return sendAnswer(exchange, answer, visitor.kind === 'person')
  return sendOnce(exchange, await drawn(exchange, route, answer, visitor), answer.status)
}

async function whoAsks({ site, request }: Exchange): Promise<Visitor> {
  const name = sessionCookie(site.origin.startsWith('https:'))
  const token = cookieIn(request.headers.cookie, name)
  if (token === undefined || token === '') return anonymous
  const person = await site.whoHas(token, site.clock.now())
  if (person === null) return anonymous
  const actsFor = person.assistedBy === null ? '' : person.person
  return noteWhoAsked(request, { ...person, formToken: formTokenOf(token, actsFor) })
}

/** To the sign-in, to the second factor, or to the page that says whose this is not. */
async function turnAway(exchange: Exchange, route: Route, visitor: Visitor): Promise<FastifyReply> {
  const { site, request, reply } = exchange
  const isForm = route.method === 'POST'
  if (visitor.kind === 'person') {
    if (visitor.assistedBy !== null) {
      return redirect(reply, languageAsked(request), `${site.assistedPath}?refus=oui`)
    }
    const lacksFactor = !visitor.isStrong && route.may.admits({ ...visitor, isStrong: true })
    return lacksFactor ? ledTo(site.secondFactorPath) : sendTrouble(exchange, 'forbidden')
  }
  // What was typed is still in the browser: the page says how to find it again.
  return isForm ? sendTrouble(exchange, 'signed-out') : ledTo(site.signInPath)

  function ledTo(path: string): FastifyReply {
    const back = isForm ? '' : `?${new URLSearchParams({ vers: request.url }).toString()}`
    return redirect(reply, languageAsked(request), `${path}${back}`)
  }
}

interface Around {
  readonly visitor: Visitor
  readonly known: KnownVersions
  readonly body: FormBody
  readonly hasToken: boolean
}

async function answerOf(exchange: Exchange, route: Route, about: Around): Promise<Answer> {
  const { site, request } = exchange
  const { visitor, known, body, hasToken } = about
  return route.answer({
    db: site.db,
    remember: site.memory.at(known),
    params: request.params,
    query: request.query,
    given: body.given,
    files: body.files,
    hasToken,
    visitor,
    cookie: (name) => cookieIn(request.headers.cookie, name),
    from: networkOf(request.ip),
    origin: site.origin,
    userAgent: request.headers['user-agent'] ?? '',
    speech: await speechFor(exchange, route),
    address: request.url,
    now: site.clock.now(),
    today: site.today(),
  })
}

async function drawn(
  exchange: Exchange,
  route: Route,
  { page }: PageAnswer,
  visitor: Visitor,
): Promise<string> {
  const { site, request } = exchange
  const speech = await speechFor(exchange, route)
  const { speaks = [], isOfWork = false } = route
  return site.draw({ page, speech, address: request.url, db: site.db, visitor, speaks, isOfWork })
}

/** In the language of the address; in a guest's own when every sentence of the page exists in it. */
async function speechFor({ site, request }: Exchange, { speaks = [] }: Route): Promise<Speech> {
  const language = languageAsked(request)
  const speech = await site.speak(language)
  const guest = speaks.find((one) => one === language)
  return guest === undefined ? speech : { ...speech, guest }
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
