/** What comes back by itself, and what waits for a council to speak of it. */
export const waitingSources = ['suggestion', 'opinion', 'proposal'] as const
export type WaitingSource = (typeof waitingSources)[number]
export const givenSources = ['question', 'action', ...waitingSources] as const

/** Where an item comes from: the first one of every agenda is `answers`. */
export type ItemSource = 'answers' | 'hand' | (typeof givenSources)[number]

/** What is asked of the room. */
export const itemTypes = ['information', 'opinion', 'decision'] as const
export type ItemType = (typeof itemTypes)[number]

export interface AgendaItem {
  readonly id: string
  readonly source: ItemSource
  /** The question, the action, the subject it is about. */
  readonly about: string | null
  readonly title: string
  readonly type: ItemType
  readonly minutes: number
  /** Who presents it, in words; '' for nobody in particular. */
  readonly owner: string
}

/** Officers say in their words what somebody suggested; a question keeps its own title. */
export const isTitled = ({ source }: Pick<AgendaItem, 'source'>): boolean =>
  source === 'hand' || source === 'suggestion'

/** More than this fits in no evening. */
export const mostItems = 30
export const mostItemMinutes = 240

/** Something of a body that is not closed yet: a question of its neighbourhoods, an action. */
interface Open {
  readonly id: string
}

/** An agenda with all that comes back by itself, whether somebody gave it an item or not. */
export interface WholeAgenda<Question extends Open, Action extends Open> {
  readonly items: readonly AgendaItem[]
  readonly questions: readonly Question[]
  readonly actions: readonly Action[]
}

/**
 * The agenda of the next meeting of a body: its items, then what is open and has none of its own.
 *
 * Nothing open can be left out, as nothing has to be put there: taking an item off sends what it was
 * about back among the others.
 */
export function wholeAgenda<Question extends Open, Action extends Open>(
  items: readonly AgendaItem[],
  open: { readonly questions: readonly Question[]; readonly actions: readonly Action[] },
): WholeAgenda<Question, Action> {
  const hasItem = (source: ItemSource) => {
    const told = new Set(
      items.flatMap((item) => (item.source === source ? (item.about ?? []) : [])),
    )
    return ({ id }: Open) => told.has(id)
  }
  const [isAsked, isFollowed] = [hasItem('question'), hasItem('action')]
  return {
    items,
    questions: open.questions.filter((one) => !isAsked(one)),
    actions: open.actions.filter((one) => !isFollowed(one)),
  }
}

/** Minutes asked for, beside those there are. */
export function agendaLoad(
  items: readonly Pick<AgendaItem, 'minutes'>[],
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
): { readonly total: number; readonly slot: number } {
  const slot = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)
  return { total: items.reduce((sum, { minutes }) => sum + minutes, 0), slot }
}

/** The ids in their new order; the answers stay first, whatever is asked. */
export function shifted(
  items: readonly Pick<AgendaItem, 'id' | 'source'>[],
  id: string,
  way: 'up' | 'down',
): readonly string[] {
  const order = items.map((item) => item.id)
  const from = order.indexOf(id)
  const to = way === 'up' ? from - 1 : from + 1
  const [moved, other] = [items[from], items[to]]
  if (moved === undefined || other === undefined) return order
  if (moved.source === 'answers' || other.source === 'answers') return order
  return order.with(from, other.id).with(to, moved.id)
}

/**
 * The ids in an order asked for as a whole. What the one who asks had not seen yet stays, at the end; the
 * answers stay first.
 */
export function reordered(
  items: readonly Pick<AgendaItem, 'id' | 'source'>[],
  asked: readonly string[],
): readonly string[] {
  const placeOf = ({ id, source }: Pick<AgendaItem, 'id' | 'source'>): number => {
    if (source === 'answers') return -1
    const place = asked.indexOf(id)
    return place === -1 ? asked.length : place
  }
  return items.toSorted((one, other) => placeOf(one) - placeOf(other)).map(({ id }) => id)
}
