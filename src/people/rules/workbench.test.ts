import { describe, expect, test } from 'vitest'
import type { RoleName } from '../../town/index.ts'
import { workbench, workPagesOf, workPathOf } from './workbench.ts'

const holding = (roles: readonly RoleName[], kind = 'town') =>
  roles.map((role) => ({ role, scope: { kind } }))

describe('The pages where somebody works', () => {
  test('are none for who has no role, or a role without a page yet', () => {
    expect(workPagesOf(holding([]))).toEqual([])
    expect(workPagesOf(holding(['hr']))).toEqual([])
  })
  test('are the desk and the paper vote for an agent of the desk', () => {
    expect(workPagesOf(holding(['desk-agent']))).toEqual(['desk', 'paper-vote'])
  })
  test('are the votes for the vote officer, who sees nobody’s name', () => {
    expect(workPagesOf(holding(['vote-officer']))).toEqual(['budget'])
  })
  test('are the workbench of processes alone for who runs one process', () => {
    expect(workPagesOf(holding(['officer'], 'process'))).toEqual(['processes'])
    expect(workPagesOf(holding(['administrator'], 'process'))).toEqual([])
  })
  test('are what she signs for a councillor, of the town or of one neighbourhood', () => {
    expect(workPagesOf(holding(['councillor']))).toEqual(['home', 'to-sign', 'briefing'])
    expect(workPagesOf(holding(['councillor'], 'neighbourhood'))).toEqual([
      'home',
      'to-sign',
      'briefing',
    ])
    expect(workPagesOf(holding(['desk-agent'], 'neighbourhood'))).toEqual([])
  })
  test('are figures and costs for the director and the mayor’s office; hours for the director alone', () => {
    expect(workPagesOf(holding(['mayors-office']))).toEqual([
      'home',
      'to-sign',
      'steering',
      'costs',
    ])
    expect(workPagesOf(holding(['deputy-director']))).toEqual([
      ...['home', 'to-sign', 'steering', 'team-time', 'time-rates', 'costs'],
    ])
  })
  test('are told once for who holds two roles', () => {
    const both = workPagesOf(holding(['desk-agent', 'officer']))
    expect(new Set(both).size).toBe(both.length)
    expect(both).toContain('processes')
  })
  test('have each their own address', () => {
    const addresses = Object.values(workbench)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
  test('are one link away for who has some, and no link for a resident', () => {
    expect(workPathOf(holding(['desk-agent']))).toBe('/mon-espace#outils')
    expect(workPathOf(holding(['hr']))).toBeNull()
    expect(workPathOf([])).toBeNull()
  })
})
