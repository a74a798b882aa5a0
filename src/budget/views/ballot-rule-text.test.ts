import { expect, test } from 'vitest'
import type { BallotFormat } from '../methods/election.ts'
import { anEdition } from '../rules/edition.testing.ts'
import { ballotRuleText } from './ballot-rule-text.ts'

const told = (
  format: BallotFormat,
  meta: Readonly<Record<string, string>>,
  language: 'fr' | 'en' = 'fr',
) =>
  ballotRuleText(anEdition({ format, meta }), { language, overrides: {} }).replace(
    /[\u00a0\u202f]/g,
    ' ',
  )

test('Seven points, three at most for one project: all of it is told', () => {
  const limits = { max_sum_points: '7', max_points: '3' }
  expect(told('cumulative', limits)).toBe(
    'Chaque votant avait 7 points à partager entre des projets. Il pouvait en donner moins. Au plus 3 points pour un même projet.',
  )
  expect(told('cumulative', limits, 'en')).toBe(
    'Each voter had 7 points to share out between projects. They could give fewer. At most 3 points for any one project.',
  )
})

test('Points that had all to be given, on one to five projects', () => {
  const limits = { min_sum_points: '10', max_sum_points: '10', min_length: '1', max_length: '5' }
  expect(told('cumulative', limits)).toBe(
    'Chaque votant avait 10 points à partager entre des projets. Il fallait les donner tous. Un bulletin nommait de 1 à 5 projets.',
  )
})

test('A ranking of exactly three, and a mark up to ten', () => {
  expect(told('ordinal', { min_length: '3', max_length: '3' })).toBe(
    'Chaque votant classait des projets, du préféré au suivant. Un bulletin nommait exactement 3 projets.',
  )
  expect(told('scoring', { max_points: '10' })).toBe(
    'Chaque votant donnait à des projets une note de 0 à 10 points.',
  )
})

test('Ticks alone, with a limit on what they cost together', () => {
  expect(told('approval', { max_sum_cost: '100000' })).toBe(
    'Chaque votant choisissait des projets, sans les classer. Les projets d’un bulletin ne pouvaient pas coûter plus de 100 000 € ensemble.',
  )
  expect(told('approval', { max_length: '0.5', min_length: 'trois' })).toBe(
    'Chaque votant choisissait des projets, sans les classer.',
  )
})
