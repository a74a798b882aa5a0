import { sql } from 'kysely'
import { tokenHash } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Notice } from '../rules/notice.ts'
import type { NoticeRecipient, OpenedNotice, OwnNotice } from '../rules/recipient.ts'

const recipientColumns = sql`
  recipient.id, recipient.member, member.name, member.party, member.email, member.address,
  recipient.way, recipient.language, recipient.answer, recipient.needs,
  recipient.reminded_at as "remindedAt"`

/** Whether some of these were called to a meeting: their answers go with them. */
export async function wereCalled(db: Database, members: readonly string[]): Promise<boolean> {
  const found = await sql`
    select from notice_recipient where member = any(${[...members]}::uuid[]) limit 1`.execute(db)
  return found.rows.length > 0
}

export function notices(db: Database) {
  return {
    /** @returns null as long as nobody wrote it */
    async of(meeting: string): Promise<Notice | null> {
      const found = await sql<Notice>`
        select text, sent_at as "sentAt" from notice where meeting = ${meeting}`.execute(db)
      return found.rows[0] ?? null
    },

    /** By name. */
    async recipients(meeting: string): Promise<readonly NoticeRecipient[]> {
      const found = await sql<NoticeRecipient>`
        select ${recipientColumns}, case when message.id is not null
            then jsonb_build_object('state', message.state, 'error', message.error) end as mail
        from notice_recipient as recipient
        join body_member as member on member.id = recipient.member
        left join message on message.id = recipient.message
        where recipient.meeting = ${meeting} order by member.name, recipient.id`.execute(db)
      return found.rows
    },

    /** What somebody with an account is called to and may still answer, the nearest first. */
    async ofPerson(party: string, now: Date): Promise<readonly OwnNotice[]> {
      const found = await sql<OwnNotice>`
        select recipient.id, recipient.answer, meeting.number, meeting.title,
          meeting.starts_at as "startsAt", meeting.place
        from notice_recipient as recipient
        join body_member as member on member.id = recipient.member
        join meeting on meeting.id = recipient.meeting
        where member.party = ${party}::uuid and meeting.state = 'called'
          and meeting.ends_at > ${now.toISOString()}
        order by meeting.starts_at, meeting.number`.execute(db)
      return found.rows
    },

    /** Who holds this link; `null` when it opens nothing. */
    async bySecret(secret: string): Promise<OpenedNotice | null> {
      const found = await sql<OpenedNotice>`
        select recipient.id, member.name, recipient.answer, recipient.needs, meeting.number
        from notice_recipient as recipient
        join body_member as member on member.id = recipient.member
        join meeting on meeting.id = recipient.meeting
        where recipient.secret_hash = ${tokenHash(secret)}`.execute(db)
      return found.rows[0] ?? null
    },
  }
}
