import type { Readable } from 'node:stream'
import type { VNode } from 'preact'

/** What a route answers: a page, a move, or bytes. */
export type Answer = PageAnswer | MoveAnswer | BytesAnswer

/** A page without its frame: the frame (town, navigation) is put around it once, by the server. */
export interface Page {
  /** Said first in the tab and by screen readers; the town's name is added. */
  readonly title: string
  readonly description?: string
  readonly trail?: readonly Crumb[]
  /** Names of the islands the page hydrates. Without any, the page carries no script. */
  readonly islands?: readonly string[]
  readonly body: VNode
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
  readonly trueUntil?: Date
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
}

export const page = (view: Page, status = 200): PageAnswer => ({ kind: 'page', status, page: view })
export const seeOther = (path: string): MoveAnswer => ({ kind: 'move', path })
export const bytes = (
  type: string,
  body: BytesAnswer['body'],
  more: Pick<BytesAnswer, 'fileName' | 'isImmutable'> = {},
): BytesAnswer => ({ kind: 'bytes', type, body, ...more })

/** Thrown by `notFound()`: the server shows the calm page that says so. */
export class NotFound extends Error {
  readonly code = 'not-found'
}

/** For the right-hand side of `??` when a store found nothing. @throws NotFound always */
export function notFound(): never {
  throw new NotFound()
}
