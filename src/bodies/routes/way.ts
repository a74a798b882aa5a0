import type { Speech } from '../../platform/words/speech.tsx'

/** A way from the page of a body to what another module shows of it; collected in `site.ts`. */
export interface BodyWay {
  readonly name: (speech: Speech) => string
  /** Without language. */
  readonly path: (body: string) => string
}
