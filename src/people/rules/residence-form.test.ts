import { describe, expect, test } from 'vitest'
import { readForm } from '../../platform/web/index.ts'
import { residenceForm } from './residence-form.ts'

const read = (given: Record<string, string>, neighbourhoods = ['coteau', 'plaine']) =>
  readForm(residenceForm(neighbourhoods), given)

describe('Where somebody says she lives', () => {
  test('is an address and its neighbourhood, typed and picked', () => {
    expect(
      read({ lives: 'here', address: ' 3 rue Haute ', neighbourhood: 'coteau' }),
    ).toMatchObject({ ok: true, value: { text: '3 rue Haute', neighbourhood: 'coteau' } })
  })

  test('is the address alone in a town without neighbourhoods', () => {
    expect(read({ address: '3 rue Haute' }, [])).toMatchObject({
      ok: true,
      value: { text: '3 rue Haute', neighbourhood: null },
    })
  })

  test.each(['works', 'studies'])('asks no address of who %s here and lives elsewhere', (lives) => {
    expect(read({ lives, address: 'elsewhere', neighbourhood: 'coteau' })).toMatchObject({
      ok: true,
      value: { outOfTown: lives },
    })
  })

  test('is refused field by field', () => {
    expect(read({ lives: 'here', neighbourhood: 'ailleurs' })).toMatchObject({
      ok: false,
      faults: [
        { field: 'address', code: 'missing' },
        { field: 'neighbourhood', code: 'neighbourhood' },
      ],
    })
    expect(read({ address: 'x'.repeat(101), neighbourhood: 'coteau' })).toMatchObject({ ok: false })
  })
})
