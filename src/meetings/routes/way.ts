import type { Speech } from '../../platform/words/speech.tsx'
import type { MeetingFile } from '../rules/file.ts'

/** A way from the page of a meeting, for who prepares it, to what another module does of it. */
export interface MeetingWay {
  /** `null`: there is nothing to do of this one. */
  readonly name: (file: MeetingFile, speech: Speech) => string | null
  /** Without language. */
  readonly path: (number: number) => string
}
