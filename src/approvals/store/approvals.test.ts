import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { historyOf } from '../../journal/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { townCalendar } from '../../town/index.ts'
import type { Approval, AskedApproval } from '../rules/approval.ts'
import { readMark, type SigningAct } from '../rules/sign.ts'
import { asked, trialTexts } from '../testing.ts'
import { approvalOf, approvals, approvalsOf, beginApproval, withdrawApproval } from './approvals.ts'
import { circuits } from './circuits.ts'

let database: TestDatabase
const now = new Date('2026-05-04T10:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.close())

const act = { by: null, now }
const begins = async (more: Partial<AskedApproval> = {}): Promise<Approval> => {
  const wanted = asked(more)
  await inTransaction(database.db, (tx) => beginApproval(tx, wanted, act))
  const found = await approvalOf(database.db, wanted.subject)
  if (found === null) throw new Error('An approval just begun is not there.')
  return found
}

/** The step that is open, signed by somebody who had read all. */
const signs = async (
  approval: Approval,
  how: SigningAct,
  { text = '', comment = '', seen = readMark(approval), texts = trialTexts(), role = '' } = {},
) => {
  const open = approval.steps.find((one) => one.state === 'open' && one.role.startsWith(role))
  const signed = await approvals(database.db, [texts]).sign(
    open?.id ?? randomUUID(),
    { act: how, text, comment, seen },
    { ...act, insteadOf: null },
  )
  if (signed === null) throw new Error('No step is open.')
  return signed
}

const roles = ({ steps }: Approval) => steps.map(({ role, state }) => `${role} ${state}`)

describe('An approval', () => {
  test('asks the department, then the mission, for a fact', async () => {
    const begun = await begins({ department: 'voirie' })
    expect(roles(begun)).toEqual(['department-agent open', 'officer waiting'])
    expect(begun.steps[0]).toMatchObject({ openedAt: now.toISOString(), dueOn: '2026-05-07' })
  })

  test('granted once all have signed, tells its owner the last text in the same transaction', async () => {
    const texts = trialTexts()
    const begun = await begins({ department: 'voirie' })
    const first = await signs(begun, 'reworded', { text: 'Il sera réparé le 12 mai.', texts })
    expect(texts.told).toEqual([])
    const second = await signs(first.approval, 'approved', { texts })
    expect(second.approval).toMatchObject({ state: 'granted', text: 'Il sera réparé le 12 mai.' })
    expect(second.approval.acts.map(({ text }) => text)).toEqual([
      'Il sera réparé le 12 mai.',
      'Il sera réparé le 12 mai.',
    ])
    expect(second.approval.askedText).toBe('Le banc sera réparé en mai.')
    expect(texts.told).toEqual(['granted: Il sera réparé le 12 mai.'])
    const history = await historyOf(database.db, { kind: 'approval', id: begun.id })
    expect(history.map(({ type }) => type)).toEqual([
      'approval-asked',
      'approval-step-approved',
      'approval-step-approved',
      'approval-granted',
    ])
  })

  test('is not granted when its owner refuses: nothing was signed', async () => {
    const texts = {
      ...trialTexts(),
      granted: () => Promise.reject(new Error('the page is gone')),
    }
    const begun = await begins()
    await expect(signs(begun, 'approved', { texts })).rejects.toThrow('the page is gone')
    expect((await approvals(database.db).find(begun.id))?.acts).toEqual([])
  })

  test('sent back with a word is over, and is asked again from the first step', async () => {
    const texts = trialTexts()
    const begun = await begins({ circuit: 'refusal' })
    const noWord = await signs(begun, 'returned', { texts })
    expect(noWord).toMatchObject({ ok: false, why: 'no-comment' })
    const back = await signs(begun, 'returned', { comment: 'Trop sec.', texts })
    expect(back.approval.state).toBe('returned')
    expect(texts.told).toEqual(['returned: Trop sec.'])
    const { subject } = begun
    await inTransaction(database.db, (tx) => beginApproval(tx, asked({ subject }), act))
    expect((await approvalsOf(database.db, subject)).map(({ state }) => state)).toContain('open')
  })

  test('is asked once at a time, and withdrawn once', async () => {
    const { subject } = await begins()
    const again = inTransaction(database.db, (tx) => beginApproval(tx, asked({ subject }), act))
    await expect(again).rejects.toMatchObject({ code: 'approval-under-way' })
    const withdraw = () => inTransaction(database.db, (tx) => withdrawApproval(tx, subject, act))
    expect([await withdraw(), await withdraw()]).toEqual([true, false])
  })

  test('signed by two at once: the second is shown what the first did', async () => {
    const begun = await begins({ circuit: 'sensitive' })
    const mission = await signs(begun, 'approved')
    const councillor = await signs(mission.approval, 'approved')
    expect(roles(councillor.approval).slice(-2)).toEqual([
      'mayors-office open',
      'deputy-director open',
    ])
    const both = await Promise.all([
      signs(councillor.approval, 'reworded', { text: 'Autrement dit.', role: 'mayors' }),
      signs(councillor.approval, 'approved', { role: 'deputy' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = both.find(({ ok }) => !ok)
    expect(refused).toMatchObject({ why: 'changed' })
    expect(refused?.approval.acts).toHaveLength(3)
  })

  test('keeps its steps when the town changes the circuit under it', async () => {
    const begun = await begins({ circuit: 'commitment' })
    const only = { rank: 1, holder: 'mission', tacitAfter: 2, isPreElectionOnly: false } as const
    await circuits(database.db).save({ kind: 'commitment', steps: [only], daysToSign: 5 }, act)
    expect((await approvals(database.db).find(begun.id))?.steps).toEqual(begun.steps)
    const next = await begins({ circuit: 'commitment' })
    expect(next.steps).toMatchObject([{ role: 'officer', tacitOn: '2026-05-06', isExtra: false }])
  })

  test('has one more step in the period before an election', async () => {
    const period = { name: 'Essai', beginsOn: day('2026-06-01'), endsOn: day('2026-06-30') }
    await townCalendar(database.db).addPeriod(period, act)
    const wanted = asked()
    const inJune = { by: null, now: new Date('2026-06-10T10:00:00Z') }
    await inTransaction(database.db, (tx) => beginApproval(tx, wanted, inJune))
    const found = await approvalOf(database.db, wanted.subject)
    expect(found?.steps).toMatchObject([
      { role: 'officer' },
      { role: 'deputy-director', isExtra: true },
    ])
  })
})
