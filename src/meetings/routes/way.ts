import type { VNode } from 'preact'
import type { StoredFiles } from '../../platform/files/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import type { AgendaSource } from './agenda-source.ts'
import type { MeetingFile } from '../rules/file.ts'

/** A way from the page of a meeting, for who prepares it, to what another module does of it. */
export interface MeetingWay {
  /** `null`: there is nothing to do of this one. */
  readonly name: (file: MeetingFile, speech: Speech, now: Date) => string | null
  /** Without language. */
  readonly path: (number: number) => string
}

/** A way from the list of meetings, for who prepares them. */
export interface WorkbenchWay {
  readonly name: (speech: Speech) => string
  /** Without language. */
  readonly path: string
}

/** What another module tells of a meeting on its public page. */
export interface MeetingShare {
  /** Keys of what it says. */
  readonly versions: (number: number) => readonly string[]
  /** In one question to the database at most. */
  readonly read: (
    asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'now' | 'visitor'>,
    file: MeetingFile,
  ) => Promise<{
    /** `null`: it has nothing to say of this one. */
    readonly part: VNode | null
    /** When that changes by itself. */
    readonly trueUntil: Date | undefined
  }>
}

/** What meetings ask of the modules that build on them; collected in `site.ts`. */
export interface MeetingNeeds {
  readonly ways: readonly MeetingWay[]
  readonly workbenchWays: readonly WorkbenchWay[]
  readonly shares: readonly MeetingShare[]
  /** What else a body has to speak of. */
  readonly sources: readonly AgendaSource[]
  /** Where documents of agendas are kept. */
  readonly files: StoredFiles
}
