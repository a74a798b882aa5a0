import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { promises } from '../testing.ts'
import { latePromisesIn, promiseFigures } from './figures.ts'

const about = { from: day('2026-04-01'), until: day('2026-06-01'), today: day('2026-05-20') }

test('Promises are counted by their first day: kept on time, put off, late, not yet due', () =>
  withRollback(async (db) => {
    const due = (dueOn: string) => promises(db, { dueOn: day(dueOn), neighbourhood: 'plaine' })
    const kept = await due('2026-04-20')
    const putOff = await due('2026-04-21')
    const late = await due('2026-05-02')
    await due('2026-05-20')
    const before = await due('2026-03-01')
    await sql`update commitment set state = 'kept', ended_on = '2026-04-20'
      where id in (${kept.id}, ${before.id})`.execute(db)
    await sql`update commitment set due_on = '2026-05-30' where id = ${putOff.id}`.execute(db)
    await sql`update commitment set state = 'kept', ended_on = '2026-05-10'
      where id = ${putOff.id}`.execute(db)

    const rows = await promiseFigures(db, about)
    const figures = { due: 3, onTime: 1, late: 1 }
    expect(rows).toContainEqual({ dimension: 'all', key: null, ...figures })
    expect(rows).toContainEqual({ dimension: 'quartier', key: 'plaine', ...figures })
    expect(rows).toContainEqual({ dimension: 'service', key: 'espaces-verts', ...figures })

    const shown = { today: about.today, most: 5 }
    expect(await latePromisesIn(db, 'plaine', shown)).toMatchObject([
      { dueOn: '2026-05-02', href: `/engagements/${late.number}` },
    ])
    expect(await latePromisesIn(db, 'coteau', shown)).toEqual([])
  }))
