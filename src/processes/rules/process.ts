import type { Day } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'

/**
 * How far residents weigh on the decision, from being told to deciding.
 *
 * Source: charte de la participation du public, ministère de la Transition écologique, 2016; IAP2
 * Spectrum of Public Participation, 2018.
 */
export const levels = [
  'information',
  'consultation',
  'concertation',
  'co-construction',
  'decision',
] as const
export type Level = (typeof levels)[number]

/** What the town decides with its residents: its purpose, its limits, its calendar, what it holds. */
export interface Process {
  readonly id: string
  readonly slug: string
  readonly title: Content
  /** Markdown, as the two below. */
  readonly purpose: Content
  /** What residents can change. */
  readonly influence: Content
  /** What is settled already, and why. */
  readonly limits: Content
  readonly level: Level
  /** Ids; empty for the whole town. */
  readonly neighbourhoods: readonly string[]
  readonly publishedAt: string | null
  readonly trashedAt: string | null
  /** In the order of their beginnings. */
  readonly phases: readonly Phase[]
  readonly activities: readonly ActivityLink[]
  readonly documents: readonly ProcessDocument[]
  /** The latest first. */
  readonly news: readonly ProcessNews[]
}

/** Dates and hours: what happens in them is an activity. */
export interface Phase {
  readonly id: string
  readonly name: Content
  readonly beginsAt: string
  /** `null`: until somebody says so. */
  readonly endsAt: string | null
}

/** Something of another module that happens in a process. */
export interface ActivityLink {
  readonly kind: string
  readonly activity: string
  readonly phase: string | null
}

export interface ProcessDocument {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly bytes: number
  readonly addedOn: Day
  /** Withdrawn, and put back when somebody wishes. */
  readonly isWithdrawn: boolean
}

export interface ProcessNews {
  readonly id: string
  readonly day: Day
  readonly text: Content
  readonly isWithdrawn: boolean
}

/** What anybody may read: published, and not in the trash. */
export const isPublic = ({ publishedAt, trashedAt }: Process): boolean =>
  publishedAt !== null && trashedAt === null

/** As the public reads it: what was withdrawn is not there. */
export const asPublic = (process: Process): Process => ({
  ...process,
  documents: process.documents.filter(({ isWithdrawn }) => !isWithdrawn),
  news: process.news.filter(({ isWithdrawn }) => !isWithdrawn),
})
