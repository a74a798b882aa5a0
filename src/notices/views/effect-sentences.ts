import { nameOfLanguage } from '../../platform/words/languages.ts'
import { useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { NoticeEffect } from '../rules/notice.ts'
import { workWords } from '../words/index.ts'

/** What leaves, and whom nothing reaches, one sentence each. */
export function useEffectSentences() {
  const say = useWords(workWords)
  const spoken = useSpoken()
  return ({ mails, letters, unreached, languages }: NoticeEffect): readonly string[] => {
    const list = languages
      .map(({ language, count }) =>
        say('send.language-count', { language: nameOfLanguage(language, spoken), count }),
      )
      .join(', ')
    const names = unreached.join(', ')
    return [
      say('send.mails', { count: mails }),
      ...(letters === 0 ? [] : [say('send.letters', { count: letters })]),
      ...(languages.length < 2 ? [] : [say('send.languages', { list })]),
      ...(names === '' ? [] : [say('send.unreached', { count: unreached.length, names })]),
    ]
  }
}
