import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { SpokenLanguage } from '../../platform/words/languages.ts'
import { confirmationDays, type Follower, type Pace, type Subscription } from '../rules/follow.ts'
import type { Ends } from '../rules/message.ts'
import type { About } from '../rules/template.ts'

/** Who asks to follow: her account, or an address that is to be confirmed. */
export type AskingToFollow = { readonly party: string } | { readonly email: string }

export interface FollowAsked {
  readonly about: About
  readonly pace: Pace
  readonly language: SpokenLanguage
  readonly now: Date
}

const subscriptionColumns = sql`
  subscription.id, jsonb_build_object('kind', about_kind, 'id', about_id) as about, pace,
  confirmed_at is not null as "isConfirmed"`

/** Who follows what. */
export function follows(db: Database) {
  return {
    /**
     * Follows something: at once for an account; an address waits for its confirmation, and one that
     * was confirmed before keeps its pace, since anybody may have typed it.
     *
     * @returns the id of the subscription
     */
    async follow(
      who: AskingToFollow,
      { about, pace, language, now }: FollowAsked,
    ): Promise<string> {
      return inTransaction(db, async (tx) => {
        const follower = await followerOf(tx, who, language, now)
        const at = now.toISOString()
        const confirmedAt = 'party' in who ? at : null
        const made = await sql<{ id: string; isNew: boolean }>`
          insert into subscription (id, follower, about_kind, about_id, pace, asked_at, confirmed_at)
          values (${randomUUID()}, ${follower}, ${about.kind}, ${about.id}, ${pace}, ${at},
            ${confirmedAt})
          on conflict (follower, about_kind, about_id) do update set
            pace = case when subscription.confirmed_at is null or ${confirmedAt}::text is not null
              then excluded.pace else subscription.pace end,
            asked_at = excluded.asked_at
          returning id, xmax = 0 as "isNew"`.execute(tx)
        const { id = '', isNew = false } = made.rows[0] ?? {}
        if (confirmedAt !== null && isNew) await note(tx, 'subscription-confirmed', about, id, now)
        return id
      })
    },

    /** The address answered. @returns what is followed; `null` when the wait is over */
    async confirm(subscription: string, now: Date): Promise<Subscription | null> {
      return inTransaction(db, async (tx) => {
        const confirmed = await sql`
          update subscription set confirmed_at = ${now.toISOString()}
          where id = ${subscription} and confirmed_at is null`.execute(tx)
        const found = await follows(tx).find(subscription)
        if (found !== null && confirmed.numAffectedRows === 1n) {
          await note(tx, 'subscription-confirmed', found.about, found.id, now)
        }
        return found
      })
    },

    async find(id: string): Promise<Subscription | null> {
      const found = await sql<Subscription>`
        select ${subscriptionColumns} from subscription where id = ${id}`.execute(db)
      return found.rows[0] ?? null
    },

    /** Who holds a subscription. */
    async followerOf(subscription: string): Promise<Follower | null> {
      const found = await sql<Follower>`
        select id, party, email, language from follower
        where id = (select follower from subscription where id = ${subscription})`.execute(db)
      return found.rows[0] ?? null
    },

    async follower(id: string): Promise<Follower | null> {
      const found = await sql<Follower>`
        select id, party, email, language from follower where id = ${id}`.execute(db)
      return found.rows[0] ?? null
    },

    async followerOfAccount(party: string): Promise<string | null> {
      const found = await sql<{ id: string }>`
        select id from follower where party = ${party}`.execute(db)
      return found.rows[0]?.id ?? null
    },

    /** All that one follower follows, confirmed. */
    async of(follower: string): Promise<readonly Subscription[]> {
      const found = await sql<Subscription>`
        select ${subscriptionColumns} from subscription
        where follower = ${follower} and confirmed_at is not null
        order by about_kind, asked_at, id`.execute(db)
      return found.rows
    },

    async setPace(follower: string, subscription: string, pace: Pace): Promise<void> {
      await sql`
        update subscription set pace = ${pace}
        where id = ${subscription} and follower = ${follower}`.execute(db)
    },

    /** Ends one subscription, or all of a follower: asked twice, it is done once. */
    async end(ends: Ends, now: Date): Promise<readonly About[]> {
      const [what, id = ''] = ends.split(':')
      return inTransaction(db, async (tx) => {
        const gone = await sql<{ id: string; about: About }>`
          delete from subscription where ${sql.ref(what === 'follower' ? 'follower' : 'id')} = ${id}
          returning id, jsonb_build_object('kind', about_kind, 'id', about_id) as about`.execute(tx)
        for (const one of gone.rows) await note(tx, 'subscription-ended', one.about, one.id, now)
        return gone.rows.map(({ about }) => about)
      })
    },

    /** How many follow each thing, those who confirmed: by `kind:id`. */
    async counts(): Promise<ReadonlyMap<string, number>> {
      const found = await sql<{ about: string; count: number }>`
        select about_kind || ':' || about_id as about, count(*)::int as count from subscription
        where confirmed_at is not null group by 1`.execute(db)
      return new Map(found.rows.map(({ about, count }) => [about, count]))
    },
  }
}

async function followerOf(
  tx: Transaction<object>,
  who: AskingToFollow,
  language: SpokenLanguage,
  now: Date,
): Promise<string> {
  const [column, value] = 'party' in who ? ['party', who.party] : ['email', who.email]
  // An update that changes nothing, so that the row is answered, and locked.
  const found = await sql<{ id: string }>`
    insert into follower (id, ${sql.ref(column)}, language, created_at)
    values (${randomUUID()}, ${value}, ${language}, ${now.toISOString()})
    on conflict (${sql.ref(column)}) do update set language = follower.language
    returning id`.execute(tx)
  return found.rows[0]?.id ?? ''
}

/** Told of the subscription, which is gone with her: not in the public history of what she followed. */
const note = (
  tx: Transaction<object>,
  type: 'subscription-confirmed' | 'subscription-ended',
  { kind, id }: About,
  subscription: string,
  now: Date,
): Promise<void> =>
  recordEvents(tx, [
    {
      type,
      subject: { kind: 'subscription', id: subscription },
      payload: { kind, id },
      at: now.toISOString(),
    },
  ])

/** Forgets what nobody confirmed, and addresses that follow nothing any more. @returns how many */
export async function tidyFollows(tx: Transaction<object>, now: Date): Promise<number> {
  const at = now.toISOString()
  const unconfirmed = await sql`
    delete from subscription where confirmed_at is null
      and asked_at < ${at}::timestamptz - make_interval(days => ${confirmationDays})`.execute(tx)
  const idle = await sql`
    delete from follower where created_at < ${at}::timestamptz - interval '1 day'
      and not exists (select from subscription where follower = follower.id)`.execute(tx)
  await sql`
    delete from announcement where made_at < ${at}::timestamptz - interval '40 days'`.execute(tx)
  await sql`
    update mailing set made_by = null
    where made_by is not null and made_at < ${at}::timestamptz - interval '2 years'`.execute(tx)
  return Number(unconfirmed.numAffectedRows ?? 0n) + Number(idle.numAffectedRows ?? 0n)
}
