import { describe, expect, test } from 'vitest'
import { workbench, workPagesOf } from './workbench.ts'

describe('The pages where somebody works', () => {
  test('are none for who has no role, or a role without a page yet', () => {
    expect(workPagesOf([])).toEqual([])
    expect(workPagesOf(['councillor', 'hr'])).toEqual([])
  })
  test('are the desk and the paper vote for an agent of the desk', () => {
    expect(workPagesOf(['desk-agent'])).toEqual(['desk', 'paper-vote'])
  })
  test('are the votes for the vote officer, who sees nobody’s name', () => {
    expect(workPagesOf(['vote-officer'])).toEqual(['budget'])
  })
  test('are told once for who holds two roles', () => {
    const both = workPagesOf(['desk-agent', 'officer'])
    expect(new Set(both).size).toBe(both.length)
    expect(both).toContain('processes')
  })
  test('have each their own address', () => {
    const addresses = Object.values(workbench)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})
