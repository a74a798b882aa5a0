import { z } from 'zod'
import { paperPlace, pdfAnswer } from '../../documents/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { type AnswerByPost, answerLettersPaper } from '../papers/answer-letters.ts'
import { batchForm, letterForm, mostInBatch } from '../rules/answer-letter.ts'
import { questionPaths } from '../rules/paths.ts'
import { answerLetters } from '../store/answer-letters.ts'
import { answersOf } from '../store/answers.ts'
import { letterPage } from '../views/letter-page.tsx'
import { lettersPage } from '../views/letters-page.tsx'
import { paperWords } from '../words/index.ts'
import { type AskedOfOne, at, questionOf, shape } from './run-question.ts'
import { shown } from './shown.ts'
import { type AskedToWork } from './workbench.ts'

/** Her own name begins the line of who follows the question. */
const nameOf = ({ visitor }: Pick<AskedToWork, 'visitor'>): string =>
  visitor.kind === 'person' ? (visitor.name ?? '') : ''

/** One PDF of the letters, made in the request: three hundred take a second, in a thread of their own. */
async function printed(
  asked: AskedToWork,
  name: string,
  answers: readonly AnswerByPost[],
  agent: string,
): Promise<Answer> {
  const { today, origin } = asked
  const letters = answerLettersPaper(await paperPlace(asked), answers, { on: today, origin, agent })
  return pdfAnswer(name, letters)
}

async function shownLetter(
  asked: AskedOfOne,
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const { db, form, speech } = asked
  const question = await questionOf(asked)
  const waiting = await answerLetters(db).waitingOf(question.id)
  const [first] = waiting
  const asker = waiting.length === 1 && first !== undefined ? first.asker : ''
  const model = {
    number: question.number,
    isAnswered: (await answersOf(db, question.id)).length > 0,
    waiting,
    given: faults.length === 0 ? { agent: nameOf(asked), asker } : form.given,
    faults,
  }
  return page(letterPage(model, speech), faults.length === 0 ? 200 : 422)
}

const letter = route({ get: at('courrier'), ...shape }, (asked) => shownLetter(asked))

const makeLetter = route({ post: at('courrier'), ...shape, form: letterForm }, async (asked) => {
  const { db, form } = asked
  if (!form.ok) return shownLetter(asked, form.faults)
  const question = await questionOf(asked)
  const [answer] = await answersOf(db, question.id)
  if (answer === undefined) return shownLetter(asked)
  const { number, subject, receivedAt, publishedAt, hiddenAt } = question
  const { to, agent, asker } = form.value
  const isShown = publishedAt !== null && hiddenAt === null
  const byPost = { number, subject, receivedAt, text: answer.text, isShown, to }
  const print = () => printed(asked, `question-${number}`, [byPost], agent)
  if (asker === '') return print()
  const told = { asker, answer: answer.id, question: question.id, way: 'letter' } as const
  const isOne = await isWaiting(asked, told)
  const done = isOne ? await answerLetters(db).tell([told], actOf(asked), print) : null
  return done ?? shownLetter(asked, [{ field: 'asker', code: 'meanwhile-one' }])
})

/** It is still hers to get, and of this question. */
async function isWaiting(
  { db }: AskedOfOne,
  { asker, question }: { readonly asker: string; readonly question: string },
): Promise<boolean> {
  const lines = await answerLetters(db).waitingOf(question)
  return lines.some((line) => line.asker === asker)
}

const lettersQuery = z.object({
  dit: z.coerce.number().int().min(1).optional().catch(undefined),
  encore: z.coerce.number().int().min(0).optional().catch(undefined),
})

async function shownLetters(
  asked: AskedToWork,
  about: {
    readonly told?: number | undefined
    readonly again?: number | undefined
    readonly faults?: readonly FieldRefusal[]
  },
): Promise<Answer> {
  const { db, form, speech } = asked
  const { told, again, faults = [] } = about
  const store = answerLetters(db)
  const model = {
    ...(await store.waiting(mostInBatch)),
    batches: await store.batches(),
    given: faults.length === 0 ? { agent: nameOf(asked) } : form.given,
    faults,
    told: told ?? null,
    again: again ?? null,
    dayOf: (await shown(asked).writing()).dayOf,
  }
  return page(lettersPage(model, speech), faults.length === 0 ? 200 : 422)
}

const letters = route(
  { get: questionPaths.letters(), may: officers, query: lettersQuery },
  (asked) => shownLetters(asked, { told: asked.query.dit, again: asked.query.encore }),
)

const makeLetters = route({ post: questionPaths.letters(), may: officers }, async (asked) => {
  const { db, form, today, speech } = asked
  const store = answerLetters(db)
  const { lines } = await store.waiting(mostInBatch)
  const read = readForm(batchForm(lines), form.given)
  if (!read.ok) return shownLetters(asked, { faults: read.faults })
  const { agent, told } = read.value
  const posted = told.flatMap(({ line, way, to }) => (way === 'letter' ? [{ ...line, to }] : []))
  const file = sayWith(paperWords, speech)('batch.file', { day: today })
  const noted = told.map(({ line: { asker, answer, question }, way }) => ({
    asker,
    answer,
    question,
    way,
  }))
  const done = await store.tell<Answer>(noted, actOf(asked), async () =>
    posted.length === 0
      ? seeOther(`${questionPaths.letters()}?dit=${noted.length}`)
      : printed(asked, file, posted, agent),
  )
  return done ?? shownLetters(asked, { faults: [{ field: '', code: 'meanwhile' }] })
})

const again = route(
  {
    post: questionPaths.lettersAgain(':batch'),
    may: officers,
    params: z.object({ batch: z.uuid() }),
  },
  async (asked: Asked<{ readonly batch: string }, unknown, unknown>) => {
    const count = await answerLetters(asked.db).again(asked.params.batch, actOf(asked))
    return seeOther(`${questionPaths.letters()}?encore=${count}`)
  },
)

/** Answers on paper: one at a time, or all those that wait. */
export const answerLetterRoutes: readonly Route[] = [
  letter,
  makeLetter,
  letters,
  makeLetters,
  again,
]
