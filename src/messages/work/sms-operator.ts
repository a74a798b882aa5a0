import { inSmsLetters } from '../rules/one-sms.ts'

/** Who carries text messages to phones. */
export interface SmsOperator {
  /** @param id  the same each time the message leaves: an operator may drop the second */
  readonly post: (sms: {
    readonly id: string
    readonly to: string
    readonly text: string
  }) => Promise<void>
}

const tooLongMs = 15_000

/**
 * The gateway that `PARVIS_SMS_URL` names, `null` when none is: text messages are then only kept, to be
 * read on the mailbox page of a demonstration.
 *
 * A gateway takes `POST {"id", "to", "text"}` as JSON, with `PARVIS_SMS_TOKEN` as its bearer. Each
 * operator has a dialect of its own: a town puts five lines of its own before it, or writes another
 * operator here.
 */
export function smsOperator(environment = process.env): SmsOperator | null {
  const url = environment['PARVIS_SMS_URL']
  if (url === undefined || url === '') return null
  const token = environment['PARVIS_SMS_TOKEN'] ?? ''
  return {
    async post({ id, to, text }) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ id, to, text: inSmsLetters(text) }),
        signal: AbortSignal.timeout(tooLongMs),
      })
      if (!answer.ok) throw new SmsRefused(answer.status)
    },
  }
}

/** The gateway said no. */
export class SmsRefused extends Error {
  readonly code: string
  constructor(status: number) {
    super(`The gateway of text messages answered ${status}.`)
    this.code = `SMS${status}`
  }
}
