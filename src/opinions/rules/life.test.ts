import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { refuse } from '../../platform/kernel/decision.ts'
import { adoption, anAdopted, anOpinion, aReferral } from '../testing.ts'
import { adoptOpinion, grantReply, mayOpen, postponeReply } from './life.ts'
import { asksTheSame, standingOf } from './opinion.ts'

describe('Asking for an opinion', () => {
  const askedOn = day('2026-03-01')
  test('is noted today or later than its day, and awaited after it', () => {
    expect(mayOpen({ askedOn, opinionDueOn: null }, day('2026-02-28'))).toBe('ahead')
    expect(mayOpen({ askedOn, opinionDueOn: askedOn }, day('2026-03-02'))).toBe('due-too-early')
    expect(mayOpen({ askedOn, opinionDueOn: day('2026-04-01') }, day('2026-03-02'))).toBeNull()
  })
})

describe('A form of an opinion that is sent again', () => {
  test('asks the same as long as no word, body or day of it changes', () => {
    const asked = aReferral()
    expect(asksTheSame(anOpinion(), asked)).toBe(true)
    for (const more of [
      { fixed: '' },
      { origin: 'self-referral', opinionDueOn: null },
      { askedOn: day('2026-03-02') },
    ] as const)
      expect(asksTheSame(asked, aReferral(more))).toBe(false)
  })
})

describe('Adopting an opinion', () => {
  test('makes the town owe a reply two months after it has it', () => {
    const decision = adoptOpinion(anOpinion(), { ...adoption, today: day('2026-04-10') })
    expect(decision).toMatchObject({
      next: { adoptedOn: '2026-04-01', replyDueOn: '2026-06-10', firstReplyDueOn: '2026-06-10' },
    })
  })
  test('is refused ahead of its day, before it was asked for, and with more against than for', () => {
    const adopt = (more: Partial<Parameters<typeof adoptOpinion>[1]>) =>
      adoptOpinion(anOpinion(), { ...adoption, ...more })
    expect(adopt({ on: day('2026-04-02') })).toEqual(refuse('ahead'))
    expect(adopt({ on: day('2026-02-27') })).toEqual(refuse('too-early'))
    const votes = { votesFor: 4, votesAgainst: 5, abstentions: 0 }
    expect(adopt({ votes })).toEqual(refuse('not-carried'))
    expect(adoptOpinion(anAdopted(), adoption)).toEqual(refuse('not-now'))
  })
})

describe('Putting a reply off', () => {
  const put = (dueOn: string, today = '2026-05-04') =>
    postponeReply(anAdopted(), { dueOn: day(dueOn), reason: 'On mesure.', today: day(today) })
  test('keeps the first day, and tells the reason', () => {
    expect(put('2026-07-01')).toMatchObject({
      next: { firstReplyDueOn: '2026-06-01', replyDueOn: '2026-07-01' },
      events: [{ kind: 'postponed', reason: 'On mesure.', dueOn: '2026-07-01' }],
    })
  })
  test('is to a later day, still to come', () => {
    expect(put('2026-06-01')).toEqual(refuse('not-later'))
    expect(put('2026-06-20', '2026-07-01')).toEqual(refuse('day-past'))
  })
})

describe('Where an opinion stands', () => {
  test('is late the day after its day, and stays so once it is replied to', () => {
    const late = anAdopted()
    expect(standingOf(anOpinion(), day('2026-06-02'))).toBe('awaited')
    expect(standingOf(late, day('2026-06-01'))).toBe('waiting')
    expect(standingOf(late, day('2026-06-02'))).toBe('late')
    const draft = { version: 1, stance: 'followed', text: 'Oui.', isAsked: true } as const
    const granted = (on: string) =>
      grantReply(anAdopted({ draft }), { text: 'Oui.', today: day(on) })
    const standing = (on: string) => {
      const decision = granted(on)
      return decision.ok ? standingOf(decision.next, day('2027-01-01')) : null
    }
    expect([standing('2026-06-01'), standing('2026-06-13')]).toEqual(['replied', 'replied-late'])
  })
})
