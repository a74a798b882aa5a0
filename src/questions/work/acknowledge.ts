import type { Transaction } from 'kysely'
import { sendMail } from '../../messages/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import { sayWith, speechTo, spokenIn } from '../../platform/words/speech.tsx'
import { towns } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Asked } from '../store/asking.ts'
import { replyToOf } from '../store/reply-addresses.ts'
import { questionWords } from '../words/index.ts'

/**
 * The one mail an address gets before it is confirmed. It says nothing that was typed: a robot would
 * else write to anybody through the town.
 */
export async function acknowledge(
  tx: Transaction<object>,
  { number, secret, asker }: Asked,
  about: {
    readonly to: string
    readonly answeredBy: Day
    readonly language: ContentLanguage
    readonly origin: string
  },
): Promise<void> {
  if (secret === null || asker === null) return
  const { to, answeredBy, language, origin } = about
  const { name: town } = await towns(tx).find()
  const speech = speechTo(questionWords, language, await towns(tx).wordOverrides())
  const say = sayWith(questionWords, speech)
  const day = formatDay(answeredBy, spokenIn(speech))
  const link = origin + addressIn(language, questionPaths.follow(secret))
  await sendMail(tx, {
    to,
    ...(await replyToOf(tx, { asker })),
    subject: say('mail.received-subject', { number }),
    text: say('mail.received', { town, number, day, link }),
  })
}
