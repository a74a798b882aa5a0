import { bytes, everyone, type Route, route } from '../../platform/web/index.ts'
import { daysAfter } from '../../platform/kernel/day.ts'
import { towns } from '../store/towns.ts'

/** Long enough for a finder to write, short enough to be kept true. */
const validDays = 180

/**
 * Where to report a weakness: `/.well-known/security.txt`.
 * Source: RFC 9116, “A File Format to Aid in Security Vulnerability Disclosure”, 2022.
 */
export const securityContact = (origin: string): Route =>
  route({ get: '/.well-known/security.txt', may: everyone }, async ({ db, today }) => {
    const { contactEmail } = await towns(db).find()
    const contact = contactEmail === null ? `${origin}/mentions-legales` : `mailto:${contactEmail}`
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${daysAfter(today, validDays)}T00:00:00.000Z`,
      'Preferred-Languages: fr, en',
      `Canonical: ${origin}/.well-known/security.txt`,
    ]
    return bytes('text/plain; charset=utf-8', `${lines.join('\n')}\n`)
  })
