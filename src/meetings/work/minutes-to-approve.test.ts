import fc from 'fast-check'
import { sql, type Transaction } from 'kysely'
import { describe, expect, test } from 'vitest'
import { approvalOf, approvalsOf, signInDemo } from '../../approvals/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { inFrench } from '../../platform/words/content.ts'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import type { MeetingFile } from '../rules/file.ts'
import { actsOn } from '../store/acts.ts'
import { minutesOf } from '../store/minutes.ts'
import { aBody, aParty, plans, read } from '../testing.ts'
import {
  minutesSubject,
  minutesToApprove,
  sendMinutesToSign,
  takeMinutesBack,
} from './minutes-to-approve.ts'

/** A minute passes between two acts. */
let minute = 0
const later = (by: string) => ({
  by,
  get now() {
    minute += 1
    return new Date(Date.parse('2026-06-19T08:00:00Z') + minute * 60_000)
  },
})
const evening = {
  from: '2026-06-18T17:05:00.000Z',
  until: '2026-06-18T19:10:00.000Z',
  roomCount: 42,
}

/** A meeting of a body, held, with the officer who writes its minutes. */
async function aMeetingHeld(db: Database) {
  await aBody(db, 'essai', 'centre')
  const act = later(await aParty(db))
  const { id, number } = await plans(db, { body: 'essai' })
  await actsOn(db, id, act).hold(evening, { questions: [], actions: [], answers: [] })
  const file = await read(db, number)
  const subject = minutesSubject(file)
  return {
    file,
    act,
    subject,
    minutes: minutesOf(db, id, act),
    read: () => read(db, number),
    approval: () => approvalOf(db, subject),
    ask: (version: number) => sendMinutesToSign(db, file, version, act),
    takeBack: () => takeMinutesBack(db, file, act),
    /** The one who is asked does this; nothing when nobody is. */
    signs: async (does: 'approved' | 'reworded' | 'returned', text = ''): Promise<void> => {
      if ((await approvalOf(db, subject))?.state !== 'open') return
      await inTransaction(db, (tx: Transaction<object>) =>
        signInDemo(tx, [minutesToApprove], subject, {
          ...{ by: () => act.by, now: act.now, act: does, text },
          comment: 'L’animatrice, par courriel.',
        }),
      )
    },
  }
}

describe('Minutes of a meeting', () => {
  test('are published once the animation team and the councillor have signed, not before', () =>
    withRollback(async (db) => {
      const { minutes, ask, signs, read: again } = await aMeetingHeld(db)
      expect(await minutes.publish(0)).toBe('no-minutes')
      await minutes.write('On a parlé du banc.', 0)
      expect(await minutes.publish(1)).toBe('not-granted')
      expect(await ask(1)).toBeNull()
      expect(await ask(1)).toBe('in-circuit')
      expect(await minutes.write('Autre chose.', 1)).toBe('in-circuit')
      await signs('approved')
      expect(await minutes.publish(1)).toBe('not-granted')
      await signs('approved')
      expect(await again()).toMatchObject({ state: 'approved', askedVersion: null })
      expect(await minutes.publish(1)).toBeNull()
      expect(await minutes.publish(1)).toBe('published-already')
      expect(await again()).toMatchObject({ state: 'published', publishedVersion: 1 })
      const ticked = (await again()).tasks.filter(({ isDone }) => isDone).map(({ step }) => step)
      expect(ticked).toEqual(['evening', 'draft', 'publication'])
    }))

  test('come back with a word, are written again, and leave again from the first step', () =>
    withRollback(async (db) => {
      const { minutes, ask, signs, approval, read: again } = await aMeetingHeld(db)
      await minutes.write('Le banc sera bleu.', 0)
      await ask(1)
      await signs('approved')
      await signs('returned')
      expect(await again()).toMatchObject({ state: 'drafted', askedVersion: null })
      expect((await approval())?.acts.at(-1)?.comment).toBe('L’animatrice, par courriel.')
      expect(await minutes.publish(1)).toBe('not-granted')
      expect(await minutes.write('Le banc sera vert.', 1)).toBeNull()
      expect(await ask(1)).toBe('moved-on')
      expect(await ask(2)).toBeNull()
      expect((await approval())?.steps.map(({ state }) => state)).toEqual(['open', 'waiting'])
    }))

  test('signed with other words are another version: these very words are published', () =>
    withRollback(async (db) => {
      const { minutes, ask, signs, read: again } = await aMeetingHeld(db)
      await minutes.write('Le banc sera bleu.', 0)
      await ask(1)
      await signs('reworded', 'Le banc sera vert.')
      await signs('approved')
      expect(await minutes.publish(1)).toBe('moved-on')
      expect(await minutes.publish(2)).toBeNull()
      const { minutes: kept } = await again()
      expect(kept.map(({ text, isGranted }) => [text, isGranted])).toEqual([
        ['Le banc sera vert.', true],
        ['Le banc sera bleu.', false],
      ])
    }))

  test('corrected once public take the same way; meanwhile the former version is read', () =>
    withRollback(async (db) => {
      const { minutes, ask, signs, takeBack, read: again } = await aMeetingHeld(db)
      await minutes.write('Douze personnes.', 0)
      await ask(1)
      for (const _ of [1, 2]) await signs('approved')
      await minutes.publish(1)
      await minutes.write('Treize personnes.', 1)
      expect(await minutes.publish(2)).toBe('not-granted')
      await ask(2)
      expect(await takeBack()).toBeNull()
      expect(await takeBack()).toBe('not-in-circuit')
      expect(await again()).toMatchObject({ state: 'published', publishedVersion: 1 })
      await ask(2)
      for (const _ of [1, 2]) await signs('approved')
      expect(await again()).toMatchObject({ state: 'published', publishedVersion: 1 })
      expect(await minutes.publish(2)).toBeNull()
      const { minutes: kept } = await again()
      expect(kept.map(({ publishedAt }) => publishedAt !== null)).toEqual([true, true])
    }))

  test('of a meeting of the town, which no team animates, are signed by a councillor alone', () =>
    withRollback(async (db) => {
      const { act } = await aMeetingHeld(db)
      const { id, number } = await plans(db, { title: inFrench('La place') })
      await actsOn(db, id, act).hold(evening, { questions: [], actions: [], answers: [] })
      await minutesOf(db, id, act).write('On a parlé de la place.', 0)
      const file = await read(db, number)
      await sendMinutesToSign(db, file, 1, act)
      const [approval] = await approvalsOf(db, minutesSubject(file))
      expect(approval?.steps.map(({ role }) => role)).toEqual(['councillor'])
    }))

  test('that nobody granted are refused by the database itself, and none is ever overwritten', () =>
    withRollback(async (db) => {
      const { file, minutes } = await aMeetingHeld(db)
      await minutes.write('Un brouillon.', 0)
      const refused = (statement: ReturnType<typeof sql>) =>
        expect(inTransaction(db, (tx) => statement.execute(tx))).rejects.toThrow(/minutes/)
      await refused(sql`update meeting set published_version = 1 where id = ${file.id}`)
      await refused(sql`update meeting_minutes set text = 'Autre' where meeting = ${file.id}`)
    }))
})

type World = Awaited<ReturnType<typeof aMeetingHeld>>
type Step = (world: World, file: MeetingFile) => Promise<unknown>

const text = fc.constantFrom('Un banc.', 'Deux bancs.', 'Une fontaine.')
const latest = ({ minutes: [last] }: MeetingFile) => last?.version ?? 0
type Named = readonly [name: string, does: Step]
const always = (...named: Named) => fc.constant(named)
const saying = (name: string, does: (said: string) => Step) =>
  text.map((said): Named => [`${name} ${said}`, does(said)])

const step: fc.Arbitrary<Named> = fc.oneof(
  saying(
    'write',
    (said) =>
      ({ minutes }, file) =>
        minutes.write(said, latest(file)),
  ),
  saying(
    'write late',
    (said) =>
      ({ minutes }) =>
        minutes.write(said, 1),
  ),
  always('ask', ({ ask }, file) => ask(latest(file))),
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
  always('publish', ({ minutes }, file) => minutes.publish(latest(file))),
  always('publish the first', ({ minutes }) => minutes.publish(1)),
)

/** What holds whatever was done, and in what order. */
async function expectSound(world: World, before: MeetingFile, name: string): Promise<void> {
  const file = await world.read()
  const all = await world.approval()
  const textOf = (version: number | null) =>
    file.minutes.find((one) => one.version === version)?.text ?? null
  // The text under review is the one that was asked for, and nobody writes meanwhile.
  expect(all?.state === 'open').toBe(file.askedVersion !== null)
  if (all?.state === 'open') {
    expect(textOf(file.askedVersion)).toBe(all.askedText)
    expect(file.askedVersion).toBe(latest(file))
  }
  // Nothing that was written changes.
  const kept = before.minutes.map(({ version }) => textOf(version))
  expect(kept).toEqual(before.minutes.map(({ text: said }) => said))
  // What anybody reads changes when somebody publishes, and then only.
  if (!name.startsWith('publish')) expect(file.publishedVersion).toBe(before.publishedVersion)
}

/** Every text that all signed, as the signatures themselves say. */
const grantedTexts = async (db: Database, { subject }: World): Promise<readonly string[]> =>
  (await approvalsOf(db, subject)).flatMap((one) => (one.state === 'granted' ? [one.text] : []))

describe('Two officers who publish at the same moment', () => {
  test('publish one version once: the second is told so, and who waits is written to once', async () => {
    const database = await testDatabase()
    try {
      const { db } = database
      const { file, act, minutes, read: again, ask, signs } = await aMeetingHeld(db)
      await minutes.write('## 1. Le banc\n\nUn banc est posé.', 0)
      await ask(1)
      await signs('approved')
      await signs('approved')
      let told = 0
      const tellAll = async () => {
        told += 1
      }
      const done = await Promise.all(
        [1, 2, 3].map(() => minutesOf(db, file.id, act).publish(1, tellAll)),
      )
      expect(done.map(String).toSorted()).toEqual([
        'null',
        'published-already',
        'published-already',
      ])
      expect([told, (await again()).publishedVersion]).toEqual([1, 1])
      const lines = await sql`
        select from journal_entry where type = 'meeting-minutes-published'`.execute(db)
      expect(lines.rows).toHaveLength(1)
    } finally {
      await database.close()
    }
  })
})

describe('Whatever officers and signers do, in any order', () => {
  test('what is published is exactly what was granted', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), (steps) =>
        withRollback(async (db) => {
          const world = await aMeetingHeld(db)
          for (const [name, does] of steps) {
            const before = await world.read()
            await does(world, before)
            await expectSound(world, before, name)
            const file = await world.read()
            if (file.publishedVersion === null) continue
            const shown = file.minutes.find(({ version }) => version === file.publishedVersion)
            expect(await grantedTexts(db, world)).toContain(shown?.text)
            expect(shown?.isGranted).toBe(true)
          }
        }),
      ),
      { numRuns: 60 },
    )
  })
})
