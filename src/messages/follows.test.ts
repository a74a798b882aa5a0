import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf } from '../journal/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import type { JobRun } from '../platform/jobs/index.ts'
import { readersOf, tellSubscribers } from './store/announcements.ts'
import { follows, tidyFollows } from './store/follows.ts'
import { mailings } from './store/mailings.ts'
import { latestMessages, writeMessage } from './store/messages.ts'
import { sendTemplate } from './store/send-template.ts'
import { catalogue } from '../platform/words/catalogue.ts'
import { sendDigests } from './work/digests.ts'
import { followJobs } from './work/follow-jobs.ts'
import type { MessageNeeds } from './work/needs.ts'
import { reachedAmong } from './work/write-batch.ts'
import type { MessageTemplate } from './rules/template.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const now = new Date('2026-05-04T10:00:00Z')
const coteau = { kind: 'neighbourhood', id: 'coteau' }
const berges = { kind: 'process', id: 'berges' }
const asked = { about: coteau, pace: 'each', language: 'fr', now } as const

const words = catalogue('test', {
  fr: { news: 'Nouvelle', 'news.subject': 'Du nouveau : {title}', 'news.text': '{title} rouvre.' },
  en: { news: 'News', 'news.subject': 'News: {title}', 'news.text': '{title} opens again.' },
})
const news: MessageTemplate<'title'> = {
  key: 'news',
  words,
  examples: { title: 'Le square' },
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

const needs: MessageNeeds = {
  followables: [
    { kind: 'neighbourhood', find: async (_, id) => ({ id, title: 'Le Coteau', path: '/' }) },
    { kind: 'process', find: async (_, id) => ({ id, title: 'Les berges', path: '/' }) },
  ],
  templates: [news],
  emailsOf: async (_, parties) => new Map(parties.map((party) => [party, `${party}@exemple.fr`])),
  ownEmailsOf: async () => [],
  isWithinLimit: async () => true,
  namesOf: async () => new Map(),
}

const told = { progress: () => {}, signal: new AbortController().signal }

/** Runs the jobs that wait, as a worker would. */
async function runWaiting(db: Database, kind: string): Promise<number> {
  const waiting = await sql<{ id: string; payload: JobRun['payload'] }>`
    select id, payload from job where kind = ${kind} and state = 'waiting'`.execute(db)
  const job = followJobs(needs).find(({ name }) => name === kind)
  for (const { id, payload } of waiting.rows) {
    await job?.run({ id, payload, db, attempt: 1, ...told, completeIn: async () => {} })
    await sql`update job set state = 'done', finished_at = now() where id = ${id}`.execute(db)
  }
  return waiting.rows.length
}

const tell = (db: Database, about: Parameters<typeof tellSubscribers>[1]['about'] = [coteau]) =>
  inTransaction(db, (tx) =>
    tellSubscribers(tx, { about, template: news, values: () => ({ title: 'Le square' }), now }),
  )

const confirmed = async (db: Database, more: object = {}, email = 'lina@exemple.fr') => {
  const id = await follows(db).follow({ email }, { ...asked, ...more })
  await follows(db).confirm(id, new Date('2026-05-04T10:01:00Z'))
  return id
}

describe('An address that asks to follow', () => {
  test('is told nothing before it has confirmed, and everything after', () =>
    withRollback(async (db) => {
      const id = await follows(db).follow({ email: 'lina@exemple.fr' }, asked)
      await tell(db)
      await runWaiting(db, 'tell-followers')
      expect(await latestMessages(db)).toEqual([])
      await follows(db).confirm(id, now)
      await tell(db)
      await runWaiting(db, 'tell-followers')
      expect(await latestMessages(db)).toMatchObject([
        {
          recipient: 'lina@exemple.fr',
          subject: 'Du nouveau\u00a0: Le square',
          ends: `subscription:${id}`,
        },
      ])
    }))

  test('is told once what it was told at once for another reason, now and in its digest', () =>
    withRollback(async (db) => {
      await confirmed(db)
      await confirmed(db, { pace: 'daily' }, 'omar@exemple.fr')
      await confirmed(db, {}, 'rose@exemple.fr')
      const batch = await tell(db)
      const values = { title: 'Le square' }
      for (const value of ['Lina@exemple.fr', 'omar@exemple.fr'])
        await inTransaction(db, (tx) => {
          const to = { kind: 'email', value, language: 'fr' } as const
          return sendTemplate(tx, { template: news, to, values, about: coteau, batch })
        })
      await runWaiting(db, 'tell-followers')
      const written = (await latestMessages(db)).map(({ recipient }) => String(recipient))
      expect(written.toSorted()).toEqual(['Lina@exemple.fr', 'omar@exemple.fr', 'rose@exemple.fr'])
      expect((await sql`select from digest_line`.execute(db)).rows).toEqual([])
    }))

  test('typed again by anybody, keeps the pace its holder chose', () =>
    withRollback(async (db) => {
      const id = await confirmed(db, { pace: 'weekly' })
      expect(await follows(db).follow({ email: 'lina@exemple.fr' }, asked)).toBe(id)
      expect(await follows(db).find(id)).toMatchObject({ pace: 'weekly', isConfirmed: true })
    }))

  test('is forgotten after three days without an answer', () =>
    withRollback(async (db) => {
      await follows(db).follow({ email: 'lina@exemple.fr' }, asked)
      const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
      await inTransaction(db, (tx) => tidyFollows(tx, later(2)))
      expect((await sql`select from subscription`.execute(db)).rows).toHaveLength(1)
      await inTransaction(db, (tx) => tidyFollows(tx, later(4)))
      expect((await sql`select from follower`.execute(db)).rows).toHaveLength(0)
    }))

  test('that ends what it follows is told nothing more; asked twice, it is done once', () =>
    withRollback(async (db) => {
      const id = await confirmed(db)
      expect(await follows(db).end(`subscription:${id}`, now)).toEqual([coteau])
      expect(await follows(db).end(`subscription:${id}`, now)).toEqual([])
      await tell(db)
      await runWaiting(db, 'tell-followers')
      expect(await latestMessages(db)).toEqual([])
    }))
})

describe('What happens to followed things', () => {
  test('is told once to who follows both a process and its neighbourhood', () =>
    withRollback(async (db) => {
      await confirmed(db)
      const id = await confirmed(db, { about: berges })
      await tell(db, [berges, coteau])
      await runWaiting(db, 'tell-followers')
      expect(await latestMessages(db)).toMatchObject([{ ends: `subscription:${id}` }])
    }))

  test('is written once to each, though the job is taken a second time', () =>
    withRollback(async (db) => {
      await confirmed(db)
      await confirmed(db, {}, 'omar@exemple.fr')
      await tell(db)
      await runWaiting(db, 'tell-followers')
      await sql`update job set state = 'waiting', finished_at = null where kind = 'tell-followers'`.execute(
        db,
      )
      expect(await runWaiting(db, 'tell-followers')).toBe(1)
      expect(await latestMessages(db)).toHaveLength(2)
    }))

  test('is said in the language of who follows, at the address of her account', () =>
    withRollback(async (db) => {
      const party = randomUUID()
      await follows(db).follow({ party }, { ...asked, language: 'en' })
      await sql`update subscription set confirmed_at = now() - interval '1 hour'`.execute(db)
      await tell(db)
      await runWaiting(db, 'tell-followers')
      expect(await latestMessages(db)).toMatchObject([
        { recipient: `${party}@exemple.fr`, subject: 'News: Le square', language: 'en' },
      ])
    }))
})

describe('A digest', () => {
  const digest = (db: Database, isWeekly: boolean) => sendDigests(db, needs, { isWeekly, ...told })

  test('tells in one mail what happened to each thing, by its title, and once', () =>
    withRollback(async (db) => {
      await confirmed(db, { pace: 'daily' })
      await confirmed(db, { pace: 'daily', about: berges })
      await tell(db)
      await tell(db)
      await tell(db, [berges])
      await runWaiting(db, 'tell-followers')
      expect(await latestMessages(db)).toEqual([])
      await digest(db, false)
      await digest(db, false)
      const [mail, ...more] = await latestMessages(db)
      expect(more).toEqual([])
      expect(mail?.subject).toContain('3 nouvelles')
      expect(mail?.body?.match(/Le Coteau\n===/g)).toHaveLength(1)
      expect(mail?.body?.match(/Le square rouvre/g)).toHaveLength(3)
      expect(mail?.ends).toMatch(/^follower:/)
      // Written at 8:10, it leaves when the town’s quiet hours end.
      expect(mail?.waitsForDay).toBe(true)
    }))

  test('of the week waits for Monday', () =>
    withRollback(async (db) => {
      await confirmed(db, { pace: 'weekly' })
      await tell(db)
      await runWaiting(db, 'tell-followers')
      await digest(db, false)
      expect(await latestMessages(db)).toEqual([])
      await digest(db, true)
      expect(await latestMessages(db)).toHaveLength(1)
    }))

  test('is not written when nothing happened', () =>
    withRollback(async (db) => {
      await confirmed(db, { pace: 'daily' })
      await digest(db, true)
      expect(await latestMessages(db)).toEqual([])
    }))
})

describe('A message from a template', () => {
  const to = { kind: 'email', value: 'lina@exemple.fr', language: 'fr' } as const
  const sent = (db: Database, more: object = {}) =>
    inTransaction(db, (tx) =>
      sendTemplate(tx, {
        template: { ...news, ...more },
        to,
        values: { title: 'Le\nsquare' },
        about: coteau,
        ends: 'follower:0d6a1a54-0000-4000-8000-000000000000',
      }),
    )

  test('is said in the town’s own words, its subject on one line', () =>
    withRollback(async (db) => {
      await sql`insert into word_override values ('test.news.subject', 'fr', 'Ici : {title}')`.execute(
        db,
      )
      await sent(db)
      expect(await latestMessages(db)).toMatchObject([
        { subject: 'Ici\u00a0: Le square', waitsForDay: true },
      ])
    }))

  test('that the law asks for cannot be refused', () =>
    withRollback(async (db) => {
      await sent(db, { isLegal: true })
      expect((await latestMessages(db))[0]?.ends).toBeNull()
    }))

  test('keeps its values to show them again only when they name nobody', () =>
    withRollback(async (db) => {
      await sent(db)
      await sent(db, { isPersonal: true })
      const { rows } = await sql`select from message where template_values is not null`.execute(db)
      expect(rows).toHaveLength(1)
    }))
})

describe('A mailing', () => {
  const by = randomUUID()
  const text = { about: coteau, subject: 'Réunion', body: 'Venez jeudi.' }

  test('leaves once to each who follows when it is confirmed, and to nobody who came after', () =>
    withRollback(async (db) => {
      await confirmed(db)
      const id = await mailings(db).draft(text, { by, now })
      const sentAt = new Date('2026-05-04T10:05:00Z')
      await mailings(db).send(id, 1, { by, now: sentAt })
      await mailings(db).send(id, 1, { by, now: sentAt })
      const late = await follows(db).follow({ email: 'omar@exemple.fr' }, asked)
      await follows(db).confirm(late, new Date('2026-05-04T11:00:00Z'))
      expect(await runWaiting(db, 'send-mailing')).toBe(1)
      expect(await latestMessages(db)).toMatchObject([{ subject: 'Réunion' }])
      expect(await mailings(db).find(id)).toMatchObject({ state: 'sent', recipients: 1 })
      expect(await mailings(db).figures(id)).toEqual({ written: 1, sent: 0, failed: 0 })
    }))

  test('announces those who have an address: an account without e-mail is not counted', () =>
    withRollback(async (db) => {
      const [reached, unreached] = [randomUUID(), randomUUID()]
      for (const party of [reached, unreached]) await follows(db).follow({ party }, asked)
      await confirmed(db)
      const emailsOf = async () => new Map([[reached, 'omar@exemple.fr']])
      const readers = await readersOf(db, [coteau], new Date('2026-05-04T10:05:00Z'))
      const found = await reachedAmong(db, { emailsOf }, readers)
      expect(new Set(found.map(({ to }) => to))).toEqual(
        new Set(['lina@exemple.fr', 'omar@exemple.fr']),
      )
    }))

  test('says in the journal how many were written in all, though its job was cut and taken again', () =>
    withRollback(async (db) => {
      await confirmed(db)
      await confirmed(db, {}, 'omar@exemple.fr')
      const id = await mailings(db).draft(text, { by, now })
      await mailings(db).send(id, 2, { by, now: new Date('2026-05-04T10:05:00Z') })
      await runWaiting(db, 'send-mailing')
      await sql`delete from message where recipient = 'omar@exemple.fr'`.execute(db)
      await sql`update job set state = 'waiting', finished_at = null where kind = 'send-mailing'`.execute(
        db,
      )
      await runWaiting(db, 'send-mailing')
      const told = await historyOf(db, { kind: 'mailing', id })
      expect(told.at(-1)).toMatchObject({ type: 'mailing-written', payload: { written: 2 } })
    }))

  test('is written twice to nobody: the database itself refuses', () =>
    withRollback(async (db) => {
      const origin = {
        template: 'mailing',
        language: 'fr',
        values: null,
        about: coteau,
        waitsForDay: true,
        ends: `follower:${by}`,
        batch: by,
      } as const
      const write = () =>
        inTransaction(db, (tx) =>
          writeMessage(tx, 'mail', { to: 'a@exemple.fr', text: 'x' }, origin),
        )
      await write()
      await expect(write()).rejects.toThrow()
    }))
})
