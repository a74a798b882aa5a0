import { sql } from 'kysely'
import { z } from 'zod'
import { realClock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { enqueue, type JobKind, type Schedule } from '../../platform/jobs/index.ts'
import { isCertificateFault } from '../../platform/kernel/certificate-fault.ts'
import { forgetOldMails } from '../store/incoming.ts'
import { keepMail, noteFault, noteReached, noteRead, readingOf } from '../store/reading.ts'
import { type MailThere, readMailbox } from './mailbox.ts'
import { type MailInSettings, mailInSettings } from './settings.ts'
import { sortMails } from './sort-mail.ts'
import type { MailTaker } from './taker.ts'

const schema = z.object({})
const jobKey = 'mail-in'
const asked = { name: 'fetch-mail', schema, attempts: 1 } as const

/** Reads the mailbox, then sorts what came. What a server refuses today is asked again in a minute. */
export const fetchMailJob = (
  taker: MailTaker,
  onFault: (error: unknown) => void = () => {},
): JobKind<z.infer<typeof schema>> => ({
  ...asked,
  run: async ({ db, signal }) => {
    const settings = mailInSettings()
    if (settings === null) return
    await fetchMails(db, settings, signal)
    await sortMails(db, { settings, taker, now: realClock.now() }, signal, onFault)
  },
})

/** Takes all that the mailbox holds since the last time; whatever goes wrong is noted, for officers. */
export async function fetchMails(
  db: Database,
  settings: MailInSettings,
  signal: AbortSignal,
  now: Date = realClock.now(),
): Promise<void> {
  try {
    const cursor = await readingOf(db)
    const keeper = {
      keep: (mail: MailThere) => keepMail(db, mail, now),
      reached: (there: Parameters<typeof noteReached>[1]) => noteReached(db, there),
    }
    await readMailbox(settings, cursor, keeper, signal)
  } catch (error) {
    return noteFault(db, faultCode(error), now)
  }
  if (!signal.aborted) await noteRead(db, now)
}

/** What officers are told: never the words of a server, which may hold an address. */
export function faultCode(error: unknown): string {
  const said = error as { authenticationFailed?: boolean; code?: string }
  if (said.authenticationFailed === true) return 'credentials'
  if (isCertificateFault(said.code)) return 'certificate'
  if (said.code === 'ENOTFOUND' || said.code === 'EAI_AGAIN') return 'no-such-server'
  if (/^(ECONN|ETIMEDOUT|EHOST|NoConnection|CONNECT|GREETING)/i.test(said.code ?? '')) {
    return 'unreachable'
  }
  return 'refused'
}

/** Every minute, when a mailbox is configured and the last reading is over; at night, what is old goes. */
export const mailInSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'mail-in',
    when: { everySeconds: 60 },
    run: async (tx) => {
      if (mailInSettings() === null) return
      const under = await sql`
        select from job where key = ${jobKey} and state in ('waiting', 'running')`.execute(tx)
      if (under.rows.length === 0) await enqueue(tx, asked, {}, { key: jobKey })
    },
  },
  {
    name: 'mail-in-retention',
    when: { dailyAt: '03:20', zone },
    run: async (tx, { now }) => forgetOldMails(tx, now),
  },
]
