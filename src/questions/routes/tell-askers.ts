import type { Transaction } from 'kysely'
import { sendMail } from '../../messages/index.ts'
import { addressIn, type Asked } from '../../platform/web/index.ts'
import { isContentLanguage } from '../../platform/words/languages.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import type { Question } from '../rules/question.ts'
import { type Asker, askersOf, reachedByMail } from '../store/askers.ts'
import { followSecretOf } from '../store/secrets.ts'
import { questionWords } from '../words/index.ts'
import { shown } from './shown.ts'

type AskedToTell = Asked<unknown, unknown, unknown>

/** The words of an asker, in her language, and the link of her own page. */
function inWordsOf({ speech, origin }: Pick<AskedToTell, 'speech' | 'origin'>, asker: Asker) {
  const language = isContentLanguage(asker.language) ? asker.language : 'fr'
  const spoken: Speech = { language, overrides: speech.overrides }
  return {
    say: sayWith(questionWords, spoken),
    link: origin + addressIn(language, questionPaths.follow(followSecretOf(asker.id))),
  }
}

/** Sends the answer to everybody who waits for it and whose address is confirmed. */
export async function tellAnswer(
  asked: AskedToTell,
  tx: Transaction<object>,
  { id }: Question,
  answer: string,
): Promise<void> {
  const { name: town } = await shown(asked).town()
  for (const asker of reachedByMail(await askersOf(tx, id))) {
    const { say, link } = inWordsOf(asked, asker)
    const { number, subject } = asker
    await sendMail(tx, {
      to: asker.email ?? '',
      subject: say('mail.answered-subject', { number }),
      text: say('mail.answered', { town, number, subject: subject ?? '', answer, link }),
    })
  }
}
