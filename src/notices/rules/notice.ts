import { createHash } from 'node:crypto'
import type { Content } from '../../platform/words/content.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'

/** What announces a meeting to those it calls. */
export interface Notice {
  /** What is written besides the day, the place and the agenda. */
  readonly text: Content
  readonly sentAt: string | null
}

/** How somebody is told: `none` when neither an e-mail nor a postal address is known. */
export type NoticeWay = 'mail' | 'letter' | 'none'

/** Somebody whom a notice calls. */
export interface Called {
  readonly member: string
  readonly name: string
  readonly party: string | null
  readonly email: string | null
  readonly address: string | null
  /** The one she said she reads; French when she said nothing. */
  readonly language: ContentLanguage
}

export const wayOf = ({ email, address }: Pick<Called, 'email' | 'address'>): NoticeWay =>
  email !== null ? 'mail' : address !== null ? 'letter' : 'none'

/** A council calls its members; to any other meeting everybody is invited, and nobody by name. */
export const callsByName = ({
  kind,
  body,
}: {
  readonly kind: string
  readonly body: string | null
}): boolean => kind === 'council' && body !== null

/** Exactly what sending does. */
export interface NoticeEffect {
  readonly mails: number
  readonly letters: number
  /** Whom nothing reaches. */
  readonly unreached: readonly string[]
  /** Of mails and letters; the most read first. */
  readonly languages: readonly { readonly language: ContentLanguage; readonly count: number }[]
}

export function effectOf(called: readonly Called[]): NoticeEffect {
  const by = (way: NoticeWay) => called.filter((one) => wayOf(one) === way)
  const reached = [...by('mail'), ...by('letter')]
  const languages = [...new Set(reached.map(({ language }) => language))]
  return {
    mails: by('mail').length,
    letters: by('letter').length,
    unreached: by('none').map(({ name }) => name),
    languages: languages
      .map((language) => ({
        language,
        count: reached.filter((one) => one.language === language).length,
      }))
      .toSorted((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1)),
  }
}

/** An item of the agenda, as a notice names it. */
export interface AgendaLine {
  /** `null`: the first one, which each reads in her language. */
  readonly title: string | null
  /** To read before, by their titles. */
  readonly documents: readonly string[]
}

/** All that leaves: whom it calls, and what its mails and letters say. */
export interface NoticeToSend extends Pick<Notice, 'text'> {
  readonly called: readonly Called[]
  readonly agenda: readonly AgendaLine[]
  readonly file: {
    readonly title: Content
    readonly startsAt: string
    readonly place: string
  }
}

/** What an officer has seen before she sends: anything else is shown again first. */
export const stampOf = ({ called, text, agenda, file }: NoticeToSend): string =>
  createHash('sha256')
    .update(JSON.stringify([called, text, agenda, file.title, file.startsAt, file.place]))
    .digest('hex')
    .slice(0, 32)

/** Languages that a text is asked in: French, then those that somebody called reads. */
export const languagesToWrite = (called: readonly Called[]): readonly ContentLanguage[] => [
  ...new Set<ContentLanguage>([
    'fr',
    ...effectOf(called).languages.map(({ language }) => language),
  ]),
]
