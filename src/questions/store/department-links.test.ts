import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { historyOf } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { departments } from '../../town/index.ts'
import { linkState } from '../rules/department-link.ts'
import type { Question } from '../rules/question.ts'
import { asks } from '../testing.ts'
import { sendDepartmentLink } from '../work/entrust.ts'
import { writeAnswer } from '../work/write-answer.ts'
import { actsOn } from './acts.ts'
import { devices, linked, makeLink, revokeLinks, tidyLinks } from './department-links.ts'
import { insideOf } from './inside.ts'

const now = new Date('2026-05-04T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const act = { by: 'officer', now }
const mailbox = 'voirie@exemple.fr'

async function entrusted(
  db: Database,
): Promise<{ readonly question: Question; readonly department: string }> {
  const one = { name: 'Voirie', email: mailbox, headName: null }
  const department = await inTransaction(db, (tx) => departments(tx).add(one, { by: null, now }))
  const { question } = await asks(db)
  const about = { department, theme: null, owner: null, deputy: null, dueOn: day('2026-05-18') }
  await actsOn(db, question, 'officer', act).assign(about)
  return { question, department }
}

const sent = (
  db: Database,
  about: { readonly question: Question; readonly department: string },
): Promise<{ readonly secret: string }> =>
  inTransaction(db, (tx) =>
    makeLink(tx, { question: about.question.id, department: about.department, mailbox }, act),
  )

describe('A link sent to a department', () => {
  test('opens its one question by a secret that the database does not keep', () =>
    withRollback(async (db) => {
      const about = await entrusted(db)
      const { question } = about
      const { secret } = await sent(db, about)
      const opened = await linked(db, secret)
      expect(opened?.question.number).toBe(question.number)
      expect(opened && linkState(opened.link, opened.question, now)).toBe('open')
      expect(await linked(db, `${secret.slice(0, -1)}_`)).toBeNull()
      const kept = await sql`select question_link::text as row from question_link`.execute(db)
      expect(JSON.stringify(kept.rows)).not.toContain(secret)
    }))

  test('is taken back by an officer, in the journal too, and the next one opens', () =>
    withRollback(async (db) => {
      const about = await entrusted(db)
      const { question } = about
      const { secret } = await sent(db, about)
      await revokeLinks(db, question.id, act)
      const first = await linked(db, secret)
      expect(first && linkState(first.link, first.question, now)).toBe('revoked')
      expect((await insideOf(db, question.id)).link).toBeNull()
      const next = await linked(db, (await sent(db, about)).secret)
      expect(next && linkState(next.link, next.question, now)).toBe('open')
      const history = await historyOf(db, { kind: 'question', id: question.id })
      expect(history.map(({ type }) => type).slice(-3)).toEqual([
        'department-link-sent',
        'department-link-revoked',
        'department-link-sent',
      ])
      expect(JSON.stringify(history)).not.toContain(mailbox)
    }))

  test('is written to the mailbox without a word of the question; to none when there is none', () =>
    withRollback(async (db) => {
      const { question, department } = await entrusted(db)
      const about = { department, dueOn: day('2026-05-18') }
      const origin = 'https://ville.exemple.fr'
      const isSent = (to: typeof about) =>
        inTransaction(db, (tx) => sendDepartmentLink(tx, question, to, { ...act, origin }))
      expect(await isSent(about)).toBe(true)
      const written = await sql<{ recipient: string; body: string }>`
        select recipient, body from message where template = 'question-entrusted'`.execute(db)
      expect(written.rows[0]?.recipient).toBe(mailbox)
      expect(written.rows[0]?.body).toContain(`${origin}/questions/service/`)
      expect(written.rows[0]?.body).not.toMatch(/bacs|Aqueduc/)
      expect(await isSent({ ...about, department: 'nowhere' })).toBe(false)
    }))

  test('is forgotten ninety days after its end', () =>
    withRollback(async (db) => {
      const { secret } = await sent(db, await entrusted(db))
      const tidies = (days: number) =>
        inTransaction(db, (tx) => tidyLinks(tx, later(60 * 24 * days)))
      await tidies(103)
      expect(await linked(db, secret)).not.toBeNull()
      await tidies(105)
      expect(await linked(db, secret)).toBeNull()
    }))
})

describe('The code of a mailbox', () => {
  const asked = async (db: Database) => {
    let code = ''
    const token = await devices(db, mailbox).ask(now, async (_, given) => {
      code = given
    })
    return { token, code, wrong: code === '000000' ? '000001' : '000000' }
  }

  test('opens for the browser that asked for it, and for no other', () =>
    withRollback(async (db) => {
      const { question } = await entrusted(db)
      const { token, code } = await asked(db)
      const known = devices(db, mailbox)
      expect(await known.state(token, now)).toBe('asked')
      const stranger = await asked(db)
      if (stranger.code !== code) {
        expect(await known.confirm(stranger.token, code, question.id, act)).toBe(false)
      }
      expect(await known.confirm(undefined, code, question.id, act)).toBe(false)
      expect(await known.confirm(token, code, question.id, act)).toBe(true)
      expect(await known.state(token, now)).toBe('known')
      expect(await devices(db, 'proprete@exemple.fr').state(token, now)).toBe('unknown')
      // Once: the same code opens nothing more.
      expect(await known.confirm(token, code, question.id, act)).toBe(false)
    }))

  test('is worth nothing after five wrong ones, nor after twenty minutes', () =>
    withRollback(async (db) => {
      const { question } = await entrusted(db)
      const known = devices(db, mailbox)
      const one = await asked(db)
      for (let tries = 0; tries < 5; tries += 1) {
        expect(await known.confirm(one.token, one.wrong, question.id, act)).toBe(false)
      }
      expect(await known.confirm(one.token, one.code, question.id, act)).toBe(false)
      expect(await known.state(one.token, now)).toBe('unknown')
      const other = await asked(db)
      const tooLate = { ...act, now: later(21) }
      expect(await known.confirm(other.token, other.code, question.id, tooLate)).toBe(false)
    }))
})

describe('Two agents who answer at once', () => {
  test('the second is stopped, and both texts are there to be read', () =>
    withRollback(async (db) => {
      const { question } = await entrusted(db)
      const writes = (text: string, seen: number, isToSign = false) =>
        writeAnswer(db, question, { text, isToSign, by: 'department', seen }, act)
      expect(await writes('Le trou sera bouché lundi.', 0)).toBeNull()
      expect(await writes('Le trou sera bouché mardi.', 0)).toBe('changed')
      expect((await insideOf(db, question.id)).draft).toBe('Le trou sera bouché lundi.')
      // The same text sent twice is no quarrel.
      expect(await writes('Le trou sera bouché lundi.', 0)).toBeNull()
      // Having read it, she sends hers: a version more, the first one kept.
      expect(await writes('Le trou sera bouché mardi.', 2)).toBeNull()
      const kept = await sql<{ text: string }>`
        select text from question_draft where question = ${question.id} order by version`.execute(
        db,
      )
      expect(kept.rows.map(({ text }) => text.slice(-6))).toEqual(['lundi.', 'lundi.', 'mardi.'])
    }))

  test('an officer publishes nothing over a draft she had not read', () =>
    withRollback(async (db) => {
      const { question } = await entrusted(db)
      const nobodyTold = () => Promise.resolve()
      await actsOn(db, question, 'department', act).draft('Lundi.')
      const acts = actsOn(db, question, 'officer', act)
      expect(await acts.answer('Mardi.', nobodyTold, 0)).toBe('changed')
      expect(await acts.answer('Mardi.', nobodyTold, 1)).toBeNull()
    }))
})
