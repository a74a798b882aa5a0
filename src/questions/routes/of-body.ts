import type { BodyShare } from '../../bodies/index.ts'
import { queryText } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { publicStates } from '../rules/question.ts'
import { publicQuestions } from '../store/public-questions.ts'
import { questionsVersion } from '../store/versions.ts'
import { questionWords } from '../words/index.ts'

const listIn = ([first, ...others]: readonly string[], etat = '') =>
  questionPaths.all() + queryText({ quartier: others.length === 0 ? (first ?? '') : '', etat })

/** How many questions of the neighbourhoods of a body have an answer, on the page of the body. */
export const questionsOfBody: BodyShare = {
  name: (speech) => sayWith(questionWords, speech)('of-body'),
  path: (_, neighbourhoods) => listIn(neighbourhoods),
  part: {
    versions: [questionsVersion],
    async read({ db, speech }, { neighbourhoods }) {
      if (neighbourhoods.length === 0) return null
      const say = sayWith(questionWords, speech)
      const counts = await publicQuestions(db).countsIn(neighbourhoods)
      const lines = publicStates
        .filter((state) => counts[state] > 0)
        .map((state) => ({
          label: say(`public.${state}`),
          count: counts[state],
          path: listIn(neighbourhoods, state),
        }))
      return { lines: lines.length === 0 ? [{ label: say('of-body.none') }] : lines }
    },
  },
}
