import type { FastifyRequest } from 'fastify'
import { anonymous, type Visitor } from './audience.ts'

const known = new WeakMap<FastifyRequest, Visitor>()

/** Noted once her session is read, so that a page of trouble does not show her as a stranger. */
export function noteWhoAsked(request: FastifyRequest, visitor: Visitor): Visitor {
  known.set(request, visitor)
  return visitor
}

/** Nobody, for as long as no session was read: the database may be the very thing that is lost. */
export const whoAsked = (request: FastifyRequest): Visitor => known.get(request) ?? anonymous
