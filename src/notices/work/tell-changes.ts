import type { Transaction } from 'kysely'
import { meetingFile } from '../../meetings/index.ts'
import { towns } from '../../town/index.ts'
import { type ChangedMeeting, changedMeetings, keepTold } from '../store/changes.ts'
import { meetingNoticeCancelled, meetingNoticeMoved } from '../templates.ts'
import { type NoticeAbout, valuesFor } from './notice-mail.ts'
import { reachable } from './reachable.ts'
import { mail } from './send-notice.ts'

/** Tells those called what they do not know yet of a meeting to come: moved elsewhere, cancelled. */
export async function tellChanges(
  tx: Transaction<object>,
  { now, origin }: { readonly now: Date; readonly origin: string },
): Promise<void> {
  for (const changed of await changedMeetings(tx, now)) {
    const file = await meetingFile(tx, changed.number, now)
    if (file === null) continue
    const { name: town, zone } = await towns(tx).find()
    const overrides = await towns(tx).wordOverrides()
    await tellOne(tx, changed, { file, town, zone, origin, overrides })
  }
}

async function tellOne(
  tx: Transaction<object>,
  { toldStartsAt, toldPlace }: ChangedMeeting,
  about: NoticeAbout,
): Promise<void> {
  const { file } = about
  const isMoved = file.startsAt !== toldStartsAt
  const why = file.cancelledWhy
  if (why !== null || isMoved || file.place !== toldPlace)
    for (const to of await reachable(tx, file.id)) {
      const values = valuesFor(about, to)
      await (why === null
        ? mail(tx, about, to, meetingNoticeMoved, values)
        : mail(tx, about, to, meetingNoticeCancelled, { ...values, why }))
    }
  await keepTold(tx, file, { isMoved })
}
