import { describe, expect, test } from 'vitest'
import { historyOf } from '../../journal/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { planOf } from '../rules/plan.ts'
import { aBody, act, calendar, plans, read, allMeetings } from '../testing.ts'
import { actsOn } from './acts.ts'
import { agendaOf } from './agendas.ts'
import { readAgenda } from './carried.ts'
import { rewriteMeeting } from './planning.ts'
import { recordsOf } from './records.ts'
import { awaitedActions, awaitedTasks } from './tasks.ts'
import { watchedDays } from './watched-days.ts'

const evening = {
  from: '2026-06-18T17:05:00.000Z',
  until: '2026-06-18T19:10:00.000Z',
  roomCount: 42,
}
const nothing = { questions: [], actions: [], answers: [] }
const after = { by: 'officer', now: new Date('2026-06-18T20:00:00Z') }
const item = {
  ...({ source: 'hand', about: null, title: 'La rue des Écoles', type: 'opinion' } as const),
  ...{ minutes: 20, owner: 'Le service voirie' },
}

describe('A meeting that is planned', () => {
  test('has its plan, and an agenda that begins with the answers', () =>
    withRollback(async (db) => {
      const one = await plans(db)
      expect(one.tasks.map(({ step }) => step)).toContain('notice')
      expect(one.items.map(({ source }) => source)).toEqual(['answers'])
      const subject = { kind: 'meeting', id: one.id }
      expect((await historyOf(db, subject)).map(({ type }) => type)).toEqual(['meeting-planned'])
    }))

  test('that is moved takes its plan along, but for what is done, and counts one for calendars', () =>
    withRollback(async (db) => {
      const one = await plans(db)
      await actsOn(db, one.id, act).tick('date', true)
      const startsAt = '2026-06-25T17:00:00.000Z'
      const plan = planOf('council', day('2026-06-25'), day('2026-05-04'), calendar)
      const moved = { ...one, startsAt, endsAt: '2026-06-25T19:00:00.000Z' }
      expect(await rewriteMeeting(db, one.id, moved, plan, act)).toBe(true)
      const found = await read(db, one.number)
      expect([found.sequence, found.movedFrom]).toEqual([1, one.startsAt])
      const dueOf = (file: typeof found, step: string) =>
        file.tasks.find((task) => task.step === step)?.dueOn
      expect(dueOf(found, 'date')).toBe(dueOf(one, 'date'))
      expect(dueOf(one, 'notice')).toBe('2026-06-03')
      expect(dueOf(found, 'notice')).toBe('2026-06-10')
    }))

  test('to which an hour alone is given keeps what a colleague has just written of it', () =>
    withRollback(async (db) => {
      const one = await plans(db)
      await rewriteMeeting(db, one.id, { ...one, place: 'Préau', wayThere: 'Bus 12' }, [], act)
      const slot = { startsAt: '2026-06-25T17:00:00.000Z', endsAt: '2026-06-25T19:00:00.000Z' }
      await rewriteMeeting(db, one.id, slot, [], act)
      expect(await read(db, one.number)).toMatchObject({
        ...{ ...slot, place: 'Préau', wayThere: 'Bus 12', title: one.title },
      })
    }))

  test('of another title only is told to no calendar', () =>
    withRollback(async (db) => {
      const one = await plans(db)
      await rewriteMeeting(db, one.id, { ...one, neighbourhood: 'centre' }, [], act)
      expect(await read(db, one.number)).toMatchObject({ sequence: 0, neighbourhood: 'centre' })
    }))

  test('is called once it has a place, then cancelled with a reason, and not moved any more', () =>
    withRollback(async (db) => {
      const nowhere = await plans(db, { place: '' })
      expect(await actsOn(db, nowhere.id, act).call()).toBe('no-place')
      const one = await plans(db)
      const acts = actsOn(db, one.id, act)
      expect(await acts.call()).toBeNull()
      expect(await acts.call()).toBe('not-now')
      const called = await read(db, one.number)
      expect(called.tasks.find(({ step }) => step === 'notice')?.isDone).toBe(true)
      expect(await acts.cancel('La salle est inondée.')).toBeNull()
      expect(await rewriteMeeting(db, one.id, one, [], act)).toBe(false)
      expect(await read(db, one.number)).toMatchObject({
        ...{ state: 'cancelled', sequence: 1, cancelledWhy: 'La salle est inondée.' },
      })
      const shown = await allMeetings(db)
      expect(shown.map(({ number }) => number)).toContain(one.number)
    }))

  test('tells what is to be done until a day, and nothing once cancelled', () =>
    withRollback(async (db) => {
      const one = await plans(db)
      const until = day('2026-06-03')
      const { tasks, total } = await awaitedTasks(db, { until }, until, 2)
      expect(tasks.map(({ number, step }) => [number, step])).toEqual([
        [one.number, 'date'],
        [one.number, 'agenda-call'],
      ])
      expect(total).toBe(4)
      await actsOn(db, one.id, act).cancel('Personne ne peut venir.')
      expect((await awaitedTasks(db, { until }, until, 2)).total).toBe(0)
    }))
})

describe('An agenda', () => {
  test('keeps its answers first, is put in order, and gives back what is taken off', () =>
    withRollback(async (db) => {
      const one = await plans(db)
      const agenda = agendaOf(db, one.id, act)
      for (const title of ['Un', 'Deux', 'Trois']) await agenda.add({ ...item, title })
      const titles = async () =>
        (await read(db, one.number)).items.map(({ title }) => title).slice(1)
      const [answers, first, , third] = (await read(db, one.number)).items.map(({ id }) => id)
      await agenda.shift(third ?? '', 'up')
      expect(await titles()).toEqual(['Un', 'Trois', 'Deux'])
      await agenda.shift(first ?? '', 'up')
      await agenda.shift(answers ?? '', 'down')
      expect(await titles()).toEqual(['Un', 'Trois', 'Deux'])
      expect(await agenda.remove(answers ?? '')).toBeNull()
      expect(await agenda.remove(first ?? '')).toMatchObject({ title: 'Un', minutes: 20 })
      expect(await titles()).toEqual(['Trois', 'Deux'])
    }))

  test('takes thirty items, and not one more', () =>
    withRollback(async (db) => {
      const one = await plans(db)
      const agenda = agendaOf(db, one.id, act)
      for (let rank = 1; rank < 30; rank += 1) expect(await agenda.add(item)).toBeNull()
      expect(await agenda.add(item)).toBe('too-many')
    }))
})

describe('A meeting that was held', () => {
  test('keeps what was decided, until its minutes are granted', () =>
    withRollback(async (db) => {
      const one = await plans(db)
      expect(await actsOn(db, one.id, act).hold(evening, nothing)).toBe('too-early')
      expect(await recordsOf(db, one.id, act).decide('Un banc.', null)).toBe('not-now')
      const acts = actsOn(db, one.id, after)
      expect(await acts.hold(evening, nothing)).toBeNull()
      const records = recordsOf(db, one.id, after)
      const first = one.items[0]?.id ?? ''
      await records.decide('Un banc est posé.', first)
      const found = await read(db, one.number)
      expect(found).toMatchObject({ state: 'held', roomCount: 42 })
      expect(found.decisions).toMatchObject([{ text: 'Un banc est posé.', item: first }])
    }))

  test('leaves an action that comes back until it is closed, and writes what came back', () =>
    withRollback(async (db) => {
      await aBody(db, 'essai', 'centre')
      const one = await plans(db, { body: 'essai' })
      await actsOn(db, one.id, after).hold(evening, nothing)
      const records = recordsOf(db, one.id, after)
      const action = {
        ...{ item: null, text: 'Mesurer le trottoir', owner: 'La voirie', department: null },
        ...{ deputy: null, dueOn: day('2026-07-01') },
      }
      await records.act(action)
      const { actions: awaited } = await awaitedActions(db, { until: day('2026-07-01') }, 5)
      expect(awaited).toMatchObject([{ number: one.number, text: 'Mesurer le trottoir' }])
      expect((await awaitedActions(db, { until: day('2026-06-30') }, 5)).total).toBe(0)
      const later = { startsAt: '2026-09-17T17:00:00.000Z', endsAt: '2026-09-17T19:00:00.000Z' }
      const next = await plans(db, { body: 'essai', ...later }, after.now)
      const { actions } = await readAgenda(db, next)
      expect(actions).toMatchObject([{ text: 'Mesurer le trottoir', from: one.number }])

      const evening2 = { by: 'officer', now: new Date('2026-09-18T08:00:00Z') }
      const held = { from: later.startsAt, until: later.endsAt, roomCount: null }
      await actsOn(db, next.id, evening2).hold(held, { questions: [], actions, answers: [] })
      expect((await read(db, next.number)).items.map(({ title }) => title)).toContain(
        'Mesurer le trottoir',
      )
      expect(await records.close(actions[0]?.id ?? '', 'done', day('2026-09-20'), null)).toBe(true)
      const last = { startsAt: '2026-11-19T18:00:00.000Z', endsAt: '2026-11-19T20:00:00.000Z' }
      const third = await plans(db, { body: 'essai', ...last }, evening2.now)
      expect((await readAgenda(db, third)).actions).toEqual([])
    }))
})

describe('Days that the town looks at', () => {
  test('are written and taken off', () =>
    withRollback(async (db) => {
      const days = watchedDays(db)
      const on = day('2026-11-26')
      await days.avoid({ day: on, reason: 'Match' }, act)
      await days.avoid({ day: on, reason: 'Conseil municipal' }, act)
      const holiday = { name: 'Noël', beginsOn: day('2026-12-19'), endsOn: day('2027-01-03') }
      await days.addHoliday(holiday, act)
      const found = await days.find()
      expect(found.avoided).toEqual([{ day: on, reason: 'Conseil municipal' }])
      expect(found.holidays).toMatchObject([holiday])
      await days.free(on, act)
      await days.removeHoliday(found.holidays[0]?.id ?? '', act)
      expect(await days.find()).toEqual({ holidays: [], avoided: [] })
    }))
})
