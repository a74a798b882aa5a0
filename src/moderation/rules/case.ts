import type { Day } from '../../platform/kernel/day.ts'
import type { ModerationRule } from './public-rules.ts'

/** What is moderated: its kind and its id, in the words of its own module. */
export interface Subject {
  readonly kind: string
  readonly id: string
}

/** Something of another module, as moderation reads it. */
export interface ModeratedContent {
  readonly id: string
  /** What it is, or where it stands: « La rue est-elle éclairée ? ». */
  readonly title: string
  /** Its exact words; `null` once erased. */
  readonly text: string | null
  /** Where anybody reads it, without language. */
  readonly path: string
  /** Anybody reads it now. */
  readonly isPublic: boolean
}

/** Why an officer reads it: somebody reported it, nobody has read it yet, an officer took it up. */
export const causes = ['report', 'first-reading', 'officer'] as const
export type Cause = (typeof causes)[number]

/** `restored`: hidden, then given back. `gone`: it was taken away first. */
export type CaseState = 'open' | 'kept' | 'hidden' | 'restored' | 'gone'

/** Months during which who wrote it may appeal. Source: regulation (EU) 2022/2065, art. 20(1). */
export const monthsToAppeal = 6

/** Months a hidden text, and the words about it, are kept once all is decided. */
export const monthsKept = 12

export interface Appeal {
  readonly words: string
  readonly at: string
  readonly outcome: 'confirmed' | 'restored' | null
  readonly reason: string | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
}

/** One thing moderated once: why, what was decided, by which rule, and the appeal. */
export interface ModerationCase {
  readonly id: string
  readonly subject: Subject
  readonly cause: Cause
  readonly openedAt: string
  readonly state: CaseState
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  /** As it stood that day; `null` unless it was hidden. */
  readonly rule: (ModerationRule & { readonly version: number }) | null
  readonly note: string | null
  readonly appealUntil: Day | null
  readonly appeal: Appeal | null
  readonly isErased: boolean
}

export interface Report {
  readonly rule: string
  readonly words: string
  /** Who reported it left an address to be told. */
  readonly isToTell: boolean
  readonly at: string
}
