import type { Transaction } from 'kysely'
import { sendMail } from '../../messages/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { addressIn, type Asked } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { questionWords } from '../words/index.ts'
import { shown } from './shown.ts'

/**
 * The one mail an address gets before it is confirmed. It says nothing that was typed: a robot would
 * else write to anybody through the town.
 */
export async function acknowledge(
  asked: Asked<unknown, unknown, unknown>,
  tx: Transaction<object>,
  about: {
    readonly to: string
    readonly number: number
    readonly secret: string
    readonly answeredBy: Day
  },
): Promise<void> {
  const say = sayWith(questionWords, asked.speech)
  const { name: town } = await shown(asked).town()
  const { day } = await shown(asked).writing()
  const link = asked.origin + addressIn(asked.speech.language, questionPaths.follow(about.secret))
  const { number } = about
  await sendMail(tx, {
    to: about.to,
    subject: say('mail.received-subject', { number }),
    text: say('mail.received', { town, number, day: day(about.answeredBy), link }),
  })
}
