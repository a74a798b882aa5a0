import type { Moderatable, ModeratedContent } from '../../moderation/index.ts'
import { isContentLanguage, interfaceFor } from '../../platform/words/languages.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { questionKind } from '../rules/subject.ts'
import { askersOf, reachedByMail } from '../store/askers.ts'
import {
  eraseHidden,
  hideQuestion,
  type PublicText,
  publicTexts,
  reachableNumbers,
} from '../store/moderated.ts'
import { work } from '../store/work.ts'
import { questionWords } from '../words/index.ts'

const contentOf = ({ number, title, text, isPublic }: PublicText): ModeratedContent => ({
  id: String(number),
  title: title ?? `${number}`,
  text: text === null ? null : `${title ?? ''}\n\n${text}`,
  path: questionPaths.one(number),
  isPublic,
})

/** Public versions, for who moderates: hidden, they are in no page, list, feed or file. */
export const moderatedQuestions: Moderatable = {
  kind: questionKind,
  name: (speech) => sayWith(questionWords, speech)('moderated'),
  isReadByOfficers: true,
  find: async (db, ids) =>
    new Map((await publicTexts(db, ids)).map((one) => [String(one.number), contentOf(one)])),
  reachable: reachableNumbers,
  setVisibility: (tx, id, visibility, act) => hideQuestion(tx, id, visibility !== 'shown', act),
  async authorsOf(db, number) {
    const question = await work(db).find(Number(number))
    if (question === null) return []
    return reachedByMail(await askersOf(db, question.id)).map(({ email, language }) => ({
      kind: 'email',
      value: email ?? '',
      language: interfaceFor(isContentLanguage(language) ? language : 'fr'),
    }))
  },
  erase: eraseHidden,
}
