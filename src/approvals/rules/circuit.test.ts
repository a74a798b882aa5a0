import { describe, expect, test } from 'vitest'
import { circuitKinds, defaultCircuits, planSteps, type StepHolder } from './circuit.ts'
import { readCircuit } from './forms.ts'

const concerned = { neighbourhood: 'coteau', department: 'voirie' }
const rolesOf = (kind: (typeof circuitKinds)[number], isPreElection = false) =>
  planSteps(defaultCircuits[kind], concerned, isPreElection).map(
    ({ rank, role }) => `${rank} ${role}`,
  )

describe('The circuits of the house', () => {
  test('ask the department and the mission for a fact', () => {
    expect(rolesOf('factual')).toEqual(['1 department-agent', '2 officer'])
  })
  test.each(['commitment', 'refusal'] as const)('ask the councillor too for a %s', (kind) => {
    expect(rolesOf(kind)).toEqual(['1 department-agent', '2 officer', '3 councillor'])
  })
  test('ask the mayor’s office and the deputy director together for what is sensitive', () => {
    expect(rolesOf('sensitive').slice(2)).toEqual([
      '3 councillor',
      '4 mayors-office',
      '4 deputy-director',
    ])
  })
  test('ask one more before an election, last, and only then', () => {
    const [last] = planSteps(defaultCircuits.factual, concerned, true).slice(-1)
    expect(last).toMatchObject({ rank: 3, role: 'deputy-director', isExtra: true })
  })
  test('take no silence for agreement', () => {
    for (const kind of circuitKinds) {
      expect(defaultCircuits[kind].steps.every(({ tacitAfter }) => tacitAfter === null)).toBe(true)
    }
  })
})

describe('The steps of one text', () => {
  const one = (holder: StepHolder, more = concerned) =>
    planSteps(
      {
        kind: 'factual',
        daysToSign: 3,
        steps: [{ rank: 1, holder, tacitAfter: null, isPreElectionOnly: false }],
      },
      more,
      false,
    )[0]

  test('ask the councillor of the neighbourhood, else of the department, else of the town', () => {
    expect(one('its-councillor')?.scopes).toEqual([
      { kind: 'neighbourhood', id: 'coteau' },
      { kind: 'department', id: 'voirie' },
      { kind: 'town', id: null },
    ])
  })
  test('ask a department by its name, whatever the text is about', () => {
    expect(one('department:ecoles')).toMatchObject({
      role: 'department-agent',
      scopes: [
        { kind: 'department', id: 'ecoles' },
        { kind: 'town', id: null },
      ],
    })
  })
  test('are held by the mission when no department is concerned and nothing else is asked', () => {
    const nobody = { neighbourhood: null, department: null } as unknown as typeof concerned
    expect(one('its-department', nobody)).toMatchObject({ role: 'officer' })
  })
})

describe('A circuit written by the town', () => {
  const read = (given: Readonly<Record<string, string>>) =>
    readCircuit('factual', (field) => given[field] ?? '', ['voirie'])

  test('has its steps in the order of their ranks, empty rows left out', () => {
    const { circuit, faults } = read({
      'holder-1': 'mayors-office',
      'rank-1': '2',
      'holder-3': 'department:voirie',
      'rank-3': '1',
      'tacit-3': '5',
      'rank-4': '9',
      daysToSign: '4',
    })
    expect(faults).toEqual([])
    expect(circuit).toEqual({
      kind: 'factual',
      daysToSign: 4,
      steps: [
        { rank: 1, holder: 'department:voirie', tacitAfter: 5, isPreElectionOnly: false },
        { rank: 2, holder: 'mayors-office', tacitAfter: null, isPreElectionOnly: false },
      ],
    })
  })

  test.each([
    ['no step at all', {}, 'no-step'],
    [
      'a step asked before elections only',
      { 'holder-1': 'mission', 'rank-1': '1', 'extra-1': 'yes' },
      'no-step',
    ],
    ['a department that is gone', { 'holder-1': 'department:ecoles', 'rank-1': '1' }, 'holder'],
    ['a rank that is no number', { 'holder-1': 'mission', 'rank-1': 'premier' }, 'rank'],
    [
      'silence after a thousand days',
      { 'holder-1': 'mission', 'rank-1': '1', 'tacit-1': '1000' },
      'days',
    ],
  ])('is refused with %s', (_, given, code) => {
    expect(read({ daysToSign: '3', ...given }).faults.map((fault) => fault.code)).toContain(code)
  })
})
