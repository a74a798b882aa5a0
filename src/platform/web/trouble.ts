import type { FastifyReply, FastifyRequest } from 'fastify'
import { ZodError } from 'zod'
import { DatabaseUnavailable, DiskFull } from '../database/index.ts'
import { Forbidden, NotFound } from './answer.ts'
import { FormTooLarge, UnreadableForm } from './form-body.ts'
import { addressAsked, languageAsked } from './asked-address.ts'
import { type Exchange, type TroubleKind, troubleKinds } from './site.ts'
import { whoAsked } from './who-asked.ts'

/** What went wrong: a calm page, or a few words of JSON for a program. */
export async function sendTrouble(exchange: Exchange, kind: TroubleKind): Promise<FastifyReply> {
  const { site, request, reply } = exchange
  const status = troubleKinds[kind]
  reply.code(status).header('cache-control', 'no-store')
  if (status === 503) reply.header('retry-after', '30')
  if (isForPrograms(request)) {
    return reply.send([
      { code: status, description: site.tellTrouble(kind, languageAsked(request)) },
    ])
  }
  const about = {
    language: languageAsked(request),
    reference: request.id,
    address: addressAsked(request),
    visitor: whoAsked(request),
  }
  return reply.type('text/html; charset=utf-8').send(await site.drawTrouble(kind, about))
}

/** Who asks for data cannot read a page. The shape is that of Open311 GeoReport v2, errors. */
const isForPrograms = (request: FastifyRequest): boolean =>
  /\.json(\?|$)/.test(addressAsked(request))

/** Which page tells of an error, and whether it is a failure that the log must know. */
export function troubleOf(error: unknown): TroubleKind {
  if (error instanceof NotFound || error instanceof ZodError) return 'not-found'
  if (error instanceof Forbidden) return 'forbidden'
  if (error instanceof FormTooLarge) return 'too-large'
  if (error instanceof UnreadableForm) return 'unreadable-form'
  if (error instanceof DiskFull) return 'disk-full'
  if (error instanceof DatabaseUnavailable) return 'unavailable'
  return troubleOfForm(error)
}

/** What Fastify and its reader of forms complain of, by their codes. */
function troubleOfForm(error: unknown): TroubleKind {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (
    /^FST_(ERR_CTP_BODY_TOO_LARGE|REQ_FILE_TOO_LARGE|FILES_LIMIT|FIELDS_LIMIT|PARTS_LIMIT)$/.test(
      code,
    )
  ) {
    return 'too-large'
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'not-a-form'
  return /^FST_(ERR_CTP_|INVALID_|NO_FORM_DATA|PROTO_VIOLATION|MP_PREMATURE_CLOSE)/.test(code)
    ? 'unreadable-form'
    : 'failure'
}

export const isExpected = (kind: TroubleKind): boolean => troubleKinds[kind] < 500
