import { describe, expect, test } from 'vitest'
import { DatabaseUnavailable, DiskFull, namedFailure } from './database-failure.ts'

const withCode = (code: string): Error => Object.assign(new Error('said by pg'), { code })

describe('A fault of the database', () => {
  test.each(['53100', 'ENOSPC'])('is a full disk when its code is %s', (code) => {
    expect(namedFailure(withCode(code))).toBeInstanceOf(DiskFull)
  })

  test.each(['57P01', '57P02', '57P03', '08006', '08P01', '53300', 'ECONNREFUSED', 'ENOENT'])(
    'is a lost database when its code is %s',
    (code) => {
      expect(namedFailure(withCode(code))).toBeInstanceOf(DatabaseUnavailable)
    },
  )

  test.each(['3D000', '57P04'])('is a database that is no more when its code is %s', (code) => {
    const named = namedFailure(withCode(code))
    expect(named).toBeInstanceOf(DatabaseUnavailable)
    expect(named).toHaveProperty('message', 'Cette base de données n’existe pas, ou plus.')
  })

  test('is a lost database when the connection ends in the middle', () => {
    const error = new Error('Connection terminated unexpectedly')
    const named = namedFailure(error)
    expect(named).toBeInstanceOf(DatabaseUnavailable)
    expect(named).toHaveProperty('cause', error)
  })

  test('stays what it is otherwise: a broken rule of the schema is not an outage', () => {
    const error = withCode('23505')
    expect(namedFailure(error)).toBe(error)
  })
})
