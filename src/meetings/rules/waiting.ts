import type { AgendaItem, ItemType, WaitingSource } from './agenda.ts'

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

/** The same, and where it comes from. */
export interface Waiting extends WaitingSubject {
  readonly source: WaitingSource
}

/** What has no item on this agenda. */
export const withoutItem = (
  all: readonly Waiting[],
  items: readonly Pick<AgendaItem, 'source' | 'about'>[],
): readonly Waiting[] =>
  all.filter(({ source, id }) => !items.some((item) => item.source === source && item.about === id))
