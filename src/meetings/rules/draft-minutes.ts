import type { AgendaItem } from './agenda.ts'
import type { MeetingAction, MeetingDecision } from './file.ts'

/** What the first version of minutes is made of. */
export interface DraftParts {
  readonly items: readonly AgendaItem[]
  readonly decisions: readonly MeetingDecision[]
  readonly actions: readonly MeetingAction[]
}

/** Sentences of a draft, in the language minutes are written in. */
export interface DraftWords {
  readonly presented: (owner: string) => string
  readonly questions: string
  readonly decided: (text: string) => string
  readonly toDo: (action: MeetingAction) => string
}

/**
 * Minutes before anybody has written a word: of each item who presented it, the questions that were
 * still open, what was decided and who does what. What was decided on no item in particular comes with
 * the last one.
 */
export function draftMinutes(
  parts: DraftParts,
  words: DraftWords,
): Readonly<Record<string, string>> {
  const last = parts.items.at(-1)?.id ?? null
  const texts = parts.items.map((item) => [item.id, linesOf(item, parts, words, last).join('\n\n')])
  return Object.fromEntries(texts) as Record<string, string>
}

function linesOf(
  item: AgendaItem,
  { items, decisions, actions }: DraftParts,
  words: DraftWords,
  last: string | null,
): readonly string[] {
  const isOf = (one: { readonly item: string | null }) => (one.item ?? last) === item.id
  const asked = items.filter(({ source }) => source === 'question').map(({ title }) => `- ${title}`)
  return [
    ...(item.owner === '' ? [] : [words.presented(item.owner)]),
    ...(item.source === 'answers' && asked.length > 0
      ? [`${words.questions}\n\n${asked.join('\n')}`]
      : []),
    ...decisions.filter(isOf).map(({ text }) => words.decided(text)),
    ...actions.filter(isOf).map(words.toDo),
  ]
}
