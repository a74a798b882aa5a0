import { describe, expect, test } from 'vitest'
import {
  declaredResidence,
  livesElsewhere,
  residenceForm,
  residenceGiven,
} from './residence-form.ts'

const typed = (given: Record<string, string>) => residenceForm.parse(given)
const declared = (given: Record<string, string>, neighbourhoods = ['coteau', 'plaine']) =>
  declaredResidence(typed(given), neighbourhoods)

describe('Where somebody says she lives', () => {
  test('is an address and its neighbourhood, typed and picked', () => {
    expect(declared({ lives: 'here', address: ' 3 rue Haute ', neighbourhood: 'coteau' })).toEqual({
      ok: true,
      residence: { text: '3 rue Haute', neighbourhood: 'coteau' },
    })
  })

  test('is the address alone in a town without neighbourhoods', () => {
    expect(declared({ address: '3 rue Haute' }, [])).toMatchObject({
      residence: { text: '3 rue Haute', neighbourhood: null },
    })
  })

  test.each(['works', 'studies'])('asks no address of who %s here and lives elsewhere', (lives) => {
    expect(livesElsewhere(typed({ lives, address: 'elsewhere' }))).toEqual({ outOfTown: lives })
    expect(livesElsewhere(typed({ lives: 'here' }))).toBeNull()
  })

  test('is refused field by field', () => {
    expect(declared({ lives: 'here', neighbourhood: 'ailleurs' })).toEqual({
      ok: false,
      faults: [
        { field: 'address', code: 'missing' },
        { field: 'neighbourhood', code: 'neighbourhood' },
      ],
    })
    expect(declared({ address: 'x'.repeat(101), neighbourhood: 'coteau' }).ok).toBe(false)
  })
})

describe('A choice', () => {
  test('counts for the text it was made for, and for no other', () => {
    const chosen = { addressCode: 'a1', addressFor: '3 rue Haute' }
    expect(typed({ address: '3 rue Haute', ...chosen }).choice).toBe('a1')
    expect(typed({ address: '4 rue Haute', ...chosen }).choice).toBe('')
  })

  test('made as one typed comes before the one of the list', () => {
    const list = { addressChoice: 'none', addressChoiceFor: '3 rue Haute' }
    const asTyped = { addressCode: 'a1', addressFor: '3 rue Haute' }
    expect(typed({ address: '3 rue Haute', ...list }).choice).toBe('none')
    expect(typed({ address: '3 rue Haute', ...list, ...asTyped }).choice).toBe('a1')
  })

  test('made once is made again when the form comes back as it was', () => {
    const found = { address: '3 Rue Haute', addressCode: 'a1', neighbourhood: 'x', outOfTown: null }
    expect(typed(residenceGiven(found)).choice).toBe('a1')
    expect(typed(residenceGiven({ ...found, addressCode: null })).choice).toBe('none')
  })
})
