import { expect, test } from 'vitest'
import { recordsOf } from './wal-records.ts'

test('A word that two pages of the write-ahead log share is found', () => {
  const file = Buffer.alloc(3 * 8192)
  file.writeUInt16LE(0x0002, 2)
  file.write('MOT', 8189)
  file.write('COUPE', 8192 + 24)
  file.write('DEBUT', 40)
  const text = recordsOf(file).toString('latin1')
  expect(text.startsWith('DEBUT')).toBe(true)
  expect(text).toContain('MOTCOUPE')
})
