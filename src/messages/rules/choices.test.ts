import { describe, expect, test } from 'vitest'
import { choicesIn } from './choices.ts'

const days = '{days, plural, one {un jour, {town}} other {# jours}}'

describe('Words of a template that change with a value', () => {
  test('are found whole, with the braces they hold', () => {
    expect(choicesIn(`Bonjour {town} : ${days}. {link}`)).toEqual([
      { name: 'days', kind: 'plural', written: days },
    ])
  })
  test('are of a number, or of what happened', () => {
    const cause = '{cause, select, report {Signalé.} other {Lu.}}'
    expect(choicesIn(`${cause} ${days}`).map(({ kind }) => kind)).toEqual(['select', 'plural'])
  })
  test('are none in plain values, nor when a brace is left open', () => {
    expect(choicesIn('{town} : {count}')).toEqual([])
    expect(choicesIn('{days, plural, one {un jour}')).toEqual([])
  })
})
