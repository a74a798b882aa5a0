import type { AreaGeometry } from '../../platform/design/index.ts'
import type { FieldRefusal, FormGiven } from '../../platform/web/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { QuestionAct } from '../rules/life.ts'
import type { QuestionPhoto } from '../rules/photo.ts'
import type { Answer, Question } from '../rules/question.ts'
import type { RoutingRule } from '../rules/routing.ts'
import type { ShownPlace } from '../rules/shown-place.ts'
import type { CutFrom } from '../rules/split.ts'
import type { Holding } from './who-has-it.ts'
import type { WritingHelp } from './writing-help.tsx'
import type { WorkPlace } from './work-model.ts'

/** What was just done, as the address says it: where the page tells more than « it is saved ». */
export const doneThings = ['oui', 'a-signer', 'repondue', 'regroupee', 'degroupee'] as const
export type DoneThing = (typeof doneThings)[number]

/** Somebody who waits for the answer, as officers read it. */
export interface AskerLine {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly isConfirmed: boolean
}

/** An officer of the town. */
export interface OfficerLine {
  readonly party: string
  readonly name: string
  /** Her leave of today; `standIn` is a name, `null` when nobody who may open the page is there. */
  readonly leave: {
    readonly from: Day
    readonly until: Day
    readonly standIn: string | null
  } | null
}

interface Said {
  readonly text: string
  readonly at: string
}

/** The page of one question, for an officer. */
export interface RunModel extends WorkPlace {
  readonly question: Question
  readonly askers: readonly AskerLine[]
  readonly officers: readonly OfficerLine[]
  /** Who of its department has it; `null` while no department does. */
  readonly holding: Holding | null
  readonly rules: readonly RoutingRule[]
  /** How many are written to when it is answered. */
  readonly told: number
  /** The latest first. */
  readonly answers: readonly Answer[]
  readonly inside: {
    readonly notes: readonly Said[]
    readonly words: readonly Said[]
    readonly draft: string
    readonly drafts: number
    readonly pause: { readonly since: Day; readonly reason: string } | null
    /** Mails that became the question, or were added to it. */
    readonly mails: number
    readonly photos: readonly QuestionPhoto[]
    /** The question it was cut from, and those that were cut from it. */
    readonly cutFrom: CutFrom | null
    readonly parts: readonly number[]
    /** What the department was sent, unless it was taken back. */
    readonly link: {
      readonly sentAt: string
      readonly endsAt: string
      readonly mailbox: string
    } | null
  }
  readonly help: WritingHelp
  /** To draw where somebody pointed; none when nobody did. */
  readonly ground: readonly AreaGeometry[]
  /** What the map of the public may show of its place; `null`: its neighbourhood alone. */
  readonly placeToShow: ShownPlace | null
  /** The number of the question it was merged into. */
  readonly mergedInto: number | null
  readonly may: (act: QuestionAct) => boolean
  readonly mayPublishAlone: boolean
  /** Which form was sent, when one was refused. */
  readonly sent: RunForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly done: DoneThing | null
  /** Of the next form that makes a question: sent twice, it makes one. */
  readonly newKey: string
  /** The question that was just cut from this one. */
  readonly cut: number | null
  /** The question that was routed just before this one. */
  readonly routed: { readonly number: number; readonly department: string } | null
}

export type RunForm =
  | 'assign'
  | 'charge'
  | 'qualify'
  | 'answer'
  | 'note'
  | 'photo'
  | 'pause'
  | 'forward'
  | 'merge'
  | 'split'
  | 'reopen'
