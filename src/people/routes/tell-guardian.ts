import type { Transaction } from 'kysely'
import { sendMail, sendSms } from '../../messages/index.ts'
import { type Asked, addressIn } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { childrenPath } from '../rules/way-back.ts'
import { reachedAt } from '../store/contacts.ts'
import { peopleWords } from '../words/index.ts'

/**
 * Tells a guardian, wherever she is reached, that a child was added to her account: a child who reads
 * her mail can come in as her, and only she can say that it was not her.
 */
export async function tellGuardian(
  asked: Asked<unknown, unknown, unknown>,
  tx: Transaction<object>,
  { guardian, child, childName }: Readonly<Record<'guardian' | 'child' | 'childName', string>>,
): Promise<void> {
  const say = sayWith(peopleWords, asked.speech)
  const { name: town } = await shownTown(asked).town()
  const link = asked.origin + addressIn(asked.speech.language, childrenPath)
  for (const { kind, value: to } of await reachedAt(tx, [guardian])) {
    // It names the child: it is erased with her.
    if (kind === 'phone') await sendSms(tx, { to, party: child, text: say('child.sms', { town }) })
    else {
      const text = say('child.mail-text', { child: childName, town, link })
      await sendMail(tx, { to, party: child, subject: say('child.mail-subject'), text })
    }
  }
}
