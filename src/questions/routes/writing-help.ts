import { type Asked, type FormGiven, typed } from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import {
  addedTo,
  filled,
  type Known,
  type LibraryAnswer,
  mustBeCheckedAgain,
  offered,
} from '../rules/library.ts'
import type { Question } from '../rules/question.ts'
import { served } from '../rules/served.ts'
import { modelField, type WritingHelp } from '../views/writing-help.tsx'
import { libraryWords } from '../words/index.ts'
import { shown } from './shown.ts'

type AskedToWrite = Asked<unknown, unknown, unknown>

/** The model answers offered to whoever writes one. */
export async function helpFor(asked: AskedToWrite, { theme }: Question): Promise<WritingHelp> {
  const kept = offered(await shown(asked).library(), theme)
  return {
    models: kept.map(({ id, title, checkedOn }) => ({
      id,
      title,
      isOld: mustBeCheckedAgain({ checkedOn }, asked.today),
    })),
    isAdded: false,
  }
}

/** The button of the model answers was pressed: nothing is saved. */
export const asksToFill = (given: FormGiven): boolean => given['way'] === 'fill'

/** What was typed, then the model chosen, with what is known of the question: the form shows it. */
export async function filledAnswer(asked: AskedToWrite, question: Question) {
  const { given } = asked.form
  const model = (await shown(asked).library()).find(({ id }) => id === typed(given, modelField))
  if (model === undefined) return { given }
  const text = filled(model.text, await knownOf(asked, question)) + (await basisOf(asked, model))
  return { given: { ...given, text: addedTo(typed(given, 'text'), text) }, help: { isAdded: true } }
}

/** What the model rests on and when that was read, in French as the answer; the database keeps the two together. */
async function basisOf(
  asked: AskedToWrite,
  { legalBasis, checkedOn }: Pick<LibraryAnswer, 'legalBasis' | 'checkedOn'>,
): Promise<string> {
  if (checkedOn === null) return ''
  const { day } = await shown(asked).writing()
  const told = { basis: legalBasis, day: day(checkedOn) }
  return `\n\n${sayIn(libraryWords, 'fr')('choose.basis', told)}`
}

/** What may be put in an answer: the public sees it, so a place goes behind its mask. */
async function knownOf(asked: AskedToWrite, question: Question): Promise<Known> {
  const { themes, neighbourhoods, departments, writing } = shown(asked)
  const { day } = await writing()
  const nameOf = (
    list: readonly { readonly id: string; readonly name: string }[],
    id: string | null,
  ) => list.find((one) => one.id === id)?.name ?? ''
  const theme = (await themes()).find(({ id }) => id === question.theme)
  return {
    numero: String(question.number),
    quartier: nameOf(await neighbourhoods(), question.neighbourhood),
    lieu: served(question).place ?? '',
    theme: theme === undefined ? '' : writtenIn(theme.name, 'fr'),
    service: nameOf(await departments(), question.department),
    date: day(question.answerDueOn),
  }
}
