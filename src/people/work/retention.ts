import type { Transaction } from 'kysely'
import { sendMail, sendSms, smsOperator } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { delays } from '../rules/retention.ts'
import { signInPath } from '../rules/way-back.ts'
import { countToWarn, dueForErasure, type Sleeper, warnAsleep } from '../store/asleep.ts'
import { countExpired, deleteExpired, expiringTables, type Moment } from '../store/expired.ts'
import { eraseEverywhere } from '../store/rights.ts'
import { peopleWords } from '../words/index.ts'

/** What a night of retention did, or would do: rows by table, people warned and erased. */
export type RetentionCounts = Readonly<Record<string, number>>

export interface RetentionWork extends Moment {
  readonly declarations: readonly PersonalDataDeclaration[]
  /** As its mails are signed. */
  readonly town: string
  /** The public address of the site, '' when it has none. */
  readonly origin: string
  readonly progress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** Rows and people of one transaction: short enough that nobody waits. */
const batchRows = 1000
const batchPeople = 50

/**
 * Applies every delay the page of personal data promises: what is past its time goes, sleepers are
 * warned, those warned in time are erased. Done again the same day it finds nothing left to do.
 */
export async function applyRetention(db: Database, work: RetentionWork): Promise<RetentionCounts> {
  const counts: Record<string, number> = {}
  for (const [place, table] of expiringTables.entries()) {
    counts[table] = await untilNone(work, batchRows, () =>
      deleteExpired(db, table, work, batchRows),
    )
    work.progress?.((place + 1) / (expiringTables.length + 2))
  }
  let unreachable = 0
  const told = await untilNone(work, batchPeople, async () => {
    const batch = await warnAsleep(db, work, batchPeople, warning(work))
    unreachable += batch.unreachable
    return batch.warned + batch.unreachable
  })
  counts['warned'] = told - unreachable
  counts['unreachable'] = unreachable
  counts['erased'] = await untilNone(work, batchPeople, () => eraseDue(db, work))
  return counts
}

/** Does a batch again until one is not full. */
async function untilNone(
  { signal }: RetentionWork,
  most: number,
  batch: () => Promise<number>,
): Promise<number> {
  let sum = 0
  for (;;) {
    signal?.throwIfAborted()
    const done = await batch()
    sum += done
    if (done < most) return sum
  }
}

async function eraseDue(db: Database, work: RetentionWork): Promise<number> {
  const due = await dueForErasure(db, work, batchPeople)
  for (const party of due) await eraseEverywhere(db, work.declarations, party, work.now)
  return due.length
}

/** To the first e-mail address; to a phone only where an operator carries it. */
const warning =
  ({ town, origin }: RetentionWork) =>
  async (tx: Transaction<object>, { party, contacts, erasesOn }: Sleeper) => {
    const say = sayWith(peopleWords, { language: 'fr', overrides: {} })
    const day = formatDay(erasesOn, 'fr')
    const about = { town, day, years: delays.asleepYears, address: origin + signInPath }
    const mail = contacts.find(({ kind }) => kind === 'email')
    if (mail !== undefined) {
      const [subject, text] = [say('retention.mail-subject', about), say('retention.mail', about)]
      return sendMail(tx, {
        to: mail.value,
        party,
        subject,
        text,
        keptHours: delays.warningDays * 24,
      })
    }
    const phone = smsOperator() === null ? undefined : contacts[0]
    return phone === undefined
      ? null
      : sendSms(tx, { to: phone.value, party, text: say('retention.sms', about) })
  }

/** What tonight’s work would do, without doing it. */
export async function rehearseRetention(db: Database, at: Moment): Promise<RetentionCounts> {
  const counts: Record<string, number> = {}
  for (const table of expiringTables) counts[table] = await countExpired(db, table, at)
  counts['warned'] = await countToWarn(db, at)
  counts['erased'] = (await dueForErasure(db, at, Number.MAX_SAFE_INTEGER)).length
  return counts
}
