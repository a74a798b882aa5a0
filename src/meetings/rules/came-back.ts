import { type AgendaItem, mostItems } from './agenda.ts'

type CameBack = Pick<AgendaItem, 'id'> & { readonly source: 'question' | 'action' }

/** What was open and came back by itself, whether somebody gave it an item or not. */
export const cameBack = <Item extends Pick<AgendaItem, 'id' | 'source'>>(
  item: Item,
): item is Item & CameBack => item.source === 'question' || item.source === 'action'

/**
 * Of what came back to a meeting that was held, as much as an agenda has items of its own is told one by one.
 * The rest is counted, unless something is said of it: it is still open, and on the next agenda.
 *
 * Four hundred headings that say « still open » were minutes that nobody could save.
 *
 * @param items  in order: those that were given an item come before those that were not
 */
export const toldByCount = (
  items: readonly Pick<AgendaItem, 'id' | 'source'>[],
): ReadonlySet<string> =>
  new Set(
    items
      .filter(cameBack)
      .slice(mostItems)
      .map(({ id }) => id),
  )
