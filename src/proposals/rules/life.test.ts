import { describe, expect, test } from 'vitest'
import { refuse } from '../../platform/kernel/decision.ts'
import { day } from '../../platform/kernel/day.ts'
import { anAdopted, aProposal } from '../testing.ts'
import { admit, adopt, begin, drop, finish, postponeReply, reply, setInadmissible } from './life.ts'
import { standingOf } from './proposal.ts'

const today = day('2026-03-04')
const said = { today, reason: 'Le préau est libre le samedi.' }
const votes = (votesFor: number, votesAgainst: number) => ({
  votesFor,
  votesAgainst,
  abstentions: 1,
})

describe('The adoption of a proposal by its body', () => {
  test('is of the text that was read, and of no other that a member wrote meanwhile', () => {
    const given = { seen: 1, on: today, votes: null, today }
    expect(adopt(aProposal({ version: 2 }), given)).toEqual(refuse('moved-on'))
    expect(adopt(aProposal({ version: 2 }), { ...given, seen: 2 }).ok).toBe(true)
  })

  test('gives the town 60 days to reply, from the day it has it', () => {
    const adopted = adopt(aProposal(), {
      seen: 1,
      on: day('2026-03-01'),
      votes: votes(9, 2),
      today,
    })
    expect(adopted.ok && [adopted.next.state, adopted.next.replyDueOn]).toEqual([
      'submitted',
      '2026-05-03',
    ])
    expect(adopted.ok && adopted.events).toEqual([
      { kind: 'adopted', day: '2026-03-01', reason: '' },
    ])
  })
  test('is not told ahead of the vote, nor twice', () => {
    const tomorrow = { seen: 1, on: day('2026-03-05'), votes: null, today }
    expect(adopt(aProposal(), tomorrow)).toEqual(refuse('ahead'))
    expect(adopt(anAdopted(), { seen: 1, on: today, votes: null, today })).toEqual(
      refuse('not-now'),
    )
  })
  test('needs more votes for than against, when they were counted', () => {
    expect(adopt(aProposal(), { seen: 1, on: today, votes: votes(6, 6), today })).toEqual(
      refuse('not-adopted'),
    )
  })
})

describe('What the town says first', () => {
  test('is a department that studies it, or why it cannot', () => {
    const admitted = admit(anAdopted(), { department: 'accueil', today })
    expect(admitted.ok && [admitted.next.state, admitted.next.department]).toEqual([
      'under-review',
      'accueil',
    ])
    const not = setInadmissible(anAdopted(), said)
    expect(not.ok && [not.next.state, not.next.endedOn]).toEqual(['inadmissible', today])
    expect(not.ok && standingOf(not.next, today)).toBe('refused')
  })
})

describe('Putting a reply off', () => {
  test('keeps the day told first', () => {
    const later = postponeReply(anAdopted(), { ...said, dueOn: day('2026-06-30') })
    expect(later.ok && [later.next.firstReplyDueOn, later.next.replyDueOn]).toEqual([
      '2026-04-30',
      '2026-06-30',
    ])
  })
  test('is to a later day, that is to come', () => {
    const late = { ...said, today: day('2026-06-01') }
    expect(postponeReply(anAdopted(), { ...said, dueOn: day('2026-04-30') })).toEqual(
      refuse('not-later'),
    )
    expect(postponeReply(anAdopted(), { ...late, dueOn: day('2026-05-30') })).toEqual(
      refuse('day-past'),
    )
  })
})

describe('Replying point by point', () => {
  const reviewed = anAdopted({ state: 'under-review', department: 'accueil' })
  const yes = { verdict: 'retained', reason: '' } as const
  const no = { verdict: 'refused', reason: 'Aucune salle n’est libre.' } as const

  test('plans the proposal as soon as one point is retained', () => {
    const replied = reply(reviewed, { replies: [no, yes], today })
    expect(replied.ok && [replied.next.state, replied.next.endedOn]).toEqual(['planned', null])
  })
  test('refuses it when every point is', () => {
    const replied = reply(reviewed, { replies: [no, no], today })
    expect(replied.ok && [replied.next.state, replied.next.endedOn]).toEqual(['refused', today])
  })
  test('leaves no point aside, nor a refusal without its reason', () => {
    expect(reply(reviewed, { replies: [yes], today })).toEqual(refuse('points-missing'))
    const bare = { verdict: 'in-part', reason: '' } as const
    expect(reply(reviewed, { replies: [yes, bare], today })).toEqual(refuse('reason-missing'))
  })
  test('comes after the study', () => {
    expect(reply(anAdopted(), { replies: [yes, yes], today })).toEqual(refuse('not-now'))
  })
})

describe('What was retained', () => {
  const planned = anAdopted({ state: 'planned', department: 'accueil', repliedOn: today })
  test('begins, then is done', () => {
    const begun = begin(planned, said)
    expect(begun.ok && begun.next.state).toBe('under-way')
    const done = begun.ok && finish(begun.next, said)
    expect(done && done.ok && [done.next.state, done.next.endedOn]).toEqual(['done', today])
  })
  test('is dropped with a reason; what is done is not dropped', () => {
    const dropped = drop(planned, said)
    expect(dropped.ok && dropped.next.state).toBe('dropped')
    expect(drop({ ...planned, state: 'done', endedOn: today }, said)).toEqual(refuse('not-now'))
  })
})

describe('A reply', () => {
  test('is late the day after its day, not on it', () => {
    expect(standingOf(anAdopted(), day('2026-04-30'))).toBe('waiting')
    expect(standingOf(anAdopted(), day('2026-05-01'))).toBe('late')
    const planned = anAdopted({ state: 'planned' })
    expect(standingOf(planned, day('2026-05-01'))).toBe('planned')
  })
})
