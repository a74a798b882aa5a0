import type { ItemType } from './agenda.ts'

/** Something a body has to speak of, of which nobody made an item yet. */
export interface WaitingSubject {
  readonly id: string
  /** The title of its item. */
  readonly title: string
  readonly type: ItemType
  /** Who presents it, in words; '' for nobody. */
  readonly owner: string
  /** What it is, in a line for officers. */
  readonly told: string
}
