import type { Content } from '../../platform/words/content.ts'

/** What something one registers for is called in the whole house: `{ kind: 'meeting', id: '12' }`. */
export interface ThingKey {
  readonly kind: string
  readonly id: string
}

/** Something dated that one may register for, as its own module tells it. */
export interface RegistrableThing extends ThingKey {
  readonly title: Content
  readonly startsAt: string
  readonly endsAt: string
  /** The room and its street; '' while nobody knows. */
  readonly place: string
  /** `untold`: anybody will hear of it later. */
  readonly standing: 'untold' | 'announced' | 'called-off'
  /** Its public page, and the one of who prepares it; without language. */
  readonly path: string
  readonly workPath: string
}
