import { describe, expect, test } from 'vitest'
import { acts, actors, mayAct, type QuestionAct, stateAfter, stateUnmerged } from './life.ts'
import { states } from './question.ts'

const merged = {
  verbatim: 'Un banc manque.',
  mergedInto: 'another',
  mergedByWayOf: null,
  splitFrom: null,
  department: null,
  title: null,
}

/** What an act that brings a state back brings back, of a question as most are. */
const broughtBack = (act: QuestionAct) => {
  if (act === 'unmerge') return stateUnmerged(merged, false)
  return act === 'resume' ? 'assigned' : undefined
}

describe('The life of a question', () => {
  test.each([
    ['qualify', 'received', 'officer', 'qualified'],
    ['qualify', 'answered', 'officer', 'answered'],
    ['assign', 'received', 'officer', 'assigned'],
    ['assign', 'drafted', 'officer', 'assigned'],
    ['hand-back', 'assigned', 'department', 'qualified'],
    ['draft', 'assigned', 'department', 'drafted'],
    ['ask-approval', 'drafted', 'department', 'in-approval'],
    ['grant', 'in-approval', 'signers', 'answered'],
    ['return', 'in-approval', 'signers', 'drafted'],
    ['take-back', 'in-approval', 'officer', 'drafted'],
    ['answer', 'in-approval', 'officer', null],
    ['answer', 'received', 'officer', 'answered'],
    ['forward', 'qualified', 'officer', 'forwarded'],
    ['merge', 'received', 'officer', 'merged'],
    ['split', 'assigned', 'officer', 'assigned'],
    ['split', 'in-approval', 'officer', null],
    ['split', 'answered', 'officer', null],
    ['reopen', 'closed', 'asker', 'reopened'],
    ['close', 'answered', 'clock', 'closed'],
    ['give-up', 'assigned', 'asker', 'withdrawn'],
    ['set-aside', 'received', 'officer', 'withdrawn'],
    ['set-aside', 'qualified', 'officer', null],
    ['set-aside', 'received', 'department', null],
    ['bring-back', 'withdrawn', 'officer', 'received'],
  ] as const)('%s, %s, by %s: %s', (act, state, actor, next) => {
    expect(stateAfter(act, { state }, actor)).toBe(next)
  })

  test('comes back from a pause to where it was', () => {
    expect(stateAfter('pause', { state: 'drafted' }, 'department')).toBe('waiting')
    expect(stateAfter('resume', { state: 'waiting' }, 'officer', 'drafted')).toBe('drafted')
  })

  test('comes out of another where its department or an officer finds it again', () => {
    const entrusted = { ...merged, department: 'voirie' }
    expect(stateUnmerged(entrusted, true)).toBe('assigned')
    expect(stateUnmerged(entrusted, false)).toBe('qualified')
    expect(stateUnmerged({ ...merged, title: 'Un banc ?' }, false)).toBe('qualified')
    expect(stateUnmerged(merged, false)).toBe('received')
  })

  test.each([
    ['a half that went back into its message', { splitFrom: 'another' }],
    ['a half whose message was merged with it', { splitFrom: 'message', mergedByWayOf: 'message' }],
    ['a question whose words were erased', { verbatim: null }],
    ['a question that is merged into none', { mergedInto: null }],
  ])('does not come out of another: %s', (_, more) => {
    expect(stateUnmerged({ ...merged, ...more }, true)).toBeNull()
  })

  test('comes out of another, a half that was merged with a stranger to its message', () => {
    expect(stateUnmerged({ ...merged, splitFrom: 'message' }, true)).toBe('received')
  })

  test('lets no department answer, assign, merge nor show anything to the public', () => {
    const refused = [
      'answer',
      'assign',
      'merge',
      'split',
      'qualify',
      'forward',
      'reopen',
      'close',
    ] as const
    for (const act of refused) {
      for (const state of states) expect(mayAct(act, { state }, 'department'), act).toBe(false)
    }
  })

  test('lets who asked do nothing to what is merged or withdrawn, but add a word to the first', () => {
    const open = acts.filter((act) => mayAct(act, { state: 'merged' }, 'asker'))
    expect(open).toEqual(['add-word'])
    expect(acts.filter((act) => mayAct(act, { state: 'withdrawn' }, 'asker'))).toEqual([])
  })

  test('leaves nobody anything to do with a question that was withdrawn, but an officer to bring it back', () => {
    const possible = actors.flatMap((actor) =>
      acts
        .filter((act) => mayAct(act, { state: 'withdrawn' }, actor))
        .map((act) => `${actor}: ${act}`),
    )
    expect(possible).toEqual(['officer: bring-back'])
  })

  test('has no state without a way out', () => {
    const stuck = states.filter((state) =>
      actors.every((actor) =>
        acts.every((act) => {
          const before = broughtBack(act)
          const next = before === null ? null : stateAfter(act, { state }, actor, before)
          return next === null || next === state
        }),
      ),
    )
    expect(stuck).toEqual([])
  })
})
