import type { OutgoingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { ContentLanguage } from '../words/languages.ts'
import { addressIn } from './address.ts'
import type { Answer, BytesAnswer } from './answer.ts'
import { languageAsked } from './asked-address.ts'
import { sessionCookie, setCookieText } from './cookies.ts'
import { compressed, encodingFor, type KeptPage } from './page-cache.ts'
import type { Exchange } from './site.ts'

/** By Node itself, as `sendOnce`: its head is made already, and nothing of Fastify’s would be added. */
export function sendKept({ request, reply }: Exchange, page: KeptPage): FastifyReply {
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

/** What a server may send at once on a fresh connection (RFC 6928), its head set aside. */
const firstFlightBytes = 12_000

/**
 * A page for this reader alone: nobody keeps it, its own browser included. A short one is sent as it
 * is: it comes in the same round trip as a compressed one, which costs as much as to draw it.
 */
export function sendOnce({ request, reply }: Exchange, html: string, status: number): FastifyReply {
  const bytes = Buffer.from(html)
  const isShort = bytes.length <= firstFlightBytes
  const encoding = isShort ? 'identity' : encodingFor(request.headers['accept-encoding'])
  const body = compressed(bytes, encoding)
  const head = {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'cache-control': 'no-store',
    vary: 'Accept-Encoding',
    'content-type': 'text/html; charset=utf-8',
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': body.length,
  }
  reply.hijack()
  reply.raw.writeHead(status, head).end(body)
  return reply
}

/** A move or a file. */
export function sendAnswer(
  exchange: Exchange,
  answer: Exclude<Answer, { kind: 'page' }>,
  isForOne: boolean,
): FastifyReply {
  const { request, reply } = exchange
  if (answer.kind === 'move') return redirect(reply, languageAsked(request), answer.path)
  return sendBytes(reply, answer, isForOne)
}

export const redirect = (
  reply: FastifyReply,
  language: ContentLanguage,
  path: string,
): FastifyReply =>
  reply.header('cache-control', 'no-store').redirect(addressIn(language, path), 303)

function sendBytes(reply: FastifyReply, answer: BytesAnswer, isForOne: boolean): FastifyReply {
  reply
    .code(answer.status ?? 200)
    .type(answer.type)
    .header('cache-control', keeping(answer, isForOne))
  if (answer.fileName !== undefined) {
    const name = answer.fileName.replace(/[^\w.-]/g, '-')
    reply.header('content-disposition', `attachment; filename="${name}"`)
  }
  return reply.send(answer.body instanceof Readable ? answer.body : Buffer.from(answer.body))
}

function keeping(answer: BytesAnswer, isForOne: boolean): string {
  const { isImmutable, keptSeconds, isPrivate } = answer
  if (isPrivate === true) return 'no-store'
  if (keptSeconds !== undefined) return `private, max-age=${keptSeconds}`
  if (isForOne) return 'no-store'
  return isImmutable === true ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** Tells the browser what to keep: cookies of ours, a session that opens or ends. */
export function setCookies({ site, reply }: Exchange, { cookies = [], session }: Answer): void {
  const isHttps = site.origin.startsWith('https:')
  const set = [...cookies]
  if (session !== undefined) {
    const name = sessionCookie(isHttps)
    const isOpened = session.kind === 'opened'
    set.push({
      name,
      value: isOpened ? session.token : '',
      maxAgeSeconds: isOpened ? session.maxAgeSeconds : 0,
    })
  }
  if (set.length > 0)
    reply.header(
      'set-cookie',
      set.map((one) => setCookieText(one, isHttps)),
    )
}
