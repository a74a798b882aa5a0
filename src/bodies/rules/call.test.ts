import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { inFrench } from '../../platform/words/content.ts'
import { aCollege, aTerm, someRules } from '../testing.ts'
import {
  type Call,
  firstFreeSeat,
  callEnd,
  mayApply,
  mayCloseCall,
  mayOpenCall,
  mayProlong,
} from './call.ts'
import { candidateForm } from './call-forms.ts'

const today = day('2026-03-10')
const open = { publishedAt: '2026-01-01T09:00:00Z', endedOn: null }
const aCall = (about: Partial<Call> = {}): Call => ({
  ...{ id: 'call', openedOn: day('2026-03-01'), untilOn: today, closedOn: null },
  words: inFrench('Venez.'),
  ...about,
})

describe('A call for candidates', () => {
  test('is opened on a public body, one at a time, until today at the earliest', () => {
    expect(mayOpenCall(open, null, today, today)).toBeNull()
    expect(mayOpenCall(open, aCall({ closedOn: today }), today, today)).toBeNull()
    const code = (refused: ReturnType<typeof mayOpenCall>) => refused?.code
    expect(code(mayOpenCall(open, aCall(), today, today))).toBe('call-open')
    expect(code(mayOpenCall(open, null, day('2026-03-09'), today))).toBe('past-day')
    expect(code(mayOpenCall({ ...open, publishedAt: null }, null, today, today))).toBe('not-public')
    expect(code(mayOpenCall({ ...open, endedOn: today }, null, today, today))).toBe('body-over')
  })

  test('takes candidates to the end of its last day, then is closed', () => {
    const [tomorrow, running] = [day('2026-03-11'), { endedOn: null }]
    expect([mayApply(aCall(), running, today), mayApply(aCall(), running, tomorrow)]).toEqual([
      true,
      false,
    ])
    expect(mayCloseCall(aCall(), running, today)).toMatchObject({ code: 'call-runs' })
    expect(mayCloseCall(aCall(), running, tomorrow)).toBeNull()
    const closed = aCall({ closedOn: tomorrow })
    expect(mayCloseCall(closed, running, tomorrow)).toMatchObject({ code: 'call-closed' })
    expect(mayProlong(closed, running, tomorrow, tomorrow)).toMatchObject({ code: 'call-closed' })
    expect(mayProlong(aCall(), running, today, tomorrow)).toMatchObject({ code: 'past-day' })
    expect(mayProlong(aCall(), running, tomorrow, tomorrow)).toBeNull()
  })

  test('ends with its body: nobody applies any more, and candidates may be told', () => {
    const over = { endedOn: today }
    expect(mayApply(aCall(), over, today)).toBe(false)
    expect(mayProlong(aCall(), over, day('2026-04-01'), today)).toMatchObject({ code: 'body-over' })
    expect(mayCloseCall(aCall(), over, today)).toBeNull()
    expect(callEnd(aCall({ untilOn: day('2026-12-31') }), over, today)).toBe(today)
  })
})

describe('The seat offered to a candidate', () => {
  test('is the one that is free first, from the day after its term', () => {
    const rules = someRules({ colleges: [aCollege({ seats: 2 })] })
    const held = [
      aTerm({ seat: 1, endsOn: day('2026-06-30') }),
      aTerm({ seat: 2, endsOn: day('2026-04-30') }),
    ]
    expect(firstFreeSeat(rules, held, 'habitants', today)).toEqual({ seat: 2, from: '2026-05-01' })
    expect(firstFreeSeat(rules, [], 'habitants', today)).toEqual({ seat: 1, from: today })
    expect(firstFreeSeat(rules, [], 'lune', today)).toBeNull()
  })
})

describe('Applying', () => {
  const given = { name: 'Aline', phone: '01 02 03 04 05', motivation: '' }
  const faultsOf = (rules: Parameters<typeof candidateForm>[0], more = {}) => {
    const read = candidateForm(rules).safeParse({ ...given, ...more })
    return read.success
      ? []
      : read.error.issues.map(({ path, message }) => `${path.join()} ${message}`)
  }

  test('asks for what the rules ask for, and nothing else', () => {
    const free = someRules({ minAge: null })
    expect(faultsOf(free)).toEqual([])
    const strict = someRules({
      ...{ minAge: 16, condition: 'Habiter ici.', isOnePerHousehold: true, needsGuardian: true },
    })
    expect(faultsOf(strict)).toEqual([
      ...['household missing', 'isOfAge not-declared'],
      ...['meetsCondition not-declared', 'guardianAgrees not-declared'],
    ])
    const told = candidateForm(free).parse({ ...given, declaredSex: 'woman', household: '3 rue' })
    expect([told.declaredSex, told.household]).toEqual([null, null])
  })

  test('needs a way to be answered', () => {
    const free = someRules({ minAge: null })
    expect(faultsOf(free, { phone: '' })).toEqual(['email no-contact'])
    expect(faultsOf(free, { email: 'a@' })).toEqual(['email email'])
    expect(faultsOf(free, { phone: 'x' })).toEqual(['phone phone'])
    expect(faultsOf(free, { siteWeb: 'http' })).toEqual(['siteWeb trap'])
  })
})
