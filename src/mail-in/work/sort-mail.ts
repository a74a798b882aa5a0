import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { isWithinLimit } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { authenticity } from '../rules/authentication.ts'
import { automaticKind } from '../rules/automatic.ts'
import { type Fate, fateOf } from '../rules/fate.ts'
import type { ReadMail } from '../rules/mail.ts'
import { tagIn } from '../rules/reply-address.ts'
import {
  incoming,
  isKnownMail,
  keepAttachments,
  lockNew,
  saveSorted,
  type SortedMail,
} from '../store/incoming.ts'
import { readMail } from './read-mail.ts'
import { type MailInSettings, ownAddresses } from './settings.ts'
import type { Became, MailTaker } from './taker.ts'

/** Mails a day from one address: a person, never a program. */
const mailsOfOneSender = 20
/** A mail that makes the program fail each time waits for an officer. */
const mostTries = 3
const perRound = 100

export interface Sorting {
  readonly settings: MailInSettings
  readonly taker: MailTaker
  readonly now: Date
}

/** Sorts all that was taken from the mailbox. @param onFault  told of each that could not be */
export async function sortMails(
  db: Database,
  sorting: Sorting,
  signal: AbortSignal,
  onFault: (error: unknown) => void = () => {},
): Promise<void> {
  const failed = new Set<string>()
  while (!signal.aborted) {
    const waiting = await incoming(db).unsorted(perRound + failed.size)
    const round = waiting.filter((id) => !failed.has(id))
    if (round.length === 0) return
    for (const id of round) {
      if (signal.aborted) return
      try {
        await sortMail(db, id, sorting)
      } catch (error) {
        failed.add(id)
        onFault(error)
      }
    }
  }
}

/** One mail: read, judged, and made into something, in one transaction. */
export async function sortMail(db: Database, id: string, sorting: Sorting): Promise<void> {
  const tried = await incoming(db).tryOnce(id)
  if (tried === null) return
  const { tries, source } = tried
  if (tries > mostTries) return incoming(db).setUnreadable(id)
  // What cannot be read once cannot be read twice: an officer is given it as it came.
  const mail = source === null ? null : await readMail(source).catch(() => null)
  if (mail === null) return incoming(db).setUnreadable(id)
  await inTransaction(db, async (tx) => {
    if (!(await lockNew(tx, id))) return
    const sorted = await sortedMail(tx, id, mail, sorting)
    await saveSorted(tx, id, sorted)
    if (sorted.state !== 'dropped') await keepAttachments(tx, id, mail.attachments)
  })
}

async function sortedMail(
  tx: Transaction<object>,
  id: string,
  mail: ReadMail,
  sorting: Sorting,
): Promise<SortedMail> {
  const fingerprint = fingerprintOf(mail)
  const { from, fromName, subject, written, quoted } = mail
  const common = { sender: from, senderName: fromName, subject, written, quoted }
  if (await isKnownMail(tx, fingerprint)) {
    const nothing = { correspondent: null, became: null, fingerprint: null }
    return { ...common, ...nothing, state: 'dropped', why: 'twice' }
  }
  const { fate, whose } = await judged(tx, mail, sorting)
  const became = await begun(tx, fate, whose, { id, mail }, sorting)
  const isLate = fate.kind === 'reply' && became === null
  return {
    ...common,
    fingerprint,
    correspondent: whose,
    became,
    ...(isLate ? { state: 'quarantined', why: 'not-now' } : stateOf(fate)),
  }
}

const stateOf = (fate: Fate): Pick<SortedMail, 'state' | 'why'> =>
  fate.kind === 'dropped' || fate.kind === 'quarantined'
    ? { state: fate.kind, why: fate.why }
    : { state: 'kept', why: null }

async function judged(
  tx: Transaction<object>,
  mail: ReadMail,
  { settings, taker, now }: Sorting,
): Promise<{ readonly fate: Fate; readonly whose: string | null }> {
  const { from, headers } = mail
  const automatic = automaticKind(headers, from, ownAddresses(settings))
  const tag = tagIn(mail.to, settings.address)
  const found = tag === null ? null : await taker.correspondent(tx, tag, now)
  const fate = fateOf({
    from,
    automatic,
    authenticity: authenticity(headers, from ?? '', settings.checkedBy),
    hasWords: mail.written !== '' || mail.subject !== '',
    tag: tag === null ? null : { expected: found?.expected ?? null },
    isWithinLimit:
      automatic !== null ||
      (await isWithinLimit(tx, `mail in from ${from ?? ''}`, mailsOfOneSender, now, 'day')),
  })
  return { fate, whose: found?.whose ?? null }
}

async function begun(
  tx: Transaction<object>,
  fate: Fate,
  whose: string | null,
  { id, mail }: { readonly id: string; readonly mail: ReadMail },
  { taker, now }: Sorting,
): Promise<Became | null> {
  const { from, fromName, subject, written } = mail
  const taken = { id, from, fromName, subject, written, isProven: true }
  if (fate.kind === 'new') return taker.begin(tx, taken, { by: 'mail', now })
  if (fate.kind !== 'reply' || whose === null) return null
  return taker.reply(tx, whose, taken, { by: 'mail', now })
}

/**
 * What makes two mails one: who sent it, when, and under which number. A program that gives all its
 * mails the same number has them told apart by the rest.
 */
function fingerprintOf({ messageId, from, date, subject, written }: ReadMail): Buffer {
  const parts = [messageId, from, date, subject, messageId === null ? written : '']
  return createHash('sha256').update(JSON.stringify(parts)).digest()
}
