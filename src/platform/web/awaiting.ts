import { awaitedPath, type AwaitingTask, type DoneTask } from '../kernel/awaiting-task.ts'
import type { Speech } from '../words/speech.tsx'
import type { Audience } from './audience.ts'
import { type Answer, seeOther } from './answer.ts'
import { type FormGiven, typed } from './form.ts'
import type { Asked } from './route.ts'

export type AskedForTasks = Pick<
  Asked<unknown, unknown>,
  'db' | 'remember' | 'speech' | 'now' | 'today' | 'visitor'
>

/**
 * What a module has waiting for a role: collected by `site.ts` for the desk, as `personalData` is for
 * what the town holds.
 */
export interface AwaitingSource {
  readonly may: Audience
  readonly name: (speech: Speech) => string
  /** Where all of it is, without language. */
  readonly all: string
  /** The oldest promise first. @param most  tasks wanted; `total` counts all */
  readonly tasks: (asked: AskedForTasks, most: number) => Promise<Awaiting>
  /** What became of a gesture made there; `null`: it is no gesture of this module, or was not made. */
  readonly told?: (asked: AskedForTasks, gesture: MadeGesture) => Promise<DoneTask | null>
}

export interface Awaiting {
  readonly tasks: readonly AwaitingTask[]
  readonly total: number
}

/** What one person follows, late or not: handed over before a leave. Collected by `site.ts` too. */
export interface HoldingSource {
  readonly name: (speech: Speech) => string
  /** The oldest promise first. */
  readonly heldBy: (asked: AskedForTasks, party: string, most: number) => Promise<Awaiting>
}

/** A gesture as the address of the desk tells it: its name, and the id of what it was about. */
export interface MadeGesture {
  readonly name: string
  readonly about: string
}

const backField = 'depuis'
const desk = 'bureau'

/** The hidden field of each gesture: its act leads back to the desk. */
export const backToDesk: Readonly<Record<string, string>> = { [backField]: desk }

/** The row that says what was done; the keyboard is there. */
export const doneAnchor = 'fait'

/** Where an act leads: to the desk if it was made there, else where its own page sends. */
export const afterGesture = (
  { form }: { readonly form: { readonly given: FormGiven } },
  { name, about }: MadeGesture,
  elsewhere: string,
): Answer =>
  typed(form.given, backField) === desk
    ? seeOther(`${awaitedPath}?${new URLSearchParams({ geste: name, sur: about })}#${doneAnchor}`)
    : seeOther(elsewhere)
