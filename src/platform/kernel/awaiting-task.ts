import type { Day } from './day.ts'

/** One thing that waits for whoever asks. */
export interface AwaitingTask {
  readonly title: string
  /** Where it is done, without language. */
  readonly href: string
  /** By when it was promised; `null`: no day was told. */
  readonly dueOn: Day | null
  readonly notes: readonly string[]
  /** The party who follows it, when it is somebody’s: marked when she is away. */
  readonly holder?: string | null
  /** Where one gesture suffices, it is done in the list. */
  readonly inPlace?: InPlace | null
}

/** What is read, then done, without leaving the list. */
export interface InPlace {
  /** What opens it: « Lire et signer ». */
  readonly summary: string
  /** The exact words the gesture is about; `null`: the title says it all. */
  readonly text: string | null
  /** Said before: why it waits, what the gesture does. */
  readonly effects: readonly string[]
  readonly gestures: readonly Gesture[]
}

/** The form of a module, drawn where its task is listed. */
export interface Gesture {
  /** Its own address, without language. */
  readonly action: string
  readonly label: string
  readonly hidden: Readonly<Record<string, string>>
}

/** A task of which something was just done. */
export interface DoneTask extends AwaitingTask {
  readonly said: string
  /** Where the act can be taken back. */
  readonly undo: Gesture | null
}

/** Where each role finds what awaits it, without language. */
export const awaitedPath = '/mon-bureau'
