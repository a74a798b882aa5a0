import type { Tone } from '../../platform/design/index.ts'

/** Anything public of the town: `{ kind: 'question', id }`. */
export interface Thing {
  readonly kind: string
  readonly id: string
}

/** How its own module names a thing to the public, in the reader’s language. */
export interface Trace {
  /** « Question n° 12 », « Réponse ». */
  readonly label: string
  readonly title: string
  /** Its page, without language. */
  readonly path: string
  /** The day it happened, or where it stands, in words. */
  readonly detail: string
  readonly state?: { readonly label: string; readonly tone: Tone }
}

/** A thing on the way to another one: 1 is next to it, further ones are more. */
export interface Step extends Thing {
  readonly side: 'before' | 'after'
  readonly distance: number
}

/** What comes before, the oldest first; what comes after, the nearest first. */
export function inOrder<Placed extends Step>(steps: readonly Placed[]) {
  const side = (wanted: Step['side']) => steps.filter((step) => step.side === wanted)
  return {
    before: side('before').toSorted((a, b) => b.distance - a.distance),
    after: side('after').toSorted((a, b) => a.distance - b.distance),
  }
}
