import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mailInRoutes } from '../mail-in/index.ts'
import { aMail, type ImapServer, imapServer, ours, readsItsMail } from '../mail-in/testing.ts'
import { latestMessages } from '../messages/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { departments } from '../town/index.ts'
import { mostSubject } from './rules/ask-form.ts'
import { isKnown, officeOf } from './site.testing.ts'
import { actsOn } from './store/acts.ts'
import { askersOf } from './store/askers.ts'
import { insideOf } from './store/inside.ts'
import { work } from './store/work.ts'
import { sendDepartmentLink } from './work/entrust.ts'
import { questionsByMail } from './work/questions-by-mail.ts'

const now = new Date('2026-05-04T10:00:00Z')
const act = { by: 'officer', now }
const origin = 'https://ville.exemple.fr'
const taker = questionsByMail(() => origin)

let server: ImapServer
beforeEach(async () => {
  server = await imapServer()
})
afterEach(() => server.close())

const known = { IMAP_URL: 'imap://parvis:essai@127.0.0.1:1/', PARVIS_MAIL_IN: ours } as const
beforeAll(() => {
  Object.assign(process.env, known)
})
afterAll(() => {
  for (const name of Object.keys(known)) delete process.env[name]
})

const reads = (db: Database, url = server.url) => readsItsMail(db, taker, { url, now })

interface Line {
  readonly state: string
  readonly why: string | null
  readonly about: string | null
}
async function mails(db: Database): Promise<readonly Line[]> {
  const found = await sql<Line>`
    select state, why, about_id as about from incoming_mail order by uid`.execute(db)
  return found.rows
}
const said = async (db: Database) =>
  (await mails(db)).map(({ state, why }) => (why === null ? state : `${state}: ${why}`))

async function numbers(db: Database): Promise<readonly number[]> {
  const found = await sql<{ number: number }>`
    select number from question where door = 'mail' order by number`.execute(db)
  return found.rows.map(({ number }) => number)
}

async function onlyQuestion(db: Database) {
  const [number = 0, ...others] = await numbers(db)
  expect(others).toEqual([])
  const question = await work(db).find(number)
  if (question === null) throw new Error('No mail became a question.')
  return question
}

/** The reply address of the latest mail sent to somebody. */
async function replyTo(db: Database, address: string): Promise<string> {
  const found = (await latestMessages(db)).find(({ recipient }) => recipient === address)
  return found?.replyTo ?? ''
}

/** A question asked by mail and entrusted to a department, which was written to. */
async function entrusted(db: Database) {
  server.receive(aMail())
  await reads(db)
  const question = await onlyQuestion(db)
  const mailbox = 'voirie@ville.exemple.fr'
  await inTransaction(db, async (tx) => {
    const one = { name: 'Voirie', email: mailbox, headName: null }
    const department = await departments(tx).add(one, { by: null, now })
    const dueOn = day('2026-05-18')
    const about = { department, theme: null, owner: null, deputy: null, dueOn }
    await actsOn(tx, question, 'officer', act).assign(about)
    await sendDepartmentLink(tx, question, about, { ...act, origin })
  })
  return { question, to: await replyTo(db, mailbox) }
}

describe('A mail whose sender is proven', () => {
  test('becomes a question by the door of the form, and its sender is told by when', () =>
    withRollback(async (db) => {
      server.receive(aMail({ subject: 'Re : Des bacs de tri' }))
      await reads(db)
      const question = await onlyQuestion(db)
      expect([question.door, question.subject, question.wantsPublic]).toEqual([
        'mail',
        'Des bacs de tri',
        false,
      ])
      expect(question.verbatim).toContain('rue de l’Aqueduc')
      expect(await askersOf(db, question.id)).toMatchObject([
        { name: 'Une habitante', email: 'elle@exemple.fr', isConfirmed: true },
      ])
      const [told] = await latestMessages(db, 1)
      expect(told?.recipient).toBe('elle@exemple.fr')
      expect(told?.body).not.toContain('Aqueduc')
      expect(told?.replyTo).toMatch(/^questions\+[a-z2-7]{16}@ville\.exemple\.fr$/)
    }))

  test('is one question when it comes twice, and when the mailbox is numbered anew', () =>
    withRollback(async (db) => {
      const twice = aMail()
      server.receive(twice)
      server.receive(twice)
      await reads(db)
      await reads(db)
      expect(await said(db)).toEqual(['kept', 'dropped: twice'])
      await sql`update mailbox_reading set uid_validity = 9`.execute(db)
      await sql`update incoming_mail set uid_validity = 9`.execute(db)
      await reads(db)
      expect(await numbers(db)).toHaveLength(1)
    }))

  test('answers: a word of who asked joins her question, without what she quoted', () =>
    withRollback(async (db) => {
      server.receive(aMail())
      await reads(db)
      const question = await onlyQuestion(db)
      const to = await replyTo(db, 'elle@exemple.fr')
      server.receive(aMail({ to, text: 'Au numéro 12.\n\n> Votre question\n-- \nElle' }))
      await reads(db)
      expect((await insideOf(db, question.id)).words.map(({ text }) => text)).toEqual([
        'Au numéro 12.',
      ])
      expect(await numbers(db)).toHaveLength(1)
    }))

  test('answers: a colleague of the department writes a draft, and publishes nothing', () =>
    withRollback(async (db) => {
      const { question, to } = await entrusted(db)
      const rose = {
        from: 'rose@ville.exemple.fr',
        checked: 'spf=pass smtp.mailfrom=ville.exemple.fr',
      }
      server.receive(
        aMail({ ...rose, to, text: 'Lundi.\n\nLe 4 mai, Ville <x@exemple.fr> a écrit :\n> ?' }),
      )
      await reads(db)
      expect((await insideOf(db, question.id)).draft).toBe('Lundi.')
      expect((await work(db).find(question.number))?.state).toBe('drafted')
    }))

  test('joins the notes, which departments read, without saying who asked', () =>
    withRollback(async (db) => {
      server.receive(aMail())
      await reads(db)
      const question = await onlyQuestion(db)
      const found = await sql<{ id: string }>`
        select id from question_asker where question = ${question.id}::uuid`.execute(db)
      const mail = {
        id: 'a mail',
        from: 'elle@ailleurs.exemple.org',
        fromName: 'Elle',
        subject: 'Mes bacs',
        written: 'Appelez-moi au 06 12 34 56 78.',
        isProven: false,
      }
      await inTransaction(db, (tx) => taker.join(tx, `asker:${found.rows[0]?.id}`, mail, act))
      expect((await insideOf(db, question.id)).notes.map(({ text }) => text)).toEqual([
        '[…]\n\nMes bacs\n\nAppelez-moi au […].',
      ])
    }))

  test('answers a question that is closed: an officer reads it, nothing moves', () =>
    withRollback(async (db) => {
      server.receive(aMail())
      await reads(db)
      const question = await onlyQuestion(db)
      const to = await replyTo(db, 'elle@exemple.fr')
      const acts = actsOn(db, question, 'officer', act)
      await acts.answer('Au 12.', () => Promise.resolve())
      await acts.close()
      server.receive(aMail({ to, text: 'Merci, mais lequel ?' }))
      await reads(db)
      expect(await said(db)).toEqual(['kept', 'quarantined: not-now'])
      expect((await work(db).find(question.number))?.state).toBe('closed')
    }))
})

describe('A mail whose sender is not proven', () => {
  test('waits for an officer, and changes nothing', () =>
    withRollback(async (db) => {
      const { question, to } = await entrusted(db)
      const forged = { from: 'rose@ville.exemple.fr', to, text: 'Non.' }
      server.receive(aMail({ ...forged, checked: 'dkim=fail; spf=softfail' }))
      server.receive(aMail({ ...forged, checked: null }))
      server.receive(
        aMail({
          ...forged,
          from: 'rose@ailleurs.exemple.org',
          checked: 'dkim=pass header.d=exemple.org',
        }),
      )
      server.receive(aMail({ checked: null, text: 'Une autre question' }))
      await reads(db)
      expect((await said(db)).slice(1)).toEqual([
        'quarantined: unproven',
        'quarantined: unproven',
        'quarantined: stranger',
        'quarantined: unproven',
      ])
      expect((await insideOf(db, question.id)).drafts).toBe(0)
      expect(await numbers(db)).toHaveLength(1)
    }))
})

describe('What machines send', () => {
  test('makes neither a question nor an answer', () =>
    withRollback(async (db) => {
      server.receive(aMail({ headers: ['Auto-Submitted: auto-replied'] }))
      server.receive(aMail({ headers: ['List-Id: <lettre.exemple.fr>'] }))
      server.receive(aMail({ from: ours }))
      server.receive(aMail({ from: 'MAILER-DAEMON@exemple.fr' }))
      await reads(db)
      expect(await said(db)).toEqual([
        'dropped: auto-reply',
        'dropped: list',
        'dropped: own',
        'dropped: bounce',
      ])
      expect(await latestMessages(db)).toEqual([])
    }))

  test('past twenty mails a day from one address, an officer looks', () =>
    withRollback(async (db) => {
      for (let place = 0; place < 22; place += 1)
        server.receive(aMail({ subject: `Essai ${place}` }))
      await reads(db)
      expect((await said(db)).slice(-3)).toEqual([
        'kept',
        'quarantined: too-many',
        'quarantined: too-many',
      ])
    }))

  test('parts in parts, a thousand deep: kept as it came, and those after it are sorted', () =>
    withRollback(async (db) => {
      server.receive('Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'.repeat(1000))
      server.receive(aMail())
      expect(await reads(db)).toEqual([])
      expect(await said(db)).toEqual(['unreadable: unreadable', 'kept'])
      const kept = await sql<{ size: number }>`
        select length(source) as size from incoming_mail where state = 'unreadable'`.execute(db)
      expect(kept.rows[0]?.size).toBeGreaterThan(40_000)
    }))
})

describe('A mailbox that does not answer', () => {
  test('is said since when, and what came meanwhile is taken once it does', () =>
    withRollback(async (db) => {
      const { url } = server
      await server.close()
      await reads(db, url)
      const later = new Date(now.getTime() + 86_400_000)
      await readsItsMail(db, taker, { url, now: later })
      const found = await sql<{ fault: string; since: Date }>`
        select fault, failing_since as since from mailbox_reading`.execute(db)
      expect(found.rows[0]?.fault).toBe('unreachable')
      expect(new Date(found.rows[0]?.since ?? 0).toISOString()).toBe(now.toISOString())
      server = await imapServer(Number(new URL(url).port))
      server.receive(aMail())
      await reads(db)
      expect(await said(db)).toEqual(['kept'])
      const again = await sql`select from mailbox_reading where failing_since is null`.execute(db)
      expect(again.rows).toHaveLength(1)
    }))

  test('refuses our name: nothing of what it says is kept', () =>
    withRollback(async (db) => {
      await reads(db, server.url.replace('essai', 'secret'))
      const found = await sql<{ fault: string }>`select fault from mailbox_reading`.execute(db)
      expect(found.rows[0]?.fault).toBe('credentials')
    }))
})

describe('A mail of 100,000 letters', () => {
  const script = '<script>alert(1)</script>'
  /** Cut at any even place, an emoji is cut in two. */
  const long = `${script}\0\u202e!`.padEnd(100_000, '😀')
  const coded = (text: string) => `=?utf-8?b?${Buffer.from(text).toString('base64')}?=`

  test.each([
    ['in its subject', { subject: coded(long) }],
    ['in its subject, as they are', { subject: long.replace('\0', '') }],
    ['in the name of its sender', { from: `${coded(long)} <elle@exemple.fr>` }],
    ['in its words', { text: long }],
    ['in one word without end', { text: 'a'.repeat(100_000) }],
    ['in its number', { id: `<${'9'.repeat(100_000)}@exemple.fr>` }],
    ['in a header nobody reads', { headers: [`X-Rien: ${long.replace('\0', '')}`] }],
  ])('%s is a question an officer reads, cut and escaped', (_, parts) =>
    withRollback(async (db) => {
      server.receive(aMail(parts))
      server.receive(aMail({ from: 'autre@exemple.fr' }))
      expect(await reads(db)).toEqual([])
      expect(await said(db)).toEqual(['kept', 'kept'])
      const [number = 0] = await numbers(db)
      const question = await work(db).find(number)
      expect(question?.subject?.length).toBeLessThanOrEqual(mostSubject)
      expect(question?.verbatim?.length).toBeLessThan(20_010)
      await isKnown(db)
      const mail = await sql<{ id: string }>`select id from incoming_mail limit 1`.execute(db)
      const office = officeOf(db, mailInRoutes(taker))
      for (const path of [
        `/administration/questions/${number}`,
        '/administration/courriels?etat=kept',
        `/administration/courriels/${mail.rows[0]?.id}`,
      ]) {
        const { statusCode, body } = await office.get(path)
        expect([path, statusCode]).toEqual([path, 200])
        expect(body).not.toContain(script)
      }
    }),
  )

  test.each([
    ['in the address of its sender', { from: `${'a'.repeat(100_000)}@exemple.fr` }],
    ['of recipients', { to: 'a@exemple.fr, '.repeat(7000) + ours, headers: ['Bcc: x@exemple.fr'] }],
  ])('%s is kept, and the next one is read', (_, parts) =>
    withRollback(async (db) => {
      server.receive(aMail(parts))
      server.receive(aMail())
      expect(await reads(db)).toEqual([])
      expect((await said(db)).at(-1)).toBe('kept')
      expect(await said(db)).toHaveLength(2)
    }),
  )
})
