import { expect, test } from 'vitest'
import { catalogue, sayIn } from './catalogue.ts'

const fr = {
  shared: '{one, plural, one {# question} other {# questions}}, {other} réponses',
  named: 'Bonjour {name}, vous avez {count} messages',
} as const
const en = { shared: '{one} questions, {other} answers', named: 'Hello {name}: {count}' }
const words = catalogue('test', { fr, en })

test('A sentence that only figures tell apart is the right one each time it is said', () => {
  const say = sayIn(words, 'fr')
  for (const [one, other] of [
    [1, 23],
    [12, 3],
    [1, 23],
    [1000, 0],
  ] as const)
    expect(say('shared', { one, other })).toBe(
      `${one === 1000 ? '1\u202f000' : one} question${one > 1 ? 's' : ''}, ${other} réponses`,
    )
  expect(say('shared', { other: 1, one: 23 })).toBe('23 questions, 1 réponses')
})

test('A name is never kept for the next one, nor a sentence for another language', () => {
  const say = sayIn(words, 'fr')
  expect(say('named', { name: 'Inès', count: 2 })).toBe('Bonjour Inès, vous avez 2 messages')
  expect(say('named', { name: 'Karim', count: 2 })).toBe('Bonjour Karim, vous avez 2 messages')
  expect(sayIn(words, 'en')('shared', { one: 12, other: 3 })).toBe('12 questions, 3 answers')
})

test('The wording of the town is said from the moment it is changed', () => {
  const said = () => sayIn(words, 'fr', { fr: { 'test.shared': '{one} contre {other}' } })
  expect(sayIn(words, 'fr')('shared', { one: 2, other: 1 })).toContain('questions')
  expect(said()('shared', { one: 2, other: 1 })).toBe('2 contre 1')
})
