import {
  actOf,
  type Answer,
  type Asked,
  doneQuery,
  type FieldRefusal,
  type FormGiven,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { officers } from '../../town/index.ts'
import { questionLanguages, wordingField, wordingsForm } from '../rules/forms.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { type FeedbackQuestion, questionsAt } from '../rules/question.ts'
import { writtenQuestions } from '../store/feedback.ts'
import { wordQuestions } from '../store/writing.ts'
import { questionsPage } from '../views/questions-page.tsx'

const current = async ({ db, now }: Pick<Asked<unknown, unknown>, 'db' | 'now'>) =>
  questionsAt(await writtenQuestions(db), now.toISOString())

/** As the form would have been sent. */
const givenBy = (questions: readonly FeedbackQuestion[]): FormGiven =>
  Object.fromEntries(
    questions.flatMap(({ words }, rank) =>
      questionLanguages.map((language) => [
        wordingField(rank, language),
        words === null ? '' : writtenIn(words, language),
      ]),
    ),
  )

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  about: { readonly faults?: readonly FieldRefusal[]; readonly isDone?: boolean },
): Promise<Answer> {
  const { faults = [], isDone = false } = about
  const given = faults.length === 0 ? givenBy(await current(asked)) : asked.form.given
  const status = faults.length === 0 ? 200 : 422
  return page(questionsPage({ given, faults, isDone }, asked.speech), status)
}

const show = route({ get: feedbackPaths.questions(), may: officers, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const save = route(
  { post: feedbackPaths.questions(), may: officers, form: wordingsForm },
  async (asked) => {
    const { db, form } = asked
    if (!form.ok) return shown(asked, { faults: form.faults })
    await wordQuestions(db, form.value, actOf(asked))
    return seeOther(`${feedbackPaths.questions()}?fait=oui`)
  },
)

/** The five questions in the town’s own words. */
export const questionRoutes: readonly Route[] = [show, save]
