import type { Transaction } from 'kysely'
import { sendMail } from '../../messages/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { towns } from '../../town/index.ts'
import { letterPath } from '../rules/way-back.ts'
import { takeReminders } from '../store/reminders.ts'
import { letterWords } from '../words/index.ts'

/**
 * Writes to those whose level ends within a month. @returns how many
 *
 * @param origin  the public address of the site
 */
export async function remindStandings(
  tx: Transaction<object>,
  { now, origin }: { readonly now: Date; readonly origin: string },
): Promise<number> {
  const { name: town, zone } = await towns(tx).find()
  const say = sayIn(letterWords, 'fr', await towns(tx).wordOverrides())
  const reminders = await takeReminders(tx, now)
  for (const { party, to, until } of reminders) {
    const day = formatDay(dayIn(zone, new Date(until)), 'fr')
    const text = say('remind.text', { town, day, link: origin + letterPath })
    await sendMail(tx, { to, party, subject: say('remind.subject'), text })
  }
  return reminders.length
}
