import { describe, expect, test } from 'vitest'
import { readForm } from '../../platform/web/index.ts'
import { adoptionForm, draftForm, replyForm } from './forms.ts'

const written = { title: 'Un préau', points: 'Un point', why: 'Il pleut.', forWhom: 'Tous.' }
const form = draftForm(['centre'])

describe('A draft as it is typed', () => {
  test('is cut into one point a line, without its dashes and numbers', () => {
    const points = '- Des bancs\r\n\r\n2. Un préau\n  3 tables de jeu  '
    const read = readForm(form, { ...written, points })
    expect(read.ok && read.value.points).toEqual(['Des bancs', 'Un préau', '3 tables de jeu'])
  })
  test('has 20 points at most', () => {
    const points = Array.from({ length: 21 }, (_, rank) => `Point ${rank}`).join('\n')
    const read = readForm(form, { ...written, points })
    expect(!read.ok && read.faults).toEqual([{ field: 'points', code: 'too-many-points' }])
  })
  test('asks for whole euros, however they are spaced', () => {
    const read = readForm(form, { ...written, money: '4 500 €' })
    expect(read.ok && read.value.money).toBe(4500)
    const half = readForm(form, { ...written, money: '12,50' })
    expect(!half.ok && half.faults).toEqual([{ field: 'money', code: 'euros' }])
  })
})

describe('An adoption as it is typed', () => {
  test('has its three counts or none', () => {
    const on = '01/03/2026'
    const none = readForm(adoptionForm, { on })
    expect(none.ok && none.value.votes).toBe(null)
    const one = readForm(adoptionForm, { on, votesFor: '8' })
    expect(!one.ok && one.faults.map(({ field }) => field)).toEqual(['votesAgainst', 'abstentions'])
  })
})

describe('A reply as it is typed', () => {
  test('says why of each point that is not wholly retained', () => {
    const given = { 'verdict-1': 'retained', 'verdict-2': 'in-part', 'reason-2': ' ' }
    const read = readForm(replyForm(2), given)
    expect(!read.ok && read.faults).toEqual([{ field: 'reason-2', code: 'why-not' }])
    const whole = readForm(replyForm(2), { ...given, 'reason-2': 'Le samedi seulement.' })
    expect(whole.ok && whole.value).toEqual([
      { verdict: 'retained', reason: '' },
      { verdict: 'in-part', reason: 'Le samedi seulement.' },
    ])
  })
})
