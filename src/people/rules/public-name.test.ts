import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { publicNameOf } from './public-name.ts'

const today = day('2026-05-04')
const someone = {
  name: 'Awa',
  birthDate: day('1990-01-01'),
  roles: [],
  organisation: null,
} as const

describe('The name of somebody on a public page', () => {
  test('is the one she chose, from her sixteenth birthday on', () => {
    expect(publicNameOf(someone, today)).toEqual({ name: 'Awa', badge: null })
    const born = (birthDate: string) =>
      publicNameOf({ ...someone, birthDate: day(birthDate) }, today)
    expect(born('2010-05-04')).toEqual({ name: 'Awa', badge: null })
    expect(born('2010-05-05')).toBeNull()
  })
  test('is not shown when she chose none, or when nobody knows how old she is', () => {
    expect(publicNameOf({ ...someone, name: '' }, today)).toBeNull()
    expect(publicNameOf({ ...someone, birthDate: null }, today)).toBeNull()
  })
  test('bears the badge the town gave: elected before agent, a role before an organisation', () => {
    const badge = (more: object) => publicNameOf({ ...someone, ...more }, today)?.badge
    expect(badge({ roles: ['officer'], birthDate: null })).toBe('agent')
    expect(badge({ roles: ['officer', 'councillor'] })).toBe('elected')
    expect(badge({ organisation: 'Les Amis du parc' })).toBe('organisation')
    expect(badge({ organisation: 'Les Amis du parc', roles: ['desk-agent'] })).toBe('agent')
  })
  test('is hidden under sixteen whatever the badge', () => {
    const child = { ...someone, birthDate: day('2015-01-01'), organisation: 'Un club' }
    expect(publicNameOf(child, today)).toBeNull()
  })
})
