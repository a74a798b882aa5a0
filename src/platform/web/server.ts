import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { NotFound } from './answer.ts'
import type { Assets } from './assets.ts'
import { acceptForms } from './form-body.ts'
import { encodingFor, pageCache } from './page-cache.ts'
import { splitLanguage } from './address.ts'
import { securityHeaders } from './security-headers.ts'
import { serveRoute } from './serve-route.ts'
import type { Site } from './site.ts'
import { toldFailure } from './told-failure.ts'
import { isExpected, sendTrouble, troubleOf } from './trouble.ts'
import { keepPagesYoung } from './young-pages.ts'

export const assetPrefix = '/fichiers/'

/** Builds the HTTP server of a site. It does not listen yet. */
export function buildServer(site: Site): FastifyInstance {
  keepPagesYoung()
  const headers = securityHeaders(site.origin.startsWith('https:'))
  const server = Fastify({
    logger: site.log,
    logController: new LogController({ disableRequestLogging: true }),
    // Each line names its request itself: no log of its own for each.
    childLoggerFactory: (log) => log,
    genReqId: () => randomUUID().slice(0, 8),
    trustProxy: proxiesTrusted(),
    // Drop by drop, a form would hold its place for ever.
    requestTimeout: 5 * 60_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    // `%C3%28`: an address that no text can be is no address of ours.
    frameworkErrors: (_error, request, reply) =>
      void sendTrouble({ site, request, reply: reply.headers(headers) }, 'not-found'),
    rewriteUrl: (raw) => splitLanguage(raw.url ?? '/').path,
  })
  // By callback: no promise on the way of a kept page.
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })

  acceptForms(server)
  serveAssets(server, site.assets)
  const cache = pageCache()
  for (const route of site.routes) serveRoute(server, site, route, { cache, headers })

  server.setNotFoundHandler((request, reply) => sendTrouble({ site, request, reply }, 'not-found'))
  server.setErrorHandler(async (error, request, reply) => {
    const kind = troubleOf(error)
    if (!isExpected(kind)) {
      request.log.error({ reference: request.id, err: toldFailure(error) }, kind)
    }
    await sendTrouble({ site, request, reply }, kind)
  })
  return server
}

/** Behind a balancer the visitor's address is the one it tells: `PARVIS_TRUSTED_PROXIES=10.0.0.0/8`. */
function proxiesTrusted(): string | false {
  return process.env['PARVIS_TRUSTED_PROXIES'] ?? false
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
