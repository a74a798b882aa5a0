import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { realClock } from '../../platform/clock/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { JobGivenUp, type JobKind } from '../../platform/jobs/index.ts'
import { guestLanguages, interfaceLanguages } from '../../platform/words/languages.ts'
import { oncePerFollower } from '../rules/follow.ts'
import {
  findAnnouncement,
  type Reader,
  readersOf,
  type SaidIn,
  toldAtOnce,
} from '../store/announcements.ts'
import { mailings } from '../store/mailings.ts'
import { sendDigestsKind, sendMailingKind, tellFollowersKind } from './asked-kinds.ts'
import { sendDigests } from './digests.ts'
import type { MessageNeeds } from './needs.ts'
import { reachedAmong, writeBatch } from './write-batch.ts'

/** The jobs that write to those who follow. */
export const followJobs = (needs: MessageNeeds): readonly JobKind[] => [
  tellFollowersJob(needs),
  sendMailingJob(needs),
  sendDigestsJob(needs),
]

/** Each time: a message now. Daily or weekly: a line of the next digest. */
const tellFollowersJob = (needs: MessageNeeds): JobKind<{ readonly announcement: string }> => ({
  ...tellFollowersKind,
  async run({ db, payload, progress, signal, completeIn }) {
    const announcement = await findAnnouncement(db, payload.announcement)
    if (announcement === null) throw new JobGivenUp('announcement-not-found')
    const { id, about, template, texts, values } = announcement
    const following = oncePerFollower(await readersOf(db, about, realClock.now()), about)
    const readers = await withoutTold(db, needs, id, following)
    const now = readers.filter(({ pace }) => pace === 'each')
    const batch = {
      id,
      template,
      texts,
      values,
      about: (reader: { about: { kind: string; id: string } }) => reader.about,
    }
    await writeBatch(db, batch, await reachedAmong(db, needs, now), { progress, signal })
    const later = readers.filter(({ pace }) => pace !== 'each')
    await inTransaction(db, async (tx) => {
      await sql`
        insert into digest_line (subscription, announcement)
        select id, ${id} from subscription
        where id = any(${later.map(({ subscription }) => subscription)}::uuid[])
        on conflict do nothing`.execute(tx)
      await completeIn(tx)
    })
  },
})

/** Without those whose address was told with its cause. */
async function withoutTold(
  db: Database,
  needs: MessageNeeds,
  announcement: string,
  readers: readonly Reader[],
): Promise<readonly Reader[]> {
  const told = await toldAtOnce(db, announcement)
  if (told.size === 0) return readers
  const reached = await reachedAmong(db, needs, readers)
  const left = reached.filter(({ to }) => told.has(to.toLowerCase()))
  const without = new Set(left.map(({ subscription }) => subscription))
  return readers.filter(({ subscription }) => !without.has(subscription))
}

const sendDigestsJob = (needs: MessageNeeds): JobKind<{ readonly isWeekly: boolean }> => ({
  ...sendDigestsKind,
  run: ({ db, payload, progress, signal }) =>
    sendDigests(db, needs, { isWeekly: payload.isWeekly, progress, signal }),
})

/** Writes to each who followed when it was confirmed: exactly those that were counted, or fewer. */
const sendMailingJob = (needs: MessageNeeds): JobKind<{ readonly mailing: string }> => ({
  ...sendMailingKind,
  async run({ db, payload, progress, signal, completeIn }) {
    const mailing = await mailings(db).find(payload.mailing)
    if (mailing === null || mailing.sentAt === null) throw new JobGivenUp('mailing-not-found')
    const { id, about, subject, body } = mailing
    const followers = await readersOf(db, [about], new Date(mailing.sentAt))
    const readers = await reachedAmong(db, needs, followers)
    const said = { subject, text: body }
    const texts = Object.fromEntries(
      [...interfaceLanguages, ...guestLanguages].map((language) => [language, said]),
    ) as SaidIn
    const batch = { id, template: 'mailing', texts, values: null, about: () => about }
    await writeBatch(db, batch, readers, { progress, signal })
    await inTransaction(db, async (tx) => {
      await mailings(tx).end(id, realClock.now())
      await completeIn(tx)
    })
  },
})
