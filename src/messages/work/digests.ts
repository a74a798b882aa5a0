import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { enqueue, type Schedule } from '../../platform/jobs/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { towns } from '../../town/index.ts'
import { digestItems, type DigestLine } from '../rules/digest-items.ts'
import type { Follower } from '../rules/follow.ts'
import { messagePaths } from '../rules/paths.ts'
import type { About } from '../rules/template.ts'
import type { SaidIn } from '../store/announcements.ts'
import { linkSecret } from '../store/secret-links.ts'
import { sendTemplate } from '../store/send-template.ts'
import { tidyFollows } from '../store/follows.ts'
import { digest } from '../templates.ts'
import { sendDigestsKind } from './asked-kinds.ts'
import { siteOrigin } from './dressed-mail.ts'
import type { MessageNeeds } from './needs.ts'

/** Each morning the daily digests; on Mondays those of the week too. */
export const followSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'digests',
    when: { dailyAt: '08:10', zone },
    run: async (tx, { day }) => {
      const isWeekly = new Date(`${day}T12:00:00Z`).getUTCDay() === 1
      await enqueue(tx, sendDigestsKind, { isWeekly }, { key: 'digests' })
    },
  },
  {
    name: 'follows',
    when: { dailyAt: '04:20', zone },
    run: async (tx, { now }) => void (await tidyFollows(tx, now)),
  },
]

/**
 * Writes one digest to each follower who has lines waiting; its lines go in the same transaction, so
 * that a job killed and taken again tells nobody twice.
 */
export async function sendDigests(
  db: Database,
  needs: Pick<MessageNeeds, 'emailsOf' | 'followables'>,
  told: {
    readonly isWeekly: boolean
    readonly progress: (share: number, note?: string) => void
    readonly signal: AbortSignal
  },
): Promise<void> {
  const waiting = await followersWaiting(db, told.isWeekly)
  for (const [place, follower] of waiting.entries()) {
    told.signal.throwIfAborted()
    await inTransaction(db, (tx) => writeDigest(tx, needs, follower, told.isWeekly))
    told.progress((place + 1) / waiting.length, 'writing')
  }
}

/** A pace changed since: only what is still weekly waits for Monday. */
const isDue = (isWeekly: boolean) => sql`(${isWeekly} or subscription.pace <> 'weekly')`

async function followersWaiting(db: Database, isWeekly: boolean): Promise<readonly Follower[]> {
  const found = await sql<Follower>`
    select id, party, email, language from follower where exists (
      select from subscription join digest_line on digest_line.subscription = subscription.id
      where subscription.follower = follower.id and ${isDue(isWeekly)})
    order by id`.execute(db)
  return found.rows
}

interface WaitingLine {
  readonly about: About
  readonly texts: SaidIn
}

async function writeDigest(
  tx: Transaction<object>,
  { emailsOf, followables }: Pick<MessageNeeds, 'emailsOf' | 'followables'>,
  follower: Follower,
  isWeekly: boolean,
): Promise<void> {
  const { id, party, email, language } = follower
  const taken = await sql<WaitingLine>`
    with gone as (
      delete from digest_line using subscription
      where digest_line.subscription = subscription.id and subscription.follower = ${id}
        and ${isDue(isWeekly)}
      returning digest_line.announcement, about_kind, about_id)
    select jsonb_build_object('kind', about_kind, 'id', about_id) as about, texts
    from gone join announcement on announcement.id = gone.announcement
    order by about_kind, about_id, made_at, announcement.id`.execute(tx)
  const to = email ?? (party === null ? undefined : (await emailsOf(tx, [party])).get(party))
  if (to === undefined || taken.rows.length === 0) return

  const titles = new Map<string, string>()
  const lines: DigestLine[] = []
  for (const { about, texts } of taken.rows) {
    const key = `${about.kind} ${about.id}`
    const of = followables.find(({ kind }) => kind === about.kind)
    const title = titles.get(key) ?? (await of?.find(tx, about.id, language))?.title ?? ''
    titles.set(key, title)
    lines.push({ thing: key, title, ...texts[language] })
  }
  const { name: town } = await towns(tx).find()
  const path =
    party === null ? messagePaths.ofFollower(id, linkSecret('follower', id)) : messagePaths.own()
  await sendTemplate(tx, {
    template: digest,
    to: { kind: 'email', value: to, language, ...(party !== null && { party }) },
    values: {
      town,
      count: lines.length,
      items: digestItems(lines),
      link: siteOrigin() + addressIn(language, path),
    },
    about: null,
    ends: `follower:${id}`,
  })
}
