import type { Day } from '../../platform/kernel/day.ts'
import { type AgendaItem, mostItems } from './agenda.ts'
import { type AnswerGiven, type AnswerTold, answersGiven, promisedFor } from './answers.ts'
import { cameBack, toldByCount } from './came-back.ts'
import type { MeetingAction, MeetingDecision, PromiseMade, QuestionAsked } from './file.ts'

/** What the first version of minutes is made of. */
export interface DraftParts {
  readonly items: readonly AgendaItem[]
  readonly decisions: readonly MeetingDecision[]
  readonly actions: readonly MeetingAction[]
  readonly questions: readonly Pick<QuestionAsked, 'number' | 'item' | 'subject'>[]
  readonly promises: readonly PromiseMade[]
  /** What was told first. */
  readonly answers: readonly AnswerTold[]
}

/** Sentences of a draft, in the language minutes are written in. */
export interface DraftWords {
  readonly presented: (owner: string) => string
  readonly questions: string
  /** Before the answers given since the last time. */
  readonly answers: string
  readonly answered: (answer: AnswerGiven) => string
  readonly othersAnswered: (count: number) => string
  /** A question that is still open, with the day promised for its answer. */
  readonly awaited: (title: string, dueOn: Day) => string
  readonly decided: (text: string) => string
  readonly asked: (question: Pick<QuestionAsked, 'number' | 'subject'>) => string
  readonly promised: (promise: PromiseMade) => string
  readonly toDo: (action: MeetingAction) => string
  /** Before what was decided on no item in particular. */
  readonly besides: string
  /** Of what came back that evening, and of which nothing else is known. */
  readonly stillOpen: Readonly<Record<'question' | 'action', string>>
  /** Of what came back and is told by its number alone. */
  readonly othersOpen: (count: number) => string
}

/**
 * Minutes before anybody has written a word: of each item who presented it, the questions that were
 * still open, what was decided and who does what. What was decided on no item in particular is told
 * apart, after the last item that the meeting gave itself: one that came back may be hidden one day. Of
 * what came back, the answers tell how much has no line of its own.
 */
export function draftMinutes(
  parts: DraftParts,
  words: DraftWords,
): Readonly<Record<string, string>> {
  const last = parts.items.findLast((item) => !cameBack(item))?.id ?? null
  const counted = toldByCount(parts.items)
  const texts = new Map(
    parts.items.map((item) => {
      const lines = linesOf(item, parts, words, last)
      // Those who sign read no heading of which nothing is said.
      const isBare = lines.length === 0 && cameBack(item) && !counted.has(item.id)
      return [item.id, isBare ? [words.stillOpen[item.source]] : lines]
    }),
  )
  const others = [...counted].filter((id) => texts.get(id)?.length === 0).length
  const answers = parts.items.find(({ source }) => source === 'answers')?.id ?? ''
  if (others > 0) texts.get(answers)?.push(words.othersOpen(others))
  return Object.fromEntries([...texts].map(([id, lines]) => [id, lines.join('\n\n')]))
}

function linesOf(
  item: AgendaItem,
  parts: DraftParts,
  words: DraftWords,
  last: string | null,
): string[] {
  const asked = parts.items
    .filter(({ source }) => source === 'question')
    .slice(0, mostItems)
    .map(({ title, about }) => {
      const dueOn = promisedFor(parts.answers, about)
      return `- ${dueOn === null ? title : words.awaited(title, dueOn)}`
    })
  const besides = item.id === last ? recordsOf(null, parts, words) : []
  return [
    ...(item.owner === '' ? [] : [words.presented(item.owner)]),
    ...(item.source === 'answers' ? givenIn(parts.answers, words) : []),
    ...(item.source === 'answers' && asked.length > 0
      ? [`${words.questions}\n\n${asked.join('\n')}`]
      : []),
    ...recordsOf(item.id, parts, words),
    ...(besides.length === 0 ? [] : [words.besides, ...besides]),
  ]
}

/** The answers given since the last time: as many as an agenda has items, the others by their number. */
function givenIn(told: readonly AnswerTold[], words: DraftWords): readonly string[] {
  const given = answersGiven(told)
  if (given.length === 0) return []
  const lines = given.slice(0, mostItems).map((one) => `- ${words.answered(one)}`)
  const others = given.length - lines.length
  return [
    `${words.answers}\n\n${lines.join('\n')}`,
    ...(others === 0 ? [] : [words.othersAnswered(others)]),
  ]
}

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
