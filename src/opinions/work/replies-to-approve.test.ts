import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { approvalOf, approvalsOf, signInDemo } from '../../approvals/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { type Day, day, daysAfter } from '../../platform/kernel/day.ts'
import { departments } from '../../town/index.ts'
import type { OpinionFile, Stance } from '../rules/opinion.ts'
import { actsOn } from '../store/acts.ts'
import { opinions } from '../store/opinions.ts'
import { aBody, anAdoptedOpinion, nobodyTold, readOpinion } from '../testing.ts'
import {
  repliesToApprove,
  replySubject,
  sendReplyToSign,
  takeReplyBack,
} from './replies-to-approve.ts'

const approvable = repliesToApprove(
  () => '',
  () => nobodyTold,
)

/** An opinion that was adopted on 1 April 2026, and an officer who replies to it on 8 June, late. */
async function anOwedReply(db: Database) {
  await aBody(db)
  const change = { by: null, now: new Date('2026-01-01T10:00:00Z') }
  const department = await departments(db).add(
    { name: 'Essais', email: null, headName: '' },
    change,
  )
  const { rows } = await sql<{ id: string }>`
    insert into party (id, kind) values (gen_random_uuid(), 'person') returning id`.execute(db)
  const by = rows[0]?.id ?? ''
  const id = await anAdoptedOpinion(db)
  const file = await readOpinion(db, id)
  const subject = replySubject(file)
  let minute = 0
  const act = {
    by,
    get now() {
      minute += 1
      return new Date(Date.parse('2026-06-08T08:00:00Z') + minute * 60_000)
    },
  }
  const acts = actsOn(db, id, act)
  return {
    id,
    subject,
    acts,
    read: () => readOpinion(db, id),
    changes: () => opinions(db).changesOf(id),
    write: (text: string, seen: number, stance: Stance = 'followed') =>
      acts.write({ text, stance, department }, seen),
    ask: (version: number) => sendReplyToSign(db, id, version, act),
    takeBack: () => takeReplyBack(db, file, act),
    postpone: (dueOn: Day) =>
      acts.postpone({ dueOn, reason: 'On mesure.', today: day('2026-06-08') }, nobodyTold),
    /** The one who is asked does this; nothing when nobody is. */
    signs: async (does: 'approved' | 'reworded' | 'returned', text = ''): Promise<void> => {
      if ((await approvalOf(db, subject))?.state !== 'open') return
      await inTransaction(db, (tx) =>
        signInDemo(tx, [approvable], subject, {
          ...{ by: () => by, now: act.now, act: does, text },
          comment: 'Dites quand.',
        }),
      )
    },
  }
}

type World = Awaited<ReturnType<typeof anOwedReply>>

const allSign = async ({ signs, read }: World): Promise<void> => {
  while ((await read()).draft.isAsked) await signs('approved')
}

describe('The reply to an opinion', () => {
  test('is published by the last signature, and says that it came late', () =>
    withRollback(async (db) => {
      const world = await anOwedReply(db)
      const { write, ask, signs, read } = world
      expect(await ask(0)).toBe('no-draft')
      await write('Oui, le dimanche.', 0)
      expect(await write('Non.', 0)).toBe('moved-on')
      expect(await ask(1)).toBeNull()
      expect(await write('Non.', 1)).toBe('in-circuit')
      await signs('approved')
      expect((await read()).reply).toBeNull()
      await allSign(world)
      expect(await read()).toMatchObject({
        state: 'replied',
        reply: { stance: 'followed', text: 'Oui, le dimanche.' },
        replyDueOn: '2026-06-01',
        repliedOn: '2026-06-08',
      })
    }))

  test('is the very text that was signed, with the words a signer changed', () =>
    withRollback(async (db) => {
      const world = await anOwedReply(db)
      await world.write('Oui.', 0)
      await world.ask(1)
      await world.signs('reworded', 'Oui, dès octobre.')
      await allSign(world)
      expect((await world.read()).reply?.text).toBe('Oui, dès octobre.')
    }))

  test('comes back with a word, or is taken back, and leaves again', () =>
    withRollback(async (db) => {
      const { subject, write, ask, signs, takeBack, read } = await anOwedReply(db)
      await write('Oui.', 0)
      await ask(1)
      await signs('returned')
      expect((await read()).draft.isAsked).toBe(false)
      expect((await approvalOf(db, subject))?.acts.at(-1)?.comment).toBe('Dites quand.')
      await write('Oui, en octobre.', 1)
      expect(await ask(1)).toBe('moved-on')
      expect(await ask(2)).toBeNull()
      expect(await takeBack()).toBeNull()
      expect(await takeBack()).toBe('not-in-circuit')
    }))

  test('that refuses is signed by those who sign what is refused', () =>
    withRollback(async (db) => {
      const { subject, write, ask } = await anOwedReply(db)
      await write('Non.', 0, 'not-followed')
      await ask(1)
      expect((await approvalOf(db, subject))?.circuit).toBe('refusal')
    }))

  test('that nobody signed, a day that moves in silence, are refused by the database itself', () =>
    withRollback(async (db) => {
      const { id, postpone, read, changes } = await anOwedReply(db)
      const refused = (statement: ReturnType<typeof sql>, why: RegExp) =>
        expect(inTransaction(db, (tx) => statement.execute(tx))).rejects.toThrow(why)
      await refused(
        sql`update opinion set state = 'replied', reply_stance = 'followed', reply_text = 'Oui.',
          reply_approval = gen_random_uuid(), replied_on = '2026-06-08' where id = ${id}`,
        /these very words are signed/,
      )
      await refused(
        sql`update opinion set reply_due_on = '2026-07-01' where id = ${id}`,
        /moves with a public reason/,
      )
      await refused(
        sql`update opinion set first_reply_due_on = '2026-05-01' where id = ${id}`,
        /stays as its body adopted it/,
      )
      await refused(
        sql`update opinion set text = 'Autre' where id = ${id}`,
        /stays as its body adopted it/,
      )
      expect(await postpone(day('2026-07-01'))).toBeNull()
      const { firstReplyDueOn, replyDueOn } = await read()
      expect([firstReplyDueOn, replyDueOn]).toEqual(['2026-06-01', '2026-07-01'])
      expect((await changes()).at(-1)).toMatchObject({ kind: 'postponed', reason: 'On mesure.' })
    }))
})

type Step = readonly [name: string, does: (world: World, file: OpinionFile) => Promise<unknown>]

const words = fc.constantFrom('Oui.', 'En partie.', 'Non, et voici pourquoi.')
const always = (...step: Step) => fc.constant(step)
const saying = (
  name: string,
  does: (said: string) => (world: World, file: OpinionFile) => Promise<unknown>,
) => words.map((said): Step => [`${name} ${said}`, does(said)])

const step: fc.Arbitrary<Step> = fc.oneof(
  saying(
    'write',
    (said) =>
      ({ write }, { draft }) =>
        write(said, draft.version),
  ),
  saying(
    'write late',
    (said) =>
      ({ write }) =>
        write(said, 1),
  ),
  always('ask', ({ ask }, { draft }) => ask(draft.version)),
  always('ask for the first', ({ ask }) => ask(1)),
  { weight: 3, arbitrary: always('sign', ({ signs }) => signs('approved')) },
  saying(
    'reword',
    (said) =>
      ({ signs }) =>
        signs('reworded', said),
  ),
  always('return', ({ signs }) => signs('returned')),
  always('take back', ({ takeBack }) => takeBack()),
  fc
    .integer({ min: -5, max: 60 })
    .map(
      (days): Step => [
        `postpone by ${days}`,
        ({ postpone }) => postpone(daysAfter(day('2026-06-08'), days)),
      ],
    ),
)

/** What holds whatever was done, and in what order. */
async function expectSound(db: Database, world: World, before: OpinionFile): Promise<void> {
  const file = await world.read()
  const all = await approvalsOf(db, world.subject)
  // The text under review is the one that was asked for, and nobody writes meanwhile.
  expect(all[0]?.state === 'open').toBe(file.draft.isAsked)
  if (all[0]?.state === 'open') expect(file.draft.text).toBe(all[0].askedText)
  // What is published is exactly what all signed, and it changes no more.
  const granted = all.filter(({ state }) => state === 'granted').map(({ text }) => text)
  expect(file.reply === null ? [] : [file.reply.text]).toEqual(granted)
  if (before.reply !== null) expect(file.reply).toEqual(before.reply)
  // The day moves with a public reason only; the first one never does.
  expect(file.firstReplyDueOn).toBe('2026-06-01')
  const told = (await world.changes()).filter(({ kind }) => kind === 'postponed')
  expect(told.every(({ reason }) => reason !== '')).toBe(true)
  expect(file.replyDueOn).toBe(told.at(-1)?.dueOn ?? '2026-06-01')
}

describe('Whatever officers and signers do, in any order', () => {
  test('no reply is public without its circuit, and its day never moves in silence', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), (steps) =>
        withRollback(async (db) => {
          const world = await anOwedReply(db)
          for (const [, does] of steps) {
            const before = await world.read()
            await does(world, before)
            await expectSound(db, world, before)
          }
        }),
      ),
      { numRuns: 60 },
    )
  })
})
