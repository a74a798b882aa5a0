import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import {
  guestLanguages,
  interfaceLanguages,
  type SpokenLanguage,
} from '../../platform/words/languages.ts'
import { towns } from '../../town/index.ts'
import type { Pace } from '../rules/follow.ts'
import {
  type About,
  type MessageTemplate,
  oneLine,
  type TemplateValues,
} from '../rules/template.ts'
import { tellFollowersKind } from '../work/asked-kinds.ts'
import { partIn } from './send-template.ts'

/** A message ready to be written, in each language. */
export type SaidIn = Readonly<
  Record<SpokenLanguage, { readonly subject: string; readonly text: string }>
>

export interface ToTell<Value extends string> {
  /** Each thing it is about, the nearest first: who follows several is told once. */
  readonly about: readonly [About, ...About[]]
  readonly template: MessageTemplate<Value>
  readonly values: (language: SpokenLanguage) => TemplateValues<Value>
  readonly now: Date
}

/**
 * Tells those who follow, in the transaction of the cause: each time or in their next digest, as they
 * chose. A job does it: an officer waits for nobody’s 3,000 mails.
 *
 * @returns the announcement: who is written to for another reason too, with it as `batch`, is told once
 */
export async function tellSubscribers<Value extends string>(
  tx: Transaction<object>,
  { about, template, values, now }: ToTell<Value>,
): Promise<string> {
  const overrides = await towns(tx).wordOverrides()
  const spoken: readonly SpokenLanguage[] = [...interfaceLanguages, ...guestLanguages]
  const texts = Object.fromEntries(
    spoken.map((language) => {
      const filled = values(language)
      const said = (part: 'subject' | 'text') => partIn(template, part, language, filled, overrides)
      return [language, { subject: oneLine(said('subject')), text: said('text') }]
    }),
  )
  const id = randomUUID()
  const shown = template.isPersonal ? null : JSON.stringify(values('fr'))
  await sql`
    insert into announcement (id, template, about, texts, template_values, made_at)
    values (${id}, ${template.key}, ${JSON.stringify(about)}::jsonb, ${JSON.stringify(texts)}::jsonb,
      ${shown}::jsonb, ${now.toISOString()})`.execute(tx)
  await enqueue(tx, tellFollowersKind, { announcement: id })
  return id
}

export interface Announcement {
  readonly id: string
  readonly template: string
  readonly about: readonly About[]
  readonly texts: SaidIn
  readonly values: TemplateValues | null
}

export async function findAnnouncement(db: Database, id: string): Promise<Announcement | null> {
  const found = await sql<Announcement>`
    select id, template, about, texts, template_values as "values"
    from announcement where id = ${id}`.execute(db)
  return found.rows[0] ?? null
}

/** Somebody to write to. */
export interface Reader {
  readonly subscription: string
  readonly follower: string
  readonly about: About
  readonly pace: Pace
  readonly party: string | null
  readonly email: string | null
  readonly language: SpokenLanguage
}

/** All who follow one of these things, as of an instant, in the order of their subscriptions. */
export async function readersOf(
  db: Database,
  about: readonly About[],
  asOf: Date,
): Promise<readonly Reader[]> {
  const found = await sql<Reader>`
    select subscription.id as subscription, follower.id as follower,
      jsonb_build_object('kind', about_kind, 'id', about_id) as about, pace, party, email, language
    from subscription join follower on follower.id = subscription.follower
    join jsonb_to_recordset(${JSON.stringify(about)}::jsonb) as wanted(kind text, id text)
      on wanted.kind = about_kind and wanted.id = about_id
    where confirmed_at <= ${asOf.toISOString()}::timestamptz
    order by confirmed_at, subscription.id`.execute(db)
  return found.rows
}

/** Addresses that were told the same at once, as those of members: not once more because they follow. */
export async function toldAtOnce(db: Database, announcement: string): Promise<ReadonlySet<string>> {
  const found = await sql<{ recipient: string }>`
    select lower(recipient) as recipient from message
    where batch = ${announcement} and ends is null and recipient is not null`.execute(db)
  return new Set(found.rows.map(({ recipient }) => recipient))
}

/** Which of these were written already, by an earlier taking of the same batch. */
export async function writtenIn(db: Database, batch: string): Promise<ReadonlySet<string>> {
  const found = await sql<{ ends: string }>`
    select ends from message where batch = ${batch} and ends is not null`.execute(db)
  return new Set(found.rows.map(({ ends }) => ends))
}
