import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { coveredBy, entrustRefusal, teamOf, toldOf } from './team.ts'

const on = (department: string) => ({ kind: 'department', id: department })
const holder = (party: string, role = 'department-agent', scope = on('voirie')) => ({
  party,
  role,
  scope,
  name: party,
  email: `${party}@exemple.fr`,
})
const holders = [
  holder('hélène', 'head-of-department'),
  holder('hélène'),
  holder('paul'),
  holder('prune', 'department-agent', on('proprete')),
  holder('rémi'),
  holder('agathe', 'officer'),
]
const leave = (who: string, delegate: string | null) => ({
  holder: who,
  delegate,
  endsOn: day('2026-05-12'),
})
const team = teamOf('voirie', holders, [leave('rémi', 'paul')])

describe('The team of a department', () => {
  test('has those who serve it, each once, and no other role nor department', () => {
    expect(team.map(({ party, isHead }) => [party, isHead])).toEqual([
      ['hélène', true],
      ['paul', false],
      ['rémi', false],
    ])
  })

  test('says who is away and who of it stands in: somebody of elsewhere sees nothing here', () => {
    expect(team[2]).toMatchObject({ awayUntil: '2026-05-12', standIn: 'paul' })
    const [, , other] = teamOf('voirie', holders, [leave('rémi', 'prune')])
    expect(other).toMatchObject({ awayUntil: '2026-05-12', standIn: null })
    expect(coveredBy('paul', team)).toEqual(['paul', 'rémi'])
  })
})

describe('Entrusting a question to a colleague', () => {
  test.each([
    ['hers', 'paul', 'paul', 'hélène', null],
    ['nobody’s', null, 'paul', 'rémi', null],
    ['of somebody away', 'rémi', 'paul', 'paul', null],
    ['of somebody who left the department', 'prune', 'paul', 'paul', null],
    ['of a colleague at work', 'paul', 'rémi', 'rémi', 'not-yours'],
    ['of a colleague at work, by the head', 'paul', 'hélène', 'rémi', null],
    ['to somebody of another department', 'paul', 'paul', 'prune', 'colleague'],
    ['to who has it', 'paul', 'hélène', 'paul', 'hers-already'],
  ])('%s', (_, agent, by, to, refusal) => {
    expect(entrustRefusal({ agent }, by, to, team)).toBe(refusal)
  })

  test('is told to who gets it, and to who stands in for her; never to who did it', () => {
    const told = (to: string, by: string) => toldOf(to, by, team).map(({ party }) => party)
    expect(told('rémi', 'hélène')).toEqual(['paul', 'rémi'])
    expect(told('rémi', 'paul')).toEqual(['rémi'])
    expect(told('paul', 'paul')).toEqual([])
  })
})
