import { describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { councillorForm, departmentForm, isInOffice } from '../rules/officials.ts'
import { councillors } from './councillors.ts'
import { departments } from './departments.ts'
import { townCalendar } from './town-calendar.ts'

const change = { by: null, now: new Date('2026-05-04T10:00:00Z') }
const roads = { name: 'Voirie', email: 'voirie@exemple.fr', headName: null }

describe('A department', () => {
  test('keeps its id when its name changes, and two of one name have two ids', () =>
    withRollback(async (db) => {
      const store = departments(db)
      const id = await store.add(roads, change)
      expect(await store.add(roads, change)).toBe('voirie-2')
      await store.change(id, { ...roads, name: 'Voirie et propreté' }, change)
      expect((await store.all())[0]).toEqual({
        ...roads,
        id: 'voirie',
        name: 'Voirie et propreté',
        endedOn: null,
      })
    }))
  test('ends and is taken up again', () =>
    withRollback(async (db) => {
      const store = departments(db)
      const id = await store.add(roads, change)
      await store.end(id, day('2026-05-04'), change)
      expect((await store.all())[0]?.endedOn).toBe('2026-05-04')
      await store.end(id, null, change)
      expect((await store.all())[0]?.endedOn).toBeNull()
      expect(await store.end('nowhere', null, change)).toBe(false)
    }))
  test('has no e-mail that cannot be read', () => {
    expect(departmentForm.safeParse({ ...roads, headName: '', email: 'voirie' }).success).toBe(
      false,
    )
  })
})

describe('A councillor', () => {
  const typed = {
    councillorName: 'Céleste Aubépine',
    delegation: 'Participation',
    neighbourhood: '',
    beginsOn: '22/03/2026',
    endsOn: '',
  }
  test('is in office from the first to the last day of the mandate', () => {
    const { councillorName: name, ...rest } = councillorForm.parse({
      ...typed,
      endsOn: '31/03/2032',
    })
    const one = { ...rest, id: 'x', name, beginsOn: rest.beginsOn ?? day('2000-01-01') }
    const days = ['2026-03-21', '2026-03-22', '2032-03-31', '2032-04-01']
    expect(days.map((on) => isInOffice(one, day(on)))).toEqual([false, true, true, false])
  })
  test.each([
    ['councillorName', ''],
    ['beginsOn', ''],
    ['beginsOn', '31/02/2026'],
    ['endsOn', '21/03/2026'],
  ])('is refused with %s « %s »', (field, text) => {
    const read = councillorForm.safeParse({ ...typed, [field]: text })
    expect(read.error?.issues.map(({ path }) => path[0])).toContain(field)
  })
  test('is written anew under the same id, and removed', () =>
    withRollback(async (db) => {
      const store = councillors(db)
      const one = {
        name: 'Céleste',
        delegation: '',
        neighbourhood: null,
        beginsOn: day('2026-03-22'),
        endsOn: null,
      }
      const id = await store.save({ ...one, id: null }, change)
      await store.save({ ...one, id, delegation: 'Écoles' }, change)
      expect(await store.all()).toEqual([{ ...one, id, delegation: 'Écoles' }])
      await store.remove(id, change)
      expect(await store.all()).toEqual([])
    }))
})

describe('The calendar of the town', () => {
  test('keeps its closures and its elections, each removed alone', () =>
    withRollback(async (db) => {
      const store = townCalendar(db)
      await store.close({ day: day('2026-12-24'), reason: 'Pont' }, change)
      await store.close({ day: day('2026-12-24'), reason: 'Veille de Noël' }, change)
      const period = {
        name: 'Municipales',
        beginsOn: day('2031-09-01'),
        endsOn: day('2032-03-21'),
      }
      await store.addPeriod(period, change)
      expect(await store.closed()).toEqual([{ day: '2026-12-24', reason: 'Veille de Noël' }])
      expect(await store.find()).toMatchObject({ closed: ['2026-12-24'], preElection: [period] })
      await store.open(day('2026-12-24'), change)
      await store.removePeriod((await store.periods())[0]?.id ?? '', change)
      expect(await store.find()).toMatchObject({ closed: [], preElection: [] })
    }))
})

describe('What is taken off a list', () => {
  const begun = { delegation: '', neighbourhood: null, beginsOn: day('2026-03-22'), endsOn: null }

  test('is given back as it was: a councillor to the same place in the table', () =>
    withRollback(async (db) => {
      const store = councillors(db)
      const before = await store.all()
      const first = await store.save({ ...begun, id: null, name: 'Céleste Aubépine' }, change)
      await store.save({ ...begun, id: null, name: 'Bastien Morel' }, change)
      const removed = await store.remove(first, change)
      expect(await store.remove(first, change)).toBeNull()
      await store.save({ ...begun, id: null, name: 'Céleste Aubépine' }, change, removed?.position)
      const names = (await store.all()).slice(before.length).map(({ name }) => name)
      expect(names).toEqual(['Céleste Aubépine', 'Bastien Morel'])
    }))

  test('is given back as it was: a closed day with its reason', () =>
    withRollback(async (db) => {
      const calendar = townCalendar(db)
      const bridge = { day: day('2031-05-23'), reason: 'Pont de l’Ascension' }
      await calendar.close(bridge, change)
      expect(await calendar.open(bridge.day, change)).toEqual(bridge)
      expect(await calendar.open(bridge.day, change)).toBeNull()
    }))
})
