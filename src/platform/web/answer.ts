import type { Readable } from 'node:stream'
import type { VNode } from 'preact'

/** What a route answers: a page, a move, or bytes; and cookies for the browser to keep. */
export type Answer = (PageAnswer | MoveAnswer | BytesAnswer) & {
  readonly cookies?: readonly Cookie[]
  readonly session?: SessionNews
}

/** A small secret of this browser: never anything about a person, nor a choice. */
export interface Cookie {
  readonly name: string
  /** Letters, digits, `-` and `_`. */
  readonly value: string
  /** `null`: until the browser is closed; 0: forgotten at once. */
  readonly maxAgeSeconds: number | null
}

/** A session begins in this browser, or ends. */
export type SessionNews =
  | { readonly kind: 'opened'; readonly token: string; readonly maxAgeSeconds: number }
  | { readonly kind: 'ended' }

/** A page without its frame: the frame (town, navigation) is put around it once, by the server. */
export interface Page {
  /** Said first in the tab and by screen readers; the town's name is added. */
  readonly title: string
  readonly description?: string
  readonly trail?: readonly Crumb[]
  /** Names of the islands the page hydrates. Without any, the page carries no script. */
  readonly islands?: readonly string[]
  /** Out of search engines, and kept by no browser: it is about somebody. */
  readonly isPrivate?: boolean
  /** `calm`: nothing around but the way back, as in a voting booth. */
  readonly frame?: 'calm'
  readonly body: VNode
  /** The page is drawn once for all who see it: they differ by a few words, each in its hole. */
  readonly alike?: {
    /** Everything the body shows, but for its holes. */
    readonly as: string
    /** By name of the hole. */
    readonly words: Readonly<Record<string, string>>
  }
}

export interface Crumb {
  readonly label: string
  readonly path: string
}

export interface PageAnswer {
  readonly kind: 'page'
  readonly status: number
  readonly page: Page
  /** When what the page says stops being true by itself (midnight, the end of a phase). */
  readonly trueUntil?: Date | undefined
}

export interface MoveAnswer {
  readonly kind: 'move'
  readonly path: string
}

export interface BytesAnswer {
  readonly kind: 'bytes'
  readonly type: string
  readonly body: string | Buffer | Readable
  /** Offered as a download under this name. */
  readonly fileName?: string
  /** The address contains a fingerprint of the content: it never changes. */
  readonly isImmutable?: boolean
  /** It is about somebody, whoever asks: kept by nobody. */
  readonly isPrivate?: boolean
  /** The same for everybody for a while: the browser alone keeps it, no proxy on the way. */
  readonly keptSeconds?: number
  /** 200 when absent. */
  readonly status?: number
}

export const page = (view: Page, status = 200): PageAnswer => ({ kind: 'page', status, page: view })
export const seeOther = (path: string): MoveAnswer => ({ kind: 'move', path })
export const bytes = (
  type: string,
  body: BytesAnswer['body'],
  more: Omit<BytesAnswer, 'kind' | 'type' | 'body'> = {},
): BytesAnswer => ({ kind: 'bytes', type, body, ...more })

export const withCookie = <Given extends Answer>(answer: Given, cookie: Cookie): Given => ({
  ...answer,
  cookies: [...(answer.cookies ?? []), cookie],
})

/** The browser is given the token of a session just opened: the one it had before is forgotten. */
export const opensSession = <Given extends Answer>(
  answer: Given,
  token: string,
  maxAgeSeconds: number,
): Given => ({ ...answer, session: { kind: 'opened', token, maxAgeSeconds } })

export const endsSession = <Given extends Answer>(answer: Given): Given => ({
  ...answer,
  session: { kind: 'ended' },
})

/** Thrown by `notFound()`: the server shows the calm page that says so. */
export class NotFound extends Error {
  readonly code = 'not-found'
}

/** Thrown by `forbidden()`: the page exists, and is not this person's. */
export class Forbidden extends Error {
  readonly code = 'forbidden'
}

/** When a rule about one object says no to who passed the door. @throws Forbidden always */
export function forbidden(): never {
  throw new Forbidden()
}

/** For the right-hand side of `??` when a store found nothing. @throws NotFound always */
export function notFound(): never {
  throw new NotFound()
}
