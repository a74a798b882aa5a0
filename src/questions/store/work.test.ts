import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { countedWork, workStates } from '../rules/listing.ts'
import { asks } from '../testing.ts'
import { type Searched, urgentFirst, work } from './work.ts'

const today = day('2026-07-01')
const filters = {
  mots: '',
  etat: '',
  theme: '',
  quartier: '',
  service: '',
  retard: '',
  suivi: '',
  page: 1,
  followers: null,
} as const satisfies Searched

const states = ['received', 'reopened', 'assigned', 'drafted', 'waiting', 'answered', 'closed']

describe('The officers’ list', () => {
  test('counts, under each state and lateness asked, as many questions as its pages hold', () =>
    withRollback(async (db) => {
      for (const [place, state] of states.entries())
        for (const due of ['2026-06-30', '2026-07-02']) {
          const { question } = await asks(db, { answerDueOn: day(due), theme: `t${place % 2}` })
          await sql`update question set state = ${state} where id = ${question.id}`.execute(db)
        }
      for (const etat of ['', ...workStates] as const)
        for (const retard of ['', 'oui'] as const)
          for (const theme of ['', 't1']) {
            const asked = { ...filters, etat, retard, theme }
            const lines = await work(db).page(asked, today, 1000)
            const { total, counts } = countedWork(await work(db).states(asked, today), asked)
            expect(total, JSON.stringify(asked)).toBe(lines.length)
            if (etat !== '' && retard === '') expect(counts[etat]).toBe(lines.length)
          }
    }))

  test('says the same of those that words find as of all, where the words are in all of them', () =>
    withRollback(async (db) => {
      for (const [place, state] of states.entries()) {
        const due = place % 2 === 0 ? '2026-06-30' : '2026-07-02'
        const { question } = await asks(db, { answerDueOn: day(due), theme: `t${place % 3}` })
        await sql`update question set state = ${state}, all_words = 'Le trottoir'
          where id = ${question.id}`.execute(db)
      }
      const store = work(db)
      for (const etat of ['', ...workStates] as const)
        for (const retard of ['', 'oui'] as const)
          for (const page of [1, 2]) {
            const asked = { ...filters, etat, retard, page }
            const found = await store.search({ ...asked, mots: 'trottoirs' }, today, 4)
            const all = countedWork(await store.states(asked, today), asked)
            const listed = await store.page(asked, today, 4)
            expect(found.numbers, JSON.stringify(asked)).toEqual(listed.map(({ number }) => number))
            expect(new Set(await store.lines(found.numbers))).toEqual(new Set(listed))
            expect(countedWork(found.states, asked)).toEqual(all)
          }
      const none = await store.search({ ...filters, mots: 'lampadaire' }, today, 4)
      expect([none.numbers, none.states]).toEqual([[], []])
    }))

  test('has first what waits the longest, last what is over', () =>
    withRollback(async (db) => {
      const made = async (state: string, due: string) => {
        const { question } = await asks(db, { answerDueOn: day(due) })
        await sql`update question set state = ${state} where id = ${question.id}`.execute(db)
        return question.number
      }
      const over = await made('closed', '2026-06-01')
      const later = await made('received', '2026-06-20')
      const sooner = await made('assigned', '2026-06-10')
      const lines = await work(db).page(filters, today, 10)
      expect(lines.map(({ number }) => number)).toEqual([sooner, later, over])
    }))

  test('is read in the order of its index: no page sorts all that was ever asked', () =>
    withRollback(async (db) => {
      // Of an empty table anything is cheap: what the index is able to do is asked.
      await sql`select set_config('enable_sort', 'off', true)`.execute(db)
      const plan = await sql<{ 'QUERY PLAN': string }>`
        explain select number from question order by ${urgentFirst} limit 30`.execute(db)
      expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('question_work_order')
    }))
})
