import { describe, expect, test } from 'vitest'
import { holdsOn, type SignedIn } from '../../platform/web/index.ts'
import { type Holds, mayBegin, mayRun } from './permissions.ts'

const visitor = (role: string, process: string | null, more: Partial<SignedIn> = {}): SignedIn => ({
  kind: 'person',
  person: 'p',
  session: 's',
  name: '',
  roles: [{ role, scope: { kind: process === null ? 'town' : 'process', id: process } }],
  isStrong: true,
  assistedBy: null,
  formToken: '',
  ...more,
})

describe('Running a process', () => {
  test.each([
    ['an officer of the town', visitor('officer', null), true, true],
    ['an officer of this process', visitor('officer', 'one'), true, false],
    ['an officer of another one', visitor('officer', 'other'), false, false],
    ['an administrator', visitor('administrator', null), true, true],
    ['a councillor', visitor('councillor', null), false, false],
    [
      'an officer without second factor',
      visitor('officer', null, { isStrong: false }),
      false,
      false,
    ],
  ])('%s', (_who, one, runs, begins) => {
    const holds: Holds = (roles, object) => holdsOn(one, roles, object)
    expect(mayRun(holds, { id: 'one' })).toBe(runs)
    expect(mayBegin(holds)).toBe(begins)
  })
})
