import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { asks } from '../../questions/testing.ts'
import { aBody, plans, read } from '../testing.ts'
import { actsOn } from './acts.ts'
import { agendaOf } from './agendas.ts'
import { readAgenda } from './carried.ts'
import { recordsOf } from './records.ts'

/** What may happen to a council and to the questions of its neighbourhood, in any order. */
const happenings = [
  'plan',
  'hold',
  'cancel',
  'act',
  'finish',
  'drop',
  'ask',
  'answer',
  'give-item',
  'take-off',
] as const
type Happening = readonly [(typeof happenings)[number], number]

const body = 'essai'
const monthOf = (rank: number) => new Date(Date.UTC(2026, 5 + rank, 10, 17))

/** A council whose life goes as told; each step at noon the day after the last meeting that was planned. */
function council(db: Database) {
  const ahead: number[] = []
  const held: number[] = []
  let planned = 0
  const act = () => ({ by: 'officer', now: new Date(monthOf(planned).getTime() + 86_400_000) })
  const file = (number: number) => read(db, number, new Date('2026-05-04T10:00:00Z'))
  const chosen = <One>(list: readonly One[], pick: number) => list[pick % Math.max(1, list.length)]

  const openIds = async (table: 'meeting_action' | 'question') => {
    const found = await sql<{ id: string }>`
      select id from ${sql.table(table)} where ${
        table === 'question'
          ? sql`neighbourhood = 'centre' and state = 'assigned'`
          : sql`state = 'open'`
      } order by number`.execute(db)
    return found.rows.map(({ id }) => id)
  }
  const close = async (state: 'done' | 'dropped', pick: number) => {
    const one = chosen(await openIds('meeting_action'), pick)
    if (one === undefined) return
    for (const number of held)
      await recordsOf(db, (await file(number)).id, act()).close(
        one,
        state,
        day('2026-09-01'),
        'Voilà.',
      )
  }

  const doing: Record<Happening[0], (pick: number) => Promise<unknown>> = {
    plan: async () => {
      planned += 1
      const startsAt = monthOf(planned)
      const endsAt = new Date(startsAt.getTime() + 7_200_000)
      const hours = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
      ahead.push((await plans(db, { body, ...hours })).number)
    },
    hold: async () => {
      const number = ahead.shift()
      if (number === undefined) return
      const one = await file(number)
      const evening = { from: one.startsAt, until: one.endsAt, roomCount: 1 }
      await actsOn(db, one.id, act()).hold(evening, await readAgenda(db, one))
      held.push(number)
    },
    cancel: async (pick) => {
      const number = chosen(ahead, pick)
      if (number === undefined) return
      ahead.splice(ahead.indexOf(number), 1)
      await actsOn(db, (await file(number)).id, act()).cancel('Il neige.')
    },
    act: async (pick) => {
      const number = chosen(held, pick)
      if (number === undefined) return
      const one = { item: null, text: 'À faire', owner: 'Nous', department: null, deputy: null }
      const records = recordsOf(db, (await file(number)).id, act())
      await records.act({ ...one, dueOn: day('2026-09-01') })
    },
    finish: (pick) => close('done', pick),
    drop: (pick) => close('dropped', pick),
    ask: async () => {
      const { question } = await asks(db, {})
      await sql`
        update question set neighbourhood = 'centre', state = 'assigned', title = 'Où ?',
          public_text = 'Où ?', published_at = now() where id = ${question.id}`.execute(db)
    },
    answer: async (pick) => {
      const one = chosen(await openIds('question'), pick) ?? null
      await sql`update question set state = 'answered' where id = ${one}`.execute(db)
    },
    'give-item': async (pick) => {
      const number = ahead[0]
      if (number === undefined) return
      const one = await file(number)
      const agenda = await readAgenda(db, one)
      const found = chosen(
        [
          ...agenda.questions.map(({ id }) => ['question', id] as const),
          ...agenda.actions.map(({ id }) => ['action', id] as const),
        ],
        pick,
      )
      if (found === undefined) return
      const [source, about] = found
      const item = {
        source,
        about,
        title: 'Un point',
        type: 'information',
        minutes: 5,
        owner: '',
      } as const
      await agendaOf(db, one.id, act()).add(item)
    },
    'take-off': async (pick) => {
      const number = ahead[0]
      if (number === undefined) return
      const one = await file(number)
      await agendaOf(db, one.id, act()).remove(chosen(one.items, pick)?.id ?? '')
    },
  }

  return {
    live: ([what, pick]: Happening) => doing[what](pick),
    /** What is open and absent from the agenda of the next meeting. */
    forgotten: async (): Promise<readonly string[]> => {
      const number = ahead[0]
      if (number === undefined) return []
      const { items, questions, actions } = await readAgenda(db, await file(number))
      const told = new Set([
        ...items.flatMap(({ about }) => about ?? []),
        ...[...questions, ...actions].map(({ id }) => id),
      ])
      const open = [...(await openIds('question')), ...(await openIds('meeting_action'))]
      return open.filter((id) => !told.has(id))
    },
  }
}

test('Nothing open is ever absent from the next agenda, whatever happens to a council', async () => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  const lives = fc.array(fc.tuple(fc.constantFrom(...happenings), fc.nat(20)), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(lives, (life) =>
      withRollback(async (db) => {
        await aBody(db, body, 'centre')
        const { live, forgotten } = council(db)
        for (const one of life) {
          await live(one)
          expect(await forgotten()).toEqual([])
        }
      }),
    ),
    { numRuns: 60 },
  )
}, 60_000)
