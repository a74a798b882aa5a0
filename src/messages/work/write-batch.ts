import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Origin } from '../rules/message.ts'
import type { About } from '../rules/template.ts'
import { type Reader, type SaidIn, writtenIn } from '../store/announcements.ts'
import { writeMessage } from '../store/messages.ts'
import type { MessageNeeds } from './needs.ts'

/** Somebody to write to, and where. */
export interface ReachedReader extends Reader {
  readonly to: string
}

/** Those who can be written to: an account may have no e-mail. */
export async function reachedAmong(
  db: Database,
  { emailsOf }: Pick<MessageNeeds, 'emailsOf'>,
  readers: readonly Reader[],
): Promise<readonly ReachedReader[]> {
  const accounts = readers.flatMap(({ party }) => (party === null ? [] : [party]))
  const addresses = await emailsOf(db, accounts)
  return readers.flatMap((reader) => {
    const to = reader.email ?? addresses.get(reader.party ?? '')
    return to === undefined ? [] : [{ ...reader, to }]
  })
}

/** Messages written in one transaction: few enough that a kill loses a second of work. */
const perTransaction = 50

export interface Batch {
  /** Of the announcement or the mailing. */
  readonly id: string
  readonly template: string
  readonly texts: SaidIn
  readonly values: Origin['values']
  readonly about: (reader: Reader) => About
}

/**
 * Writes one message to each reader, once, however often it is killed and taken again: those written
 * already are left, and a unique index refuses a second.
 */
export async function writeBatch(
  db: Database,
  batch: Batch,
  readers: readonly ReachedReader[],
  told: { readonly progress: (share: number, note?: string) => void; readonly signal: AbortSignal },
): Promise<void> {
  const written = await writtenIn(db, batch.id)
  const left = readers.filter(({ subscription }) => !written.has(`subscription:${subscription}`))
  for (let start = 0; start < left.length; start += perTransaction) {
    told.signal.throwIfAborted()
    await inTransaction(db, async (tx) => {
      for (const reader of left.slice(start, start + perTransaction)) {
        const { to, party, language } = reader
        const { subject, text } = batch.texts[language]
        await writeMessage(
          tx,
          'mail',
          { to, subject, text, ...(party !== null && { party }) },
          {
            template: batch.template,
            language,
            values: batch.values,
            about: batch.about(reader),
            waitsForDay: true,
            ends: `subscription:${reader.subscription}`,
            batch: batch.id,
          },
        )
      }
    })
    told.progress(
      (written.size + Math.min(start + perTransaction, left.length)) / Math.max(1, readers.length),
      'writing',
    )
  }
}
