import type { Act } from '../../platform/kernel/act.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { answerDoor, toRemind } from '../rules/answer.ts'
import { holdNotice, keepReminded } from '../store/writing.ts'
import { meetingNoticeReminder } from '../templates.ts'
import { type NoticeAbout, valuesFor } from './notice-mail.ts'
import { reachable } from './reachable.ts'
import { mail } from './send-notice.ts'

/** Who did not answer and can be asked once more today: nobody when there is nothing left to answer. */
export async function silentOf(
  db: Database,
  { file, zone }: Pick<NoticeAbout, 'file' | 'zone'>,
  now: Date,
) {
  if (answerDoor(file, now) !== 'open') return []
  const all = await reachable(db, file.id)
  return toRemind(
    all.map((one) => ({
      ...one,
      remindedOn: one.remindedAt === null ? null : dayIn(zone, new Date(one.remindedAt)),
    })),
    dayIn(zone, now),
  )
}

/** Asks them once more: each once a day, though two officers ask at once. @returns how many */
export async function remind(db: Database, about: NoticeAbout, act: Act): Promise<number> {
  return inTransaction(db, async (tx) => {
    await holdNotice(tx, about.file.id)
    const silent = await silentOf(tx, about, act.now)
    if (silent.length === 0) return 0
    for (const to of silent) await mail(tx, about, to, meetingNoticeReminder, valuesFor(about, to))
    await keepReminded(
      tx,
      about.file.id,
      silent.map(({ id }) => id),
      act,
    )
    return silent.length
  })
}
