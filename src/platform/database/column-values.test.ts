import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { NumberTooLarge } from './column-values.ts'
import { withRollback } from './testing.ts'

/** The value PostgreSQL hands back for an expression. */
async function valueOf(expression: string): Promise<unknown> {
  let value: unknown
  await withRollback(async (db) => {
    const answer = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(db)
    value = answer.rows[0]?.value
  })
  return value
}

describe('A value read from the database', () => {
  test('is a number for count(*)', async () => {
    expect(await valueOf('(select count(*) from generate_series(1, 3))')).toBe(3)
  })

  test('is an error rather than a rounded number beyond 2⁵³', async () => {
    expect(await valueOf('9007199254740991::bigint')).toBe(9007199254740991)
    await expect(valueOf('9007199254740993::bigint')).rejects.toThrow(NumberTooLarge)
  })

  test('is exact text for money', async () => {
    expect(await valueOf('0.1::numeric + 0.2::numeric')).toBe('0.3')
    expect(await valueOf(`array['1.10', null]::numeric[]`)).toEqual(['1.10', null])
  })

  test('is a calendar day for a date, in every time zone', async () => {
    expect(await valueOf(`'2026-03-29'::date`)).toBe('2026-03-29')
    expect(await valueOf(`array['2026-03-29']::date[]`)).toEqual(['2026-03-29'])
  })

  test('is an instant in UTC for a timestamp, whatever the zone it was written in', async () => {
    expect(await valueOf(`'2026-07-01 00:30:00.5+02'::timestamptz`)).toBe(
      '2026-06-30T22:30:00.500Z',
    )
    expect(await valueOf(`'2026-07-01 00:30:00+05:45'::timestamptz`)).toBe(
      '2026-06-30T18:45:00.000Z',
    )
  })

  test('is a list of texts for text[], whatever they hold', async () => {
    expect(await valueOf(`'{}'::text[]`)).toEqual([])
    expect(await valueOf(`array['BO.D10.7/23', '42', 'é']`)).toEqual(['BO.D10.7/23', '42', 'é'])
    expect(await valueOf(`array['a,b', 'il dit "non"', 'null', null, '', ' ', 'x\\y']`)).toEqual([
      'a,b',
      'il dit "non"',
      'null',
      null,
      '',
      ' ',
      'x\\y',
    ])
    expect(await valueOf(`array[array['a', 'b'], array['c', 'd']]`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(await valueOf(`'[2:3]={a,b}'::text[]`)).toEqual(['a', 'b'])
  })

  test('is what JSON says for jsonb', async () => {
    expect(await valueOf(`'{"seats": [1, null]}'::jsonb`)).toEqual({ seats: [1, null] })
  })
})
