import type { Transaction } from 'kysely'
import { sendMail, sendSms } from '../../../messages/index.ts'
import type { Asked } from '../../../platform/web/index.ts'
import { formatInstant } from '../../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../../platform/words/speech.tsx'
import { shownTown } from '../../../town/index.ts'
import type { Contact } from '../../rules/contact.ts'
import type { DeskTold } from '../../rules/desk-told.ts'
import { accountPath } from '../../rules/way-back.ts'
import { reachedAt } from '../../store/contacts.ts'
import { deskWords } from '../../words/index.ts'

/**
 * Tells somebody, wherever she is reached, what was done at the desk on her account: an agent may act
 * on it while she is away, and only she can say that it was not her.
 *
 * @param reached  where, when it is no more where the account is reached now
 */
export async function tellHer(
  asked: Asked<unknown, unknown, unknown>,
  tx: Transaction<object>,
  about: {
    readonly party: string
    readonly act: DeskTold
    readonly reached?: readonly Contact[]
  },
): Promise<void> {
  const { party, act, reached = await reachedAt(tx, [party]) } = about
  const { name: town, zone } = await shownTown(asked).town()
  const say = sayWith(deskWords, asked.speech)
  const moment = formatInstant(asked.now.toISOString(), zone, spokenIn(asked.speech))
  const link = asked.origin + accountPath
  const what = say(`told.${act}`)
  for (const { kind, value: to } of reached) {
    if (kind === 'phone') await sendSms(tx, { to, party, text: say('told.sms', { town }) })
    else {
      const text = say('told.mail-text', { town, moment, what, link })
      await sendMail(tx, { to, party, subject: say('told.mail-subject'), text })
    }
  }
}
