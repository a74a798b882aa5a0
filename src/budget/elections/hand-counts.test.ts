import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseFraction, toText } from '../../platform/kernel/fraction.ts'
import type { Count, CountSettings } from '../methods/count.ts'
import { countElection, isSequential } from '../methods/count-election.ts'
import { maxWelfare } from '../methods/max-welfare.ts'
import type { Election } from '../methods/election.ts'
import { namedTieOrder } from '../methods/tie-orders.ts'
import { parsePb, toElection, writePb } from '../pb/index.ts'
import { type HandCount, handCounts } from './hand-counts.ts'

const folder = new URL('.', import.meta.url)
const textOf = (name: string): string => readFileSync(new URL(`${name}.pb`, folder), 'utf8')

const settingsOf = ({ rule, satisfaction, order, increment }: HandCount): CountSettings => {
  const step = increment === undefined ? null : parseFraction(increment)
  return {
    rule,
    satisfaction,
    ...(order === undefined ? {} : { order }),
    ...(step === null ? {} : { increment: step }),
  }
}

const titleOf = ({ rule, satisfaction, order, increment, ties }: HandCount): string =>
  [rule, satisfaction, order, increment, typeof ties === 'string' ? ties : ties?.join(' > ')]
    .filter(Boolean)
    .join(', ')

const tiesOf = (election: Election, { ties = 'lex' }: HandCount): readonly string[] =>
  typeof ties === 'string' ? namedTieOrder(election, ties) : ties

describe('The small elections of Trois-Ponts', () => {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.pb'))
    .map((file) => file.slice(0, -3))

  test('each has its counts by hand and its sums on paper', () => {
    expect(names.toSorted()).toEqual(Object.keys(handCounts).toSorted())
    for (const name of names) {
      expect(readFileSync(new URL(`${name}.md`, folder), 'utf8').length).toBeGreaterThan(200)
    }
  })

  test.each(names)('%s is written as it was read', (name) => {
    expect([...writePb(parsePb(textOf(name)))].join('')).toBe(textOf(name))
  })
})

describe.each(Object.entries(handCounts))('%s, counted by hand', (name, counts) => {
  const { election } = toElection(parsePb(textOf(name)))

  for (const hand of counts) {
    const settings = settingsOf(hand)
    test(titleOf(hand), () => {
      const ties = tiesOf(election, hand)
      const count = isSequential(settings)
        ? countElection(election, settings, ties)
        : maxWelfare(election, settings.satisfaction, ties)
      expect(countedIn(count, hand)).toEqual(expectedOf(hand))
    })
  }
})

/** Only what the sums on paper speak of. */
const expectedOf = ({
  selected,
  totalCost,
  finalEndowment,
  unspentByVoters,
  optimalWelfare,
}: HandCount) => ({
  selected,
  totalCost,
  finalEndowment,
  unspentByVoters,
  optimalWelfare,
})

const countedIn = (count: Count, hand: HandCount) => {
  const written = (name: 'totalCost' | 'finalEndowment' | 'unspentByVoters' | 'optimalWelfare') => {
    const amount = count[name]
    return hand[name] === undefined || amount === undefined ? undefined : toText(amount)
  }
  return {
    selected: hand.selected === undefined ? undefined : count.selected,
    totalCost: written('totalCost'),
    finalEndowment: written('finalEndowment'),
    unspentByVoters: written('unspentByVoters'),
    optimalWelfare: written('optimalWelfare'),
  }
}
