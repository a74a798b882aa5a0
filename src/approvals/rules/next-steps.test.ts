import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActName, actNames, nextSteps, type StepAct, type StepOrder } from './next-steps.ts'

/** `a` then `b` and `c` together, then `d`. */
const steps: readonly StepOrder[] = [
  { id: 'a', rank: 1 },
  { id: 'b', rank: 2 },
  { id: 'c', rank: 2 },
  { id: 'd', rank: 3 },
]

/** `a approved` as an act. */
const acts = (...lines: readonly string[]): readonly StepAct[] =>
  lines.map((line) => {
    const [step = '', act] = line.split(' ')
    return { step: step === '-' ? null : step, act: act as ActName }
  })

const standing = (...lines: readonly string[]): string => {
  const { state, steps: states } = nextSteps(steps, acts(...lines))
  return `${state}: ${[...states].map(([id, one]) => `${id} ${one}`).join(', ')}`
}

describe('The next steps of an approval', () => {
  test.each([
    ['begin with the first rank', [], 'open: a open, b waiting, c waiting, d waiting'],
    ['open those of one rank together', ['a approved'], 'open: a done, b open, c open, d waiting'],
    [
      'wait for all those of a rank, in whatever order they sign',
      ['a approved', 'c approved'],
      'open: a done, b open, c done, d waiting',
    ],
    [
      'go on with the next rank once all have signed',
      ['a approved', 'c approved', 'b approved'],
      'open: a done, b done, c done, d open',
    ],
    [
      'are over once the last has signed',
      ['a approved', 'c approved', 'b approved', 'd approved'],
      'granted: a done, b done, c done, d done',
    ],
    [
      'count silence as agreement, and say it was silence',
      ['a tacit', 'b approved', 'c tacit', 'd approved'],
      'granted: a tacit, b done, c tacit, d done',
    ],
    [
      'are over at the first who sends it back',
      ['a approved', 'b returned', 'c approved'],
      'returned: a done, b closed, c closed, d closed',
    ],
    [
      'are over when it is withdrawn',
      ['a approved', '- withdrawn'],
      'withdrawn: a done, b closed, c closed, d closed',
    ],
    [
      'ask again an equal who had signed other words',
      ['a approved', 'b approved', 'c reworded'],
      'open: a done, b open, c done, d waiting',
    ],
    [
      'do not ask again those of a former rank',
      ['a approved', 'b approved', 'c approved', 'd reworded'],
      'granted: a done, b done, c done, d done',
    ],
    [
      'ask again an equal whose silence was agreement to other words',
      ['a approved', 'b tacit', 'c reworded', 'b approved'],
      'open: a done, b done, c done, d open',
    ],
    [
      'ignore what was done at a step of another approval',
      ['z approved'],
      'open: a open, b waiting, c waiting, d waiting',
    ],
  ])('%s', (_, lines, expected) => {
    expect(standing(...lines)).toBe(expected)
  })

  const anyOrder = fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 7 })
    .map((ranks) => ranks.map((rank, place): StepOrder => ({ id: String(place), rank })))
  const anyActs = fc.array(
    fc.record({
      step: fc.integer({ min: 0, max: 7 }).map(String),
      act: fc.constantFrom(...actNames),
    }),
    { maxLength: 25 },
  )

  test('always leave somebody to act until the end, all of one rank, and none after it', () => {
    fc.assert(
      fc.property(anyOrder, anyActs, (order, done) => {
        const { state, steps: states } = nextSteps(order, done)
        const open = order.filter(({ id }) => states.get(id) === 'open')
        expect(states.size).toBe(order.length)
        expect(open.length > 0).toBe(state === 'open')
        expect(new Set(open.map(({ rank }) => rank)).size).toBeLessThanOrEqual(1)
        const isSigned = (id: string) => ['done', 'tacit'].includes(states.get(id) ?? '')
        if (state === 'granted') expect(order.every(({ id }) => isSigned(id))).toBe(true)
      }),
    )
  })

  test('end granted when each open step is signed in turn, whatever the order of the circuit', () => {
    fc.assert(
      fc.property(anyOrder, fc.infiniteStream(fc.nat()), (order, chance) => {
        const done: StepAct[] = []
        for (let turn = 0; turn < order.length; turn += 1) {
          const { steps: states } = nextSteps(order, done)
          const open = order.filter(({ id }) => states.get(id) === 'open')
          const pick = open[(chance.next().value ?? 0) % open.length]
          if (pick !== undefined) done.push({ step: pick.id, act: 'approved' })
        }
        expect(nextSteps(order, done).state).toBe('granted')
      }),
    )
  })
})
