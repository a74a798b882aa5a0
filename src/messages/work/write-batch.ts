import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Origin } from '../rules/message.ts'
import type { About } from '../rules/template.ts'
import { type Reader, type SaidIn, writtenIn } from '../store/announcements.ts'
import { writeMessage } from '../store/messages.ts'
import type { MessageNeeds } from './needs.ts'

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
 *
 * @returns how many were written by this taking
 */
export async function writeBatch(
  db: Database,
  needs: Pick<MessageNeeds, 'emailsOf'>,
  batch: Batch,
  readers: readonly Reader[],
  told: { readonly progress: (share: number, note?: string) => void; readonly signal: AbortSignal },
): Promise<number> {
  const written = await writtenIn(db, batch.id)
  const left = readers.filter(({ subscription }) => !written.has(`subscription:${subscription}`))
  const addresses = await needs.emailsOf(
    db,
    left.flatMap(({ party }) => (party === null ? [] : [party])),
  )
  let count = 0
  for (let start = 0; start < left.length; start += perTransaction) {
    told.signal.throwIfAborted()
    await inTransaction(db, async (tx) => {
      for (const reader of left.slice(start, start + perTransaction)) {
        const to = reader.email ?? addresses.get(reader.party ?? '')
        if (to === undefined) continue
        const { subject, text } = batch.texts[reader.language]
        const { party, language } = reader
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
        count += 1
      }
    })
    told.progress(
      (written.size + Math.min(start + perTransaction, left.length)) / Math.max(1, readers.length),
      'writing',
    )
  }
  return count
}
