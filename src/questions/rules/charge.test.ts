import { describe, expect, test } from 'vitest'
import { chargeOf, isFollowed } from './charge.ts'
import { isToAnswer, states } from './question.ts'

const nobody = { owner: null, deputy: null }

describe('A question entrusted to a department', () => {
  test('is followed by the officer who entrusts it; another stands in', () => {
    expect(chargeOf(nobody, 'bruno', ['agathe', 'bruno'])).toEqual({
      owner: 'bruno',
      deputy: 'agathe',
    })
  })
  test('stays with who followed it already', () => {
    const charge = { owner: 'agathe', deputy: 'bruno' }
    expect(chargeOf(charge, 'bruno', ['agathe', 'bruno', 'claire'])).toEqual(charge)
  })
  test('goes to an officer when an administrator entrusts it', () => {
    expect(chargeOf(nobody, 'achille', ['agathe', 'bruno'])).toEqual({
      owner: 'agathe',
      deputy: 'bruno',
    })
  })
  test('has nobody to stand in where there is one officer', () => {
    expect(chargeOf(nobody, 'agathe', ['agathe'])).toEqual({ owner: 'agathe', deputy: null })
  })
})

describe('A question that its department has to answer', () => {
  test('is entrusted or being written: not paused, nor being signed', () => {
    expect(states.filter((state) => isToAnswer({ state }))).toEqual(['assigned', 'drafted'])
  })
})

describe('A question of no officer yet', () => {
  test('is taken by the one who writes its answer, puts it off or has it signed', () => {
    expect(states.filter(isFollowed)).toEqual(['assigned', 'drafted', 'in-approval', 'waiting'])
  })
})
