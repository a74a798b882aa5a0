import { describe, expect, test } from 'vitest'
import { fraction } from '../../platform/kernel/fraction.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import { anEdition } from '../rules/edition.testing.ts'
import { changeSentences, reasonSentences } from './reason-sentences.ts'

const french: Speech = { language: 'fr', overrides: {} }
const edition = anEdition()
const telling = { edition, titles: new Map([['7', 'Un verger']]), speech: french }

/** As a reader sees it: spaces that do not break are spaces. */
const read = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' '))

describe('Why a project lost, in one sentence', () => {
  test('by order of votes: its place, what was left, what was missing', () => {
    const sentences = reasonSentences(
      {
        code: 'did-not-fit',
        place: 3,
        of: 12,
        score: fraction(41),
        cost: fraction(5000),
        moneyAtItsTurn: fraction(1800),
        missing: fraction(3200),
      },
      telling,
    )
    expect(read(sentences)).toEqual([
      'Il était 3e sur 12, avec 41 voix. À son tour, il restait 1 800 € pour un coût de 5 000 € : il manquait 3 200 €.',
    ])
  })

  test('by equal shares: what its supporters lacked, and what they had paid for', () => {
    const sentences = reasonSentences(
      {
        code: 'short-of-money',
        cost: fraction(5000),
        supporters: 412,
        startingMoney: fraction(41_200),
        moneyBehind: fraction(1800),
        missing: fraction(3200),
        effectiveSupport: fraction(9, 25),
        paidInAll: fraction(39_400),
        winnersPaid: 4,
        paidFor: [{ project: '7', amount: fraction(20_000) }],
        completion: null,
      },
      telling,
    )
    expect(read(sentences)[0]).toMatch(/^Il manquait 3 200 € à ses 412 soutiens/)
    expect(read(sentences)[1]).toMatch(/36,0 %/)
    expect(read(sentences)[2]).toMatch(/« Un verger » \(20 000 €\)/)
  })
})

describe('What would have changed it', () => {
  const cut = { cost: fraction(2800), cut: fraction(2200), isGreatest: true }
  test('is told as exact when it is', () => {
    const more = { voters: 58, pointsEach: null, isLeast: true }
    const sentences = changeSentences({ moreVoters: more, lowerCost: cut, recounts: 2 }, telling)
    expect(read(sentences)).toEqual([
      'Il aurait gagné avec 58 voix de plus, ou en coûtant 2 200 € de moins.',
    ])
  })
  test('is told as an example when something less may do', () => {
    const more = { voters: 58, pointsEach: null, isLeast: false }
    const sentences = changeSentences({ moreVoters: more, lowerCost: null, recounts: 9 }, telling)
    expect(read(sentences)).toEqual(['Il aurait gagné, par exemple, avec 58 voix de plus.'])
  })
  test('leaves out a cost cut by more than half: another project would remain', () => {
    const tiny = { cost: fraction(10), cut: fraction(4990), isGreatest: true }
    const more = { voters: 58, pointsEach: null, isLeast: true }
    const sentences = changeSentences({ moreVoters: more, lowerCost: tiny, recounts: 2 }, telling)
    expect(read(sentences)).toEqual(['Il aurait gagné avec 58 voix de plus.'])
    const alone = changeSentences({ moreVoters: null, lowerCost: tiny, recounts: 2 }, telling)
    expect(read(alone)).toEqual([
      'Aucun petit changement n’aurait suffi, parmi ceux que nous avons essayés.',
    ])
  })
  test('counts points where ballots carry points', () => {
    const more = { voters: 144, pointsEach: fraction(1), isLeast: true }
    const sentences = changeSentences({ moreVoters: more, lowerCost: null, recounts: 2 }, telling)
    expect(read(sentences)).toEqual(['Il aurait gagné avec 144 points de plus.'])
  })
})
