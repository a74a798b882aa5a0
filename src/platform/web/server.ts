import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { ZodError } from 'zod'
import type { Clock } from '../clock/index.ts'
import { DatabaseUnavailable, DiskFull } from '../database/index.ts'
import type { Database } from '../database/database.ts'
import type { Day } from '../kernel/day.ts'
import type { ContentLanguage } from '../words/languages.ts'
import type { Speech } from '../words/speech.tsx'
import { splitLanguage, addressIn } from './address.ts'
import { type Answer, NotFound, type Page } from './answer.ts'
import type { Assets } from './assets.ts'
import { anonymous } from './audience.ts'
import { toldFailure } from './told-failure.ts'
import {
  encodingFor,
  type KeptPage,
  keptPage,
  type KnownVersions,
  type PageCache,
  pageCache,
} from './page-cache.ts'
import type { Memory } from './remembered.ts'
import type { Route } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import type { WatchedVersions } from './watched-versions.ts'

/** What the frame needs to know to be drawn around a page. */
export interface Drawing {
  readonly page: Page
  readonly speech: Speech
  readonly address: string
  readonly db: Database
}

export type TroubleKind = 'not-found' | 'failure' | 'unavailable' | 'disk-full'

/** A site: its routes and how its pages are drawn. Assembled in `main.ts`. */
export interface Site {
  readonly db: Database
  readonly routes: readonly Route[]
  readonly clock: Clock
  readonly today: () => Day
  readonly versions: WatchedVersions
  /** Of what pages share. */
  readonly memory: Memory
  readonly assets: Assets
  readonly isHttps: boolean
  readonly log: false | { readonly level: string }
  /** In the reader's language, with the town's own wording. */
  readonly speak: (language: ContentLanguage) => Promise<Speech>
  /** Keys every page shows, whatever its route: the town, its wording, its colours. */
  readonly everywhere: readonly string[]
  readonly draw: (drawing: Drawing) => Promise<string>
  /** Must not need the database: it may be the very thing that is lost. */
  readonly drawTrouble: (
    kind: TroubleKind,
    about: {
      readonly language: ContentLanguage
      readonly reference: string
      /** Asked for, without its language: the same page may exist in another one. */
      readonly address: string
    },
  ) => Promise<string>
}

export const assetPrefix = '/fichiers/'

/** Builds the HTTP server of a site. It does not listen yet. */
export function buildServer(site: Site): FastifyInstance {
  const headers = securityHeaders(site.isHttps)
  const server = Fastify({
    logger: site.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID().slice(0, 8),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    // `%C3%28`: an address that no text can be is no address of ours.
    frameworkErrors: (_error, request, reply) =>
      void sendTrouble(site, request, reply.headers(headers), 'not-found'),
    rewriteUrl: (raw) => splitLanguage(raw.url ?? '/').path,
  })
  // By callback: no promise on the way of a kept page.
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })

  serveAssets(server, site.assets)
  const cache = pageCache()
  for (const route of site.routes) serveRoute(server, site, route, { cache, headers })

  server.setNotFoundHandler((request, reply) => sendTrouble(site, request, reply, 'not-found'))
  server.setErrorHandler(async (error, request, reply) => {
    const kind = troubleOf(error)
    if (kind !== 'not-found')
      request.log.error({ reference: request.id, err: toldFailure(error) }, kind)
    await sendTrouble(site, request, reply, kind)
  })
  return server
}

/** Of the address as it was asked, before the routes see it without its language. */
const languageAsked = (request: FastifyRequest): ContentLanguage =>
  splitLanguage(request.originalUrl).language

/** Of this site whatever was asked: as a link, `//ailleurs.fr` would lead elsewhere. */
const addressAsked = (request: FastifyRequest): string =>
  splitLanguage(request.originalUrl).path.replace(/^[/\\\p{Cc}]+/u, '/')

type Headers = ReturnType<typeof securityHeaders>

function serveRoute(
  server: FastifyInstance,
  site: Site,
  route: Route,
  { cache, headers }: { readonly cache: PageCache; readonly headers: Headers },
): void {
  // A kept page is sent at once, without a promise: it is what most visitors get.
  server.get(route.get, (request, reply) => {
    if (!route.may.admits(anonymous)) throw new NotFound()
    // PostgreSQL refuses this letter in any text: nothing we publish is called so.
    if (request.url.includes('%00')) throw new NotFound()

    const key = `${languageAsked(request)} ${request.url}`
    const known = site.versions.known()
    const now = site.clock.now().getTime()
    const kept = route.shows === undefined ? null : cache.find(key, known, now)
    if (kept !== null) return void sendKept(request, reply, kept)
    return drawAnew(key, known, request, reply)
  })

  async function drawAnew(
    key: string,
    known: KnownVersions,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const language = languageAsked(request)
    const speech = await site.speak(language)
    const answer = await route.answer({
      db: site.db,
      remember: site.memory.at(known),
      params: request.params,
      query: request.query,
      speech,
      address: request.url,
      today: site.today(),
    })
    if (answer.kind !== 'page') return sendAnswer(reply, answer, language)

    const html = await site.draw({ page: answer.page, speech, address: request.url, db: site.db })
    const shown = [...site.everywhere, ...(route.shows?.(request.params) ?? [])]
    const page = keptPage(
      html,
      {
        status: answer.status,
        until: answer.trueUntil?.getTime() ?? Number.POSITIVE_INFINITY,
        versions: versionsOf(shown, known),
      },
      headers,
    )
    const mayBeKept = route.shows !== undefined && known !== null && answer.status === 200
    if (mayBeKept) cache.keep(key, page)
    return sendKept(request, reply, page)
  }
}

const versionsOf = (keys: readonly string[], known: ReadonlyMap<string, number> | null) =>
  new Map(keys.map((key) => [key, known?.get(key) ?? 0]))

/** By Node itself: the head is made already, and nothing of Fastify's would be added to it. */
function sendKept(request: FastifyRequest, reply: FastifyReply, page: KeptPage): FastifyReply {
  const { head, body } = page.sent(encodingFor(request.headers['accept-encoding']))
  reply.hijack()
  if (request.headers['if-none-match'] === page.etag) {
    const { 'content-length': _, ...unchanged } = head
    reply.raw.writeHead(304, unchanged).end()
  } else {
    reply.raw.writeHead(page.status, head).end(body)
  }
  return reply
}

function sendAnswer(
  reply: FastifyReply,
  answer: Exclude<Answer, { kind: 'page' }>,
  language: ContentLanguage,
): FastifyReply {
  if (answer.kind === 'move') return reply.redirect(addressIn(language, answer.path), 303)
  reply.type(answer.type)
  reply.header(
    'cache-control',
    answer.isImmutable === true ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
  if (answer.fileName !== undefined) {
    reply.header(
      'content-disposition',
      `attachment; filename="${answer.fileName.replace(/[^\w.-]/g, '-')}"`,
    )
  }
  return reply.send(answer.body instanceof Readable ? answer.body : Buffer.from(answer.body))
}

function serveAssets(server: FastifyInstance, assets: Assets): void {
  server.get<{ Params: { name: string } }>(`${assetPrefix}:name`, async (request, reply) => {
    const found = assets.get(request.params.name)
    if (found === undefined) throw new NotFound()
    const encoding = encodingFor(request.headers['accept-encoding'])
    const body = found.encoded(encoding)
    if (encoding !== 'identity' && body !== found.encoded('identity')) {
      reply.header('content-encoding', encoding).header('vary', 'Accept-Encoding')
    }
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type(found.type)
      .send(body)
  })
}

const statusOf = { 'not-found': 404, failure: 500, unavailable: 503, 'disk-full': 503 } as const

async function sendTrouble(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: TroubleKind,
): Promise<FastifyReply> {
  const about = {
    language: languageAsked(request),
    reference: request.id,
    address: addressAsked(request),
  }
  const html = await site.drawTrouble(kind, about)
  reply.code(statusOf[kind]).type('text/html; charset=utf-8').header('cache-control', 'no-store')
  if (statusOf[kind] === 503) reply.header('retry-after', '30')
  return reply.send(html)
}

function troubleOf(error: unknown): TroubleKind {
  if (error instanceof NotFound || error instanceof ZodError) return 'not-found'
  if (error instanceof DiskFull) return 'disk-full'
  if (error instanceof DatabaseUnavailable) return 'unavailable'
  return 'failure'
}
