import { describe, expect, test } from 'vitest'
import { saveOver } from './draft.ts'

describe('The draft of an opinion', () => {
  test('begins where there is none, and is written over the version that was read', () => {
    expect(saveOver(null, 0)).toBe('begin')
    expect(saveOver({ version: 3 }, 3)).toBe('write')
  })

  test('that was read and is no more went with the adoption: it does not begin again', () => {
    expect(saveOver(null, 2)).toBe('over')
  })

  test('is not written over what somebody else saved meanwhile, be it the first save', () => {
    expect(saveOver({ version: 4 }, 3)).toBe('moved-on')
    expect(saveOver({ version: 1 }, 0)).toBe('moved-on')
  })
})
