import type { FastifyRequest } from 'fastify'
import type { ContentLanguage } from '../words/languages.ts'
import { splitLanguage } from './address.ts'

/** Of the address as it was asked, before the routes see it without its language. */
export const languageAsked = (request: FastifyRequest): ContentLanguage =>
  splitLanguage(request.originalUrl).language

/** Of this site whatever was asked: as a link, `//ailleurs.fr` would lead elsewhere. */
export const addressAsked = (request: FastifyRequest): string =>
  splitLanguage(request.originalUrl).path.replace(/^[/\\\p{Cc}]+/u, '/')
