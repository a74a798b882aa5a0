import { describe, expect, test } from 'vitest'
import { followed, openingOf } from './opening-progress.ts'

describe('The progress of an opening', () => {
  test('is told while it lasts, and not after', async () => {
    const told: unknown[] = [openingOf('one')]
    await followed('one', async (onProgress) => {
      told.push(openingOf('one'))
      onProgress(0.5)
      told.push(openingOf('one'), openingOf('other'))
    })
    expect([...told, openingOf('one')]).toEqual([null, 0, 0.5, null, null])
  })

  test('says that it broke off, until it is begun again', async () => {
    const broken = followed('two', () => Promise.reject(new Error('cut')))
    await expect(broken).rejects.toThrow('cut')
    expect(openingOf('two')).toBe('stopped')
    await followed('two', () => Promise.resolve())
    expect(openingOf('two')).toBeNull()
  })
})
