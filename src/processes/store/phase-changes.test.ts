import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { inFrench } from '../../platform/words/content.ts'
import { aProcess } from '../testing.ts'
import { phaseChanges } from './phase-changes.ts'
import { contentsOf } from './process-contents.ts'
import { processes } from './processes.ts'

const at = (day: number) => ({ by: randomUUID(), now: new Date(Date.UTC(2026, 4, day)) })

test('The dates of a phase are told as moved when they change once residents could read them', () =>
  withRollback(async (db) => {
    const store = processes(db)
    const process = await store.find(await store.begin(aProcess(), 'la-place', at(1)))
    if (process === null) throw new Error('A process just begun is not there.')
    const phase = (name: string, beginsAt: string) => ({
      ...{ id: randomUUID(), name: inFrench(name) },
      ...{ beginsAt, endsAt: '2026-07-01T18:00:00.000Z' },
    })
    const drafted = phase('Avant', '2026-06-01T07:00:00.000Z')
    const told = phase('Après', '2026-06-01T07:00:00.000Z')
    const contents = contentsOf(db, process)
    await contents.savePhase(drafted, at(2))
    await contents.savePhase({ ...drafted, beginsAt: '2026-06-02T07:00:00.000Z' }, at(3))
    await contents.savePhase(told, at(3))
    await store.publish(process, at(4))
    await contents.savePhase({ ...told, name: inFrench('Mieux dit') }, at(5))
    const before = await phaseChanges(db)
    expect(before.get(drafted.id)).toMatchObject({ moves: 1, isMoved: false })
    expect(before.get(told.id)).toMatchObject({ moves: 0, isMoved: false })
    await contents.savePhase({ ...told, beginsAt: '2026-06-08T07:00:00.000Z' }, at(6))
    expect((await phaseChanges(db)).get(told.id)).toEqual({
      ...{ moves: 1, isMoved: true },
      changedAt: at(6).now.toISOString(),
    })
  }))
