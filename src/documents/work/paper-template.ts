import type { Day } from '../../platform/kernel/day.ts'
import type { Asked } from '../../platform/web/index.ts'
import type { Catalogue } from '../../platform/words/catalogue.ts'
import type { PaperPlace } from '../rules/dress.ts'
import type { Paper } from '../rules/paper.ts'

/** Of an officer who looks at a template. */
export type AskedForPaper = Pick<
  Asked<unknown, unknown>,
  'db' | 'remember' | 'speech' | 'today' | 'now' | 'origin'
>

/**
 * A document the town makes many times. Its module declares it: `words` hold its name under `<key>`,
 * what it is for under `<key>.what`, the text of law it rests on under `<key>.law`.
 */
export interface PaperTemplate {
  /** In kebab-case, one for the whole house: `answer-letter`. */
  readonly key: string
  readonly words: Catalogue
  /** When somebody last read it beside the law. */
  readonly reviewedOn: Day
  /** An invented case: shown while there is no real one. */
  readonly example: (place: PaperPlace) => Paper
  /** The latest real case, `null` while there is none. Nothing of who it is about: any officer reads it. */
  readonly latest: (asked: AskedForPaper) => Promise<Paper | null>
}
