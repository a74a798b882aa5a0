import { sql } from 'kysely'
import { realClock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { JobGivenUp } from '../../platform/jobs/index.ts'
import { towns } from '../../town/index.ts'
import { failureCode, isFinal, isOutage, mayHaveLeft } from '../rules/failure.ts'
import type { Message } from '../rules/message.ts'
import { mayLeaveAt } from '../rules/quiet-hours.ts'
import { findMessage } from '../store/find-message.ts'
import { messageSettings } from '../store/message-settings.ts'
import { endOutage, sendAgain } from '../store/messages.ts'
import { dressedMail } from './dressed-mail.ts'
import { type PostOffice, postOffice, restingOffice } from './post-office.ts'
import { type SmsOperator, smsOperator } from './sms-operator.ts'

/** What carries messages, and the hour: those of the town when absent. */
export interface Carriers {
  readonly office?: PostOffice | null
  readonly operator?: SmsOperator | null
  readonly now?: Date
  readonly rest?: ReturnType<typeof restingOffice>
}

const ourRest = restingOffice()

/**
 * Sends a message once more: at least once, with the same `Message-ID` each time.
 *
 * Marked as being sent before it leaves: a message found so was cut before its answer, and is shown
 * as in doubt. Without a server of mail, or while it is away, it waits: it is taken up by
 * `takeUpWaiting`, for as long as it takes, one drawn by chance each minute, and the first one that leaves
 * takes the others with it. In the town’s quiet hours it waits for the morning.
 *
 * @throws JobGivenUp  the server of mail will not take it, today or tomorrow
 */
export async function sendMessage(
  db: Database,
  id: string,
  {
    office = postOffice(),
    operator = smsOperator(),
    now = realClock.now(),
    rest = ourRest,
  }: Carriers = {},
): Promise<void> {
  const message = await findMessage(db, id)
  if (message === null || message.state === 'sent' || message.recipient === null) return
  const leave = wayOut(db, message, { office, operator })
  // Kept until there is a server of mail; a text message stays on the mailbox page.
  if (leave === null) return
  const morning = message.waitsForDay ? await morningAfter(db, now) : null
  if (morning !== null) return inTransaction(db, (tx) => sendAgain(tx, id, morning))
  const isMail = message.channel === 'mail'
  const away = isMail ? rest.fault() : null
  if (away !== null) {
    if (message.state === 'sending') await isInDoubt(db, id)
    return waits(db, id, away)
  }

  await sql`
    update message set was_in_doubt = was_in_doubt or state = 'sending', state = 'sending'
    where id = ${id}`.execute(db)
  try {
    await leave()
  } catch (error) {
    const code = failureCode(error)
    if (isMail && mayHaveLeft(error)) await isInDoubt(db, id)
    if (isMail && isOutage(code)) {
      rest.isAway(code)
      return waits(db, id, code)
    }
    await sql`
      update message set state = 'failed', error = ${code} where id = ${id}`.execute(db)
    throw isFinal(code) ? new JobGivenUp(code, { cause: error }) : error
  }
  await sql`
    update message set state = 'sent', error = null, sent_at = clock_timestamp()
    where id = ${id}`.execute(db)
  if (!isMail) return
  rest.isBack()
  if (message.error !== null && isOutage(message.error)) await inTransaction(db, endOutage)
}

/** Nothing is wrong with it: it leaves when the server is back. */
async function waits(db: Database, id: string, code: string): Promise<void> {
  await sql`
    update message set state = 'waiting', error = ${code}
    where id = ${id} and state <> 'sent'`.execute(db)
}

const isInDoubt = (db: Database, id: string) =>
  sql`update message set was_in_doubt = true where id = ${id}`.execute(db)

async function morningAfter(db: Database, now: Date): Promise<Date | null> {
  const { zone } = await towns(db).find()
  return mayLeaveAt(await messageSettings(db).quietHours(), zone, now)
}

/** How a message leaves; `null` when nothing carries it here. */
function wayOut(
  db: Database,
  message: Message,
  { office, operator }: Required<Pick<Carriers, 'office' | 'operator'>>,
): (() => Promise<void>) | null {
  const { id, channel, recipient, body } = message
  if (channel === 'sms') {
    return operator && (() => operator.post({ id, to: recipient ?? '', text: body ?? '' }))
  }
  return office && (async () => office.post(await dressedMail(db, message)))
}
