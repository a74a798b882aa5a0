import type { Day } from '../../platform/kernel/day.ts'

export const charterKinds = ['charter', 'rules-of-procedure'] as const
export type CharterKind = (typeof charterKinds)[number]

/** Who may adopt one: the body in a meeting, or the municipal council. */
export const adopters = ['body', 'municipal-council'] as const
export type Adopter = (typeof adopters)[number]

/** What an article says. Its number is its place: it is written nowhere. */
export interface ArticleText {
  /** Articles of one chapter follow each other; '' without. */
  readonly chapter: string
  readonly title: string
  /** In Markdown. */
  readonly text: string
}

export interface Article extends ArticleText {
  /** The same from one version to the next. */
  readonly id: string
}

/** An article that officers write. */
export interface WorkingArticle extends Article {
  /** Each save is the next one. */
  readonly version: number
}

/** As it was adopted: nothing changes it any more. */
export interface CharterVersion {
  readonly version: number
  readonly adoptedBy: Adopter
  readonly adoptedOn: Day
  readonly inForceOn: Day
  /** The number of the meeting where the body adopted it, when it was told. */
  readonly meeting: number | null
  /** The resolution, '' when none was told. */
  readonly source: string
  readonly articles: readonly Article[]
}

/** What a body, or all of them, agreed to work by. */
export interface Charter {
  readonly id: string
  /** In its address. */
  readonly number: number
  readonly kind: CharterKind
  /** `null`: of all bodies. */
  readonly body: string | null
  readonly title: string
  /** The latest first. */
  readonly versions: readonly CharterVersion[]
}

/** With what officers write. */
export interface CharterFile extends Charter {
  /** Each change of the working version is the next one. */
  readonly revision: number
  /** In order. */
  readonly working: readonly WorkingArticle[]
}

/** The version in force on a day. @param versions  the latest first */
export const versionOn = <Version extends Pick<CharterVersion, 'inForceOn'>>(
  versions: readonly Version[],
  on: Day,
): Version | null => versions.find(({ inForceOn }) => inForceOn <= on) ?? null

/** Adopted, but not in force yet that day: the next one. @param versions  the latest first */
export const versionToCome = (
  versions: readonly CharterVersion[],
  on: Day,
): CharterVersion | null => versions.findLast(({ inForceOn }) => inForceOn > on) ?? null

/** The one that is read first: in force that day, else the next one. */
export const shownOn = (versions: readonly CharterVersion[], on: Day): CharterVersion | null =>
  versionOn(versions, on) ?? versionToCome(versions, on)

/** Where a version stands on a day, and since, from or until when. */
export interface VersionStanding {
  readonly is: 'in-force' | 'to-come' | 'past'
  readonly day: Day
}

export function standingOf(
  { version, inForceOn }: CharterVersion,
  versions: readonly CharterVersion[],
  on: Day,
): VersionStanding {
  if (inForceOn > on) return { is: 'to-come', day: inForceOn }
  const next = versions.find((other) => other.version === version + 1)
  if (next !== undefined && next.inForceOn <= on) return { is: 'past', day: next.inForceOn }
  return { is: 'in-force', day: inForceOn }
}
