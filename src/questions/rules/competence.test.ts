import { describe, expect, test } from 'vitest'
import { hintsFor } from './competence.ts'

const hint = (words: string, isEnded = false) => ({ words, isEnded })

describe('What is not the town’s', () => {
  test('is said when its words are typed, in any case and with a plural', () => {
    const railway = hint('RER, quai')
    expect(hintsFor('Les quais du rer sont sales', [railway, hint('bus')])).toEqual([railway])
  })
  test('is two hints at most, the one most words call first', () => {
    const [one, two, three] = [hint('bus'), hint('rer, gare'), hint('quai')]
    expect(hintsFor('bus, rer, gare, quai', [one, two, three])).toEqual([two, one])
  })
  test('is silent once the town took it away', () => {
    expect(hintsFor('le bus', [hint('bus', true)])).toEqual([])
  })
})
