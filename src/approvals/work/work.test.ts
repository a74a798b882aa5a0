import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { describe, expect, test } from 'vitest'
import { latestMessages } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { absences } from '../store/absences.ts'
import { approvalOf, approvals, beginApproval } from '../store/approvals.ts'
import { circuits } from '../store/circuits.ts'
import { forgetOldNames } from '../store/forget.ts'
import { silentSteps } from '../store/open-steps.ts'
import { asked, trialTexts } from '../testing.ts'
import { approvalSchedules } from './daily.ts'
import { agreeBySilenceJob } from './silence.ts'
import { remindHolders, tellNewSteps } from './tell-holders.ts'

// A Monday.
const now = new Date('2026-05-04T10:00:00Z')
const act = { by: null, now }
const origin = 'https://participation.exemple.fr'
const team = { path: '/mon-espace', reached: () => Promise.resolve(new Map<string, string>()) }
const inTown = (db: Database, work: (tx: Transaction<object>) => Promise<void>) =>
  inTransaction(db, work)

async function hires(tx: Transaction<object>, name: string, role: string): Promise<string> {
  const party = randomUUID()
  await sql`insert into party (id, kind) values (${party}, 'person')`.execute(tx)
  await sql`insert into person (party, display_name) values (${party}, ${name})`.execute(tx)
  await sql`insert into contact (id, party, kind, value, confirmed_at)
    values (${randomUUID()}, ${party}, 'email', ${`${name.toLowerCase()}@exemple.fr`},
      ${now.toISOString()})`.execute(tx)
  await sql`insert into role_grant (id, party, role, scope_kind, begins_on, why)
    values (${randomUUID()}, ${party}, ${role}, 'town', '2026-01-01', 'essai')`.execute(tx)
  return party
}

const mails = async (tx: Transaction<object>) =>
  (await latestMessages(tx)).map(({ recipient, body }) => ({ recipient, body: body ?? '' }))

describe('Those who hold a step', () => {
  test('are written to once when it opens, and their delegate too, with the link', () =>
    withRollback((db) =>
      inTown(db, async (tx) => {
        const agathe = await hires(tx, 'Agathe', 'officer')
        const bruno = await hires(tx, 'Bruno', 'desk-agent')
        const leave = { beginsOn: day('2026-05-01'), endsOn: day('2026-05-08') }
        await absences(tx).declare({ holder: agathe, delegate: bruno, ...leave }, act)
        await beginApproval(tx, asked(), act)
        expect(await tellNewSteps(tx, { now, origin, team })).toBe(2)
        expect(await tellNewSteps(tx, { now, origin, team })).toBe(0)
        const sent = await mails(tx)
        expect(new Set(sent.map(({ recipient }) => recipient))).toEqual(
          new Set(['agathe@exemple.fr', 'bruno@exemple.fr']),
        )
        const forHim = sent.find(({ recipient }) => recipient === 'bruno@exemple.fr')
        expect(forHim?.body).toContain('Vous signez pour Agathe')
        expect(forHim?.body).toContain(`${origin}/a-signer/`)
      }),
    ))

  test('are reminded of all that is late in one mail, on working days only', () =>
    withRollback((db) =>
      inTown(db, async (tx) => {
        await hires(tx, 'Agathe', 'officer')
        await beginApproval(tx, asked({ title: 'Le banc' }), act)
        await beginApproval(tx, asked({ title: 'La fontaine' }), act)
        const on = (date: string) =>
          remindHolders(tx, { now: new Date(`${date}T07:20:00Z`), origin, team })
        // Three working days: due on Thursday. Friday the 8th is a holiday; then the week-end.
        expect([await on('2026-05-07'), await on('2026-05-08'), await on('2026-05-09')]).toEqual([
          0, 0, 0,
        ])
        expect(await on('2026-05-11')).toBe(1)
        const [mail] = await mails(tx)
        expect(mail?.body).toContain('Le banc')
        expect(mail?.body).toContain('La fontaine')
      }),
    ))
})

const tacitMission = {
  rank: 1,
  holder: 'mission',
  tacitAfter: 2,
  isPreElectionOnly: false,
} as const

describe('Silence', () => {
  test('is agreement once the last day is over, where the town chose it', () =>
    withRollback((db) =>
      inTown(db, async (tx) => {
        await circuits(tx).save({ kind: 'factual', steps: [tacitMission], daysToSign: 1 }, act)
        const wanted = asked()
        await beginApproval(tx, wanted, act)
        await beginApproval(tx, asked({ circuit: 'refusal' }), act)
        expect(await silentSteps(tx, day('2026-05-06'))).toEqual([])
        const silent = await silentSteps(tx, day('2026-05-07'))
        expect(silent).toHaveLength(1)
        const texts = trialTexts()
        const store = approvals(tx, [texts])
        const on = (date: string) => store.agreeBySilence(silent[0] ?? '', new Date(date))
        expect(await on('2026-05-06T10:00:00Z')).toBe(false)
        expect(await on('2026-05-07T10:00:00Z')).toBe(true)
        expect(await on('2026-05-07T10:00:00Z')).toBe(false)
        expect(texts.told).toEqual([`granted: ${wanted.text}`])
        const found = await approvalOf(tx, wanted.subject)
        expect(found).toMatchObject({ state: 'granted', acts: [{ act: 'tacit', by: null }] })
      }),
    ))
})

describe('Each morning', () => {
  test('what silence is about to sign reminds nobody, and one text refused keeps no other back', () =>
    withRollback((db) =>
      inTown(db, async (tx) => {
        await hires(tx, 'Agathe', 'officer')
        await circuits(tx).save({ kind: 'factual', steps: [tacitMission], daysToSign: 1 }, act)
        const [refused, other] = [asked({ text: 'Non.' }), asked({ text: 'Oui.' })]
        for (const one of [refused, other]) await beginApproval(tx, one, act)
        const [, daily] = approvalSchedules({ zone: 'Europe/Paris', origin: () => origin, team })
        await daily?.run(tx, { now: new Date('2026-05-07T05:20:00Z'), day: day('2026-05-07') })
        expect(await mails(tx)).toEqual([])

        const texts = {
          ...trialTexts(),
          granted: async (_tx: Transaction<object>, _subject: object, text: string) => {
            if (text === 'Non.') throw new Error('the question moved')
          },
        }
        const jobs = await sql<{ id: string; payload: { step: string } }>`
          select id, payload from job where kind = 'agree-by-silence'`.execute(tx)
        const failed: unknown[] = []
        for (const { id, payload } of jobs.rows) {
          const work = {
            ...{ id, payload, db: tx, attempt: 1, signal: new AbortController().signal },
            progress: () => {},
            completeIn: async () => {},
          }
          await agreeBySilenceJob([texts])
            .run(work)
            .catch((error: unknown) => failed.push(error))
        }
        expect(failed).toMatchObject([{ message: 'the question moved' }])
        expect(await approvalOf(tx, refused.subject)).toMatchObject({ state: 'open', acts: [] })
        expect(await approvalOf(tx, other.subject)).toMatchObject({ state: 'granted' })
      }),
    ))
})

describe('Names of who signed', () => {
  test('go five years after the end, and absences a year after theirs', () =>
    withRollback((db) =>
      inTown(db, async (tx) => {
        const by = await hires(tx, 'Agathe', 'officer')
        const wanted = asked()
        await beginApproval(tx, wanted, { by, now })
        const step = (await approvalOf(tx, wanted.subject))?.steps[0]?.id ?? ''
        const signature = { act: 'approved', text: '', comment: '', seen: '0' } as const
        await approvals(tx, [trialTexts()]).sign(step, signature, { by, now, insteadOf: null })
        const leave = { beginsOn: day('2026-05-01'), endsOn: day('2026-05-08') }
        await absences(tx).declare({ holder: by, delegate: null, ...leave }, act)
        expect(await forgetOldNames(tx, day('2027-05-01'))).toBe(0)
        expect(await forgetOldNames(tx, day('2027-06-01'))).toBe(1)
        expect(await forgetOldNames(tx, day('2031-06-01'))).toBe(2)
        const found = await approvalOf(tx, wanted.subject)
        expect(found).toMatchObject({ askedBy: null, acts: [{ act: 'approved', by: null }] })
      }),
    ))
})
