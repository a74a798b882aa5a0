import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { historyOf } from '../../journal/index.ts'
import { latestMessages } from '../../messages/index.ts'
import { type Database, inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { houseRules, type ModerationRule } from '../rules/public-rules.ts'
import { readMark } from '../rules/read-mark.ts'
import { cases, report } from '../store/cases.ts'
import { contentGone } from '../store/retention.ts'
import { decisionSecretOf } from '../store/secrets.ts'
import { yearFigures } from '../store/year-figures.ts'
import { wallOfNotes } from '../testing.ts'
import { awaitReading } from './await-reading.ts'
import { appeal, decide, decideAppeal, undo } from './decisions.ts'
import { moderationSchedules } from './moderation-schedule.ts'

const now = new Date('2026-05-04T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const rule = houseRules.rules[0] as ModerationRule
const author = { kind: 'email', value: 'etienne@exemple.fr', language: 'fr' } as const
const subject = { kind: 'note', id: '1' }
const words = 'M. Motsecret est un âne.'

const newReport = (email: string | null = null) => ({
  rule: rule.id,
  words: 'C’est une insulte.',
  email,
  language: 'fr',
})

/** A note on the wall, reported once. */
async function reported(db: Database, email: string | null = null) {
  const wall = wallOfNotes([author])
  wall.write('1', words)
  await report(db, subject, newReport(email), { by: 'reporter', now })
  const one = await cases(db).underWay(subject)
  if (one === null) throw new Error('What was just reported does not wait.')
  const officers = [await officer(db), await officer(db)] as const
  const by = (party: string, at = now) => ({
    moderatables: [wall.moderatable],
    origin: 'https://v.fr',
    act: { by: party, now: at },
  })
  const read = { id: one.id, mark: readMark(words, 1) }
  const hide = (at = now) =>
    decide(
      db,
      [read],
      { act: 'hide', rule, ruleVersion: 0, note: 'Le texte insulte quelqu’un.' },
      by(officers[0], at),
    )
  return { wall, one, officers, by, read, hide }
}

async function officer(db: Database): Promise<string> {
  const id = randomUUID()
  await sql`insert into party (id, kind) values (${id}, 'person')`.execute(db)
  await sql`insert into person (party) values (${id})`.execute(db)
  return id
}

const mailsTo = async (db: Database, to: string) =>
  (await latestMessages(db, 20)).filter(({ recipient }) => recipient === to)

describe('A reported text', () => {
  test('stays where it is, and waits once however often it is reported', () =>
    withRollback(async (db) => {
      const { wall, one } = await reported(db)
      await report(db, subject, newReport(), { by: 'reporter', now })
      expect(wall.read('1')?.visibility).toBe('shown')
      expect((await cases(db).reportsOf([one.id])).get(one.id)).toHaveLength(2)
    }))

  test('is hidden by a rule; who wrote it is told the rule, the exact text, how to appeal and by when', () =>
    withRollback(async (db) => {
      const { wall, one, hide } = await reported(db)
      expect(await hide()).toEqual({ done: 1, left: 0 })
      expect(wall.read('1')).toEqual({ text: words, visibility: 'hidden' })
      const [mail] = await mailsTo(db, author.value)
      for (const said of [
        words,
        rule.title,
        rule.law,
        'Le texte insulte quelqu’un.',
        '4 novembre 2026',
        `https://v.fr/moderation/decision/${decisionSecretOf(one.id)}`,
        'Une personne a décidé, aucune machine.',
        'tribunal administratif',
      ]) {
        expect(mail?.body?.replaceAll(' ', ' ')).toContain(said)
      }
    }))

  test('that changed since it was read is left for another reading', () =>
    withRollback(async (db) => {
      const { wall, hide } = await reported(db)
      wall.write('1', 'Un autre texte.')
      expect(await hide()).toEqual({ done: 0, left: 1 })
      expect(wall.read('1')?.visibility).toBe('shown')
    }))

  test('is told to who reported it, once, in a mail that repeats nothing, and her address goes', () =>
    withRollback(async (db) => {
      const { by, read, officers, one } = await reported(db, 'awa@exemple.fr')
      await decide(db, [read], { act: 'keep' }, by(officers[0]))
      const mails = await mailsTo(db, 'awa@exemple.fr')
      expect(mails).toHaveLength(1)
      expect(mails[0]?.body).toContain('laissé en ligne')
      expect(mails[0]?.body).not.toMatch(/Motsecret|insulte/)
      const left = await sql`
        select from moderation_report where case_id = ${one.id} and email is not null`.execute(db)
      expect(left.rows).toEqual([])
      expect(await mailsTo(db, author.value)).toEqual([])
    }))

  test('that is not there any more is over, whatever is chosen, and who reported it is told', () =>
    withRollback(async (db) => {
      const { wall, one, by, officers } = await reported(db, 'lea@exemple.fr')
      await wall.moderatable.erase(undefined as never, '1', by(officers[0]).act)
      const as = { act: 'hide', rule, ruleVersion: 0, note: 'Une insulte.' } as const
      const read = { id: one.id, mark: readMark('', 1) }
      expect(await decide(db, [read], as, by(officers[0]))).toEqual({ done: 1, left: 0 })
      expect((await cases(db).find(one.id))?.state).toBe('gone')
      const [mail] = await mailsTo(db, 'lea@exemple.fr')
      expect(mail?.body).toContain('Il n’est plus en ligne.')
      expect(await mailsTo(db, author.value)).toEqual([])
      const kept = await sql`
        select from moderation_report where case_id = ${one.id} and email is not null`.execute(db)
      expect(kept.rows).toEqual([])
    }))

  test('that its author takes away leaves nobody’s name nor words', () =>
    withRollback(async (db) => {
      const { one, by, hide, officers } = await reported(db, 'lea@exemple.fr')
      await hide()
      await appeal(db, one.id, 'Si.', by('author'))
      const decided = { outcome: 'confirmed', reason: 'Lu.' } as const
      await decideAppeal(db, one.id, decided, { ...by(officers[1]), officers })
      await inTransaction(db, (tx) => contentGone(tx, subject, { by: 'author', now }))
      expect(await cases(db).find(one.id)).toMatchObject({
        isErased: true,
        decidedBy: null,
        note: null,
        appeal: { words: '', reason: null, decidedBy: null },
      })
    }))

  test('is shown again when the decision is taken back, and waits as before', () =>
    withRollback(async (db) => {
      const { wall, one, hide, by, officers } = await reported(db)
      await hide()
      expect(await undo(db, one.id, by(officers[1]))).toBe(true)
      expect(wall.read('1')?.visibility).toBe('shown')
      expect((await cases(db).find(one.id))?.state).toBe('open')
      expect(await mailsTo(db, author.value)).toHaveLength(2)
    }))

  test('is told to the journal in codes, never in words', () =>
    withRollback(async (db) => {
      const { one, hide } = await reported(db)
      await hide()
      const history = await historyOf(db, { kind: 'moderation', id: one.id })
      expect(history.map(({ type }) => type)).toEqual([
        'moderation-opened',
        'content-reported',
        'moderation-hidden',
      ])
      expect(JSON.stringify(history)).not.toMatch(/Motsecret|insulte qu|exemple\.fr/)
    }))
})

describe('What must be read first', () => {
  test('is seen by nobody until an officer publishes it, and is hidden until then again when undone', () =>
    withRollback(async (db) => {
      const { wall, by, officers } = await reported(db)
      wall.write('2', 'Bonjour.', 'waiting')
      const note = { kind: 'note', id: '2' }
      await inTransaction(db, (tx) => awaitReading(tx, note, { by: 'author', now }))
      const one = await cases(db).underWay({ kind: 'note', id: '2' })
      const read = { id: one?.id ?? '', mark: readMark('Bonjour.', 0) }
      await decide(db, [read], { act: 'keep' }, by(officers[0]))
      expect(wall.read('2')?.visibility).toBe('shown')
      await undo(db, read.id, by(officers[0]))
      expect(wall.read('2')?.visibility).toBe('waiting')
    }))
})

describe('An appeal', () => {
  test('is answered by somebody else than who hid the text; restored, it is visible and told', () =>
    withRollback(async (db) => {
      const { wall, one, hide, by, officers } = await reported(db)
      await hide()
      expect(await appeal(db, one.id, 'C’est de l’humour.', by('author'))).toBe(true)
      expect(await appeal(db, one.id, 'Encore.', by('author'))).toBe(false)
      const answer = { outcome: 'restored', reason: 'Il ne nomme personne.' } as const
      const asked = (party: string) => ({ ...by(party), officers })
      expect(await decideAppeal(db, one.id, answer, asked(officers[0]))).toBe(false)
      expect(await decideAppeal(db, one.id, answer, asked(officers[1]))).toBe(true)
      expect(wall.read('1')?.visibility).toBe('shown')
      const [last] = await mailsTo(db, author.value)
      expect(last?.body).toContain('Il ne nomme personne.')
    }))

  test('that is refused leaves the text hidden, and says so with the reason', () =>
    withRollback(async (db) => {
      const { wall, one, hide, by, officers } = await reported(db)
      await hide()
      await appeal(db, one.id, 'C’est de l’humour.', by('author'))
      const answer = { outcome: 'confirmed', reason: 'Il nomme quelqu’un.' } as const
      await decideAppeal(db, one.id, answer, { ...by(officers[1]), officers })
      expect(wall.read('1')?.visibility).toBe('hidden')
      const [last] = await mailsTo(db, author.value)
      expect(last?.subject).toContain('reste masqué')
      expect(last?.body).toContain('Il nomme quelqu’un.')
    }))

  test('comes too late after six months', () =>
    withRollback(async (db) => {
      const { one, hide, by } = await reported(db)
      await hide()
      expect(await appeal(db, one.id, 'Trop tard.', by('author', later(190)))).toBe(false)
    }))
})

describe('What was hidden', () => {
  const night = async (db: Database, wall: ReturnType<typeof wallOfNotes>, at: Date) => {
    const [work] = moderationSchedules('Europe/Paris', [wall.moderatable])
    await inTransaction(db, async (tx) => work?.run(tx, { now: at, day: day('2027-06-01') }))
  }

  test('is kept a year, then erased with the words about it', () =>
    withRollback(async (db) => {
      const { wall, one, hide } = await reported(db)
      await hide()
      await night(db, wall, later(300))
      expect(wall.read('1')?.text).toBe(words)
      await night(db, wall, later(370))
      expect(wall.read('1')?.text).toBeNull()
      const left = await sql<{ all: string }>`
        select concat(one::text, report::text) as all from moderation_case as one
        join moderation_report as report on report.case_id = one.id
        where one.id = ${one.id}`.execute(db)
      expect(left.rows[0]?.all).not.toMatch(/insulte qu|une insulte/)
    }))

  test('is kept until its appeal has an answer', () =>
    withRollback(async (db) => {
      const { wall, one, hide, by } = await reported(db)
      await hide()
      await appeal(db, one.id, 'Non.', by('author'))
      await night(db, wall, later(400))
      expect(wall.read('1')?.text).toBe(words)
    }))
})

describe('The figures of a year', () => {
  test('count reports, decisions, rules, delays and appeals', () =>
    withRollback(async (db) => {
      const { one, hide, by } = await reported(db)
      const before = await yearFigures(db, 2026, 'Europe/Paris')
      await hide(later(2))
      await appeal(db, one.id, 'Non.', by('author', later(3)))
      const after = await yearFigures(db, 2026, 'Europe/Paris')
      expect(after.reports).toBe(before.reports)
      expect([after.decided - before.decided, after.hidden - before.hidden]).toEqual([1, 1])
      expect(after.byRule).toContainEqual({ name: rule.id, count: 1 })
      expect(after.medianHours).toBe(48)
      expect(after.appeals).toEqual([{ name: 'waiting', count: 1 }])
      expect((await yearFigures(db, 2025, 'Europe/Paris')).decided).toBe(0)
    }))
})
