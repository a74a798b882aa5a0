import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { said } from '../../platform/database/conditions.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { those } from './conditions.ts'
import { urgentFirst } from './work.ts'

test('Words are found by their index, however many questions an order would meet before', () =>
  withRollback(async (db) => {
    // Sorting costs so much here that any other way would be taken, were there one.
    await sql`select set_config('enable_sort', 'off', true),
      set_config('enable_seqscan', 'off', true)`.execute(db)
    const found = those(said('trottoir', sql`all_words`), { mots: 'trottoir' })
    const plan = await sql<{ 'QUERY PLAN': string }>`
      explain select number from ${found} order by ${urgentFirst} limit 30`.execute(db)
    const text = plan.rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toContain('question_all_words')
    expect(text).not.toContain('question_work_order')
  }))
