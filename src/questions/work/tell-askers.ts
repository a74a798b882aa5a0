import type { Transaction } from 'kysely'
import { sendMail } from '../../messages/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { isContentLanguage } from '../../platform/words/languages.ts'
import { sayWith, speechTo } from '../../platform/words/speech.tsx'
import { towns } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { type Asker, askersOf, reachedByMail } from '../store/askers.ts'
import { replyToOf } from '../store/reply-addresses.ts'
import { toBeAskedIfSatisfied } from '../store/retention.ts'
import { followSecretOf } from '../store/secrets.ts'
import type { SplitOff } from '../store/split.ts'
import { questionWords } from '../words/index.ts'

/** The words of an asker, in her language, and the link of her own page. */
async function tellEach(
  tx: Transaction<object>,
  question: string,
  origin: string,
  written: (
    asker: Asker,
    about: {
      readonly say: ReturnType<typeof sayWith<keyof typeof questionWords.messages.fr>>
      readonly town: string
      readonly link: string
    },
  ) => { readonly subject: string; readonly text: string },
): Promise<void> {
  const { name: town } = await towns(tx).find()
  const overrides = await towns(tx).wordOverrides()
  for (const asker of reachedByMail(await askersOf(tx, question))) {
    const language = isContentLanguage(asker.language) ? asker.language : 'fr'
    const say = sayWith(questionWords, speechTo(questionWords, language, overrides))
    const link = origin + addressIn(language, questionPaths.follow(followSecretOf(asker.id)))
    await sendMail(tx, {
      to: asker.email ?? '',
      ...(await replyToOf(tx, { asker: asker.id })),
      ...written(asker, { say, town, link }),
    })
  }
}

/** Sends the answer to everybody who waits for it and whose address is confirmed. */
export const tellAnswer = (
  tx: Transaction<object>,
  question: string,
  answer: string,
  origin: string,
): Promise<void> =>
  tellEach(tx, question, origin, ({ number, subject }, { say, town, link }) => ({
    subject: say('mail.answered-subject', { number }),
    text: say('mail.answered', { town, number, subject: subject ?? '', answer, link }),
  }))

/** Says to whom a question was passed on. */
export const tellForwarded = (
  tx: Transaction<object>,
  question: string,
  to: { readonly authority: string; readonly contact: string | null },
  origin: string,
): Promise<void> =>
  tellEach(tx, question, origin, ({ number, subject }, { say, town, link }) => ({
    subject: say('mail.forwarded-subject', { number }),
    text: say('mail.forwarded', {
      town,
      number,
      subject: subject ?? '',
      authority: to.authority,
      contact: to.contact ?? '',
      link,
    }),
  }))

/** Says that a message became two questions, with both numbers, and where each is followed. */
export const tellSplit = (
  tx: Transaction<object>,
  { id, firstNumbers }: SplitOff,
  origin: string,
): Promise<void> =>
  tellEach(tx, id, origin, (asker, { say, town, link }) => {
    const { number } = asker
    const first = firstNumbers.get(asker.id) ?? number
    const title = asker.subject ?? ''
    return {
      subject: say('mail.split-subject', { first }),
      text: say('mail.split', { town, first, number, title, link }),
    }
  })

/** Says that the second half of a message will be answered with the first again. */
export const tellRejoined = (
  tx: Transaction<object>,
  second: string,
  origin: string,
): Promise<void> =>
  tellEach(tx, second, origin, ({ number }, { say, town, link }) => ({
    subject: say('mail.rejoined-subject', { number }),
    text: say('mail.rejoined', { town, number, link }),
  }))

/** A week after an answer, once: is it enough? */
export async function askIfSatisfied(
  tx: Transaction<object>,
  now: Date,
  origin: string,
): Promise<void> {
  for (const id of await toBeAskedIfSatisfied(tx, now)) {
    await tellEach(tx, id, origin, ({ number, subject }, { say, town, link }) => ({
      subject: say('mail.satisfied-subject', { number }),
      text: say('mail.satisfied', { town, number, subject: subject ?? '', link }),
    }))
  }
}
