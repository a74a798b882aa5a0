import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { enqueue, type JobKind, type Schedule } from '../../platform/jobs/index.ts'
import { type Day, isDay } from '../../platform/kernel/day.ts'
import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import { applyRetention, type RetentionCounts, type RetentionWork } from './retention.ts'

interface Night {
  readonly day: string
  readonly at: string
}

/** What the modules declare of their tables, and how the town is called. */
export interface RetentionOf {
  readonly declarations: readonly PersonalDataDeclaration[]
  readonly townName: (db: Database) => Promise<string>
}

/** A night of retention, with its progress; its line of journal holds counts and nothing else. */
export const retentionJob = ({
  declarations,
  townName,
}: RetentionOf): JobKind<{ readonly day: string; readonly at: string }> => ({
  name: 'retention',
  schema: z.object({ day: z.string().refine(isDay), at: z.iso.datetime() }),
  async run({ db, payload, signal, progress, completeIn }) {
    const now = new Date(payload.at)
    const counts = await applyRetention(db, {
      declarations,
      now,
      // Checked by the schema above.
      today: payload.day as Day,
      town: await townName(db),
      origin: process.env['PARVIS_PUBLIC_URL'] ?? '',
      progress,
      signal,
    })
    await inTransaction(db, async (tx) => {
      await noteRetention(tx, counts, payload.at)
      await completeIn(tx)
    })
  },
})

/** At the command line: the same work, with its line of journal. */
export async function retentionNow(db: Database, work: RetentionWork): Promise<RetentionCounts> {
  const counts = await applyRetention(db, work)
  await inTransaction(db, (tx) => noteRetention(tx, counts, work.now.toISOString()))
  return counts
}

/** The journal takes plain words as keys: `letter_code` is told as `letterCode`. */
const inTheJournal = (counts: RetentionCounts): RetentionCounts =>
  Object.fromEntries(
    Object.entries(counts).map(([what, count]) => [
      what.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      count,
    ]),
  )

/** That the delays were applied, and on how much. */
const noteRetention = (
  tx: Transaction<object>,
  counts: RetentionCounts,
  at: string,
): Promise<void> =>
  recordEvents(tx, [
    {
      type: 'retention-applied',
      subject: { kind: 'retention', id: randomUUID() },
      payload: inTheJournal(counts),
      at,
    },
  ])

/** Every night, once. */
export const retentionSchedule = (zone: string, of: RetentionOf): Schedule => ({
  name: 'retention',
  when: { dailyAt: '03:20', zone },
  async run(tx, { now, day }) {
    const night: Night = { day, at: now.toISOString() }
    await enqueue(tx, retentionJob(of), { ...night }, { key: 'retention' })
  },
})
