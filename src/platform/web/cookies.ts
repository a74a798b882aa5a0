import { createHash } from 'node:crypto'
import type { Cookie } from './answer.ts'

/** The cookie of a session. `__Host-`: the browser refuses it from a sister site or without https. */
export const sessionCookie = (isHttps: boolean): string =>
  isHttps ? '__Host-parvis-session' : 'parvis-session'

/** The value of a cookie in the header a browser sends, `undefined` when it is not there. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined
  for (const pair of header.split(';')) {
    const [key, value] = pair.split('=', 2)
    if (key?.trim() === name) return value?.trim()
  }
  return undefined
}

/**
 * As a browser is told to keep it: never readable by a script, sent to nobody else, not sent with a
 * form another site posts.
 */
export function setCookieText(cookie: Cookie, isHttps: boolean): string {
  return [
    `${cookie.name}=${cookie.value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isHttps ? ['Secure'] : []),
    ...(cookie.maxAgeSeconds === null ? [] : [`Max-Age=${Math.max(0, cookie.maxAgeSeconds)}`]),
  ].join('; ')
}

/**
 * What the forms of a session repeat: found from its token, which the page does not show.
 *
 * @param actsFor  whom the session acts for, or '': a form drawn for somebody is none of one’s own
 *   once that is over
 */
export const formTokenOf = (token: string, actsFor = ''): string =>
  createHash('sha256').update(`form\n${actsFor}\n${token}`).digest('base64url').slice(0, 32)
