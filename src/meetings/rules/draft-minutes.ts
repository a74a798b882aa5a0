import type { AgendaItem } from './agenda.ts'
import type { MeetingAction, MeetingDecision, PromiseMade, QuestionAsked } from './file.ts'

/** What the first version of minutes is made of. */
export interface DraftParts {
  readonly items: readonly AgendaItem[]
  readonly decisions: readonly MeetingDecision[]
  readonly actions: readonly MeetingAction[]
  readonly questions: readonly Pick<QuestionAsked, 'number' | 'item' | 'subject'>[]
  readonly promises: readonly PromiseMade[]
}

/** Sentences of a draft, in the language minutes are written in. */
export interface DraftWords {
  readonly presented: (owner: string) => string
  readonly questions: string
  readonly decided: (text: string) => string
  readonly asked: (question: Pick<QuestionAsked, 'number' | 'subject'>) => string
  readonly promised: (promise: PromiseMade) => string
  readonly toDo: (action: MeetingAction) => string
  /** Before what was decided on no item in particular. */
  readonly besides: string
  /** Of what came back that evening, and of which nothing else is known. */
  readonly stillOpen: Readonly<Record<'question' | 'action', string>>
}

/**
 * Minutes before anybody has written a word: of each item who presented it, the questions that were
 * still open, what was decided and who does what. What was decided on no item in particular is told
 * apart, after the last item that the meeting gave itself: one that came back may be hidden one day.
 */
export function draftMinutes(
  parts: DraftParts,
  words: DraftWords,
): Readonly<Record<string, string>> {
  const last = parts.items.findLast((item) => !cameBack(item))?.id ?? null
  const texts = parts.items.map((item) => [item.id, linesOf(item, parts, words, last).join('\n\n')])
  return Object.fromEntries(texts) as Record<string, string>
}

function linesOf(
  item: AgendaItem,
  parts: DraftParts,
  words: DraftWords,
  last: string | null,
): readonly string[] {
  const asked = parts.items
    .filter(({ source }) => source === 'question')
    .map(({ title }) => `- ${title}`)
  const besides = item.id === last ? recordsOf(null, parts, words) : []
  const lines = [
    ...(item.owner === '' ? [] : [words.presented(item.owner)]),
    ...(item.source === 'answers' && asked.length > 0
      ? [`${words.questions}\n\n${asked.join('\n')}`]
      : []),
    ...recordsOf(item.id, parts, words),
    ...(besides.length === 0 ? [] : [words.besides, ...besides]),
  ]
  // Those who sign read no heading of which nothing is said.
  return lines.length === 0 && cameBack(item) ? [words.stillOpen[item.source]] : lines
}

type CameBack = AgendaItem & { readonly source: 'question' | 'action' }

const cameBack = (item: AgendaItem): item is CameBack =>
  item.source === 'question' || item.source === 'action'

/** What was asked and decided on an item, who does what and what was promised, in words. @param item  `null`: on none */
const recordsOf = (
  item: string | null,
  { decisions, actions, questions, promises }: DraftParts,
  words: DraftWords,
): readonly string[] => [
  ...questions.filter((one) => one.item === item).map(words.asked),
  ...decisions.filter((one) => one.item === item).map(({ text }) => words.decided(text)),
  ...actions.filter((one) => one.item === item).map(words.toDo),
  ...promises.filter((one) => one.item === item).map(words.promised),
]
