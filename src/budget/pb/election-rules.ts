import { type Fraction, isZero } from '../../platform/kernel/fraction.ts'
import type { BallotFormat, ProjectId } from '../methods/election.ts'
import { readAmount } from './amount.ts'
import { excerpt, PbError } from './pb-error.ts'

const formats: readonly BallotFormat[] = [
  'approval',
  'choose-1',
  'ordinal',
  'cumulative',
  'scoring',
]

/** META by key, in lower case, without the spaces around. */
export type MetaEntries = ReadonlyMap<string, { readonly value: string; readonly line: number }>

export function budgetIn(meta: MetaEntries, line: number): Fraction {
  const entry = meta.get('budget')
  if (entry === undefined) throw new PbError('missing-budget', line)
  if (entry.value.trim() === '') throw new PbError('missing-budget', entry.line)
  const budget = readAmount(entry.value)
  const facts = { amount: excerpt(entry.value) }
  if (budget === 'not-a-number') throw new PbError('budget-not-a-number', entry.line, facts)
  if (budget === 'negative') throw new PbError('negative-budget', entry.line, facts)
  return budget
}

export function formatIn(meta: MetaEntries, line: number): BallotFormat {
  const entry = meta.get('vote_type')
  if (entry === undefined) throw new PbError('missing-vote-type', line)
  const written = entry.value.trim().toLowerCase()
  const format = formats.find((name) => name === written)
  if (format !== undefined) return format
  throw new PbError('unknown-vote-type', entry.line, {
    found: excerpt(entry.value.trim()),
    known: formats.join(', '),
  })
}

export function costOf(text: string, project: ProjectId, line: number): Fraction {
  const facts = { project: excerpt(project), amount: excerpt(text.trim()) }
  if (text.trim() === '') throw new PbError('missing-cost', line, facts)
  const cost = readAmount(text)
  if (cost === 'not-a-number') throw new PbError('cost-not-a-number', line, facts)
  if (cost === 'negative') throw new PbError('negative-cost', line, facts)
  if (isZero(cost)) throw new PbError('zero-cost', line, facts)
  return cost
}

export function checkId(id: ProjectId, line: number): void {
  if (id === '') throw new PbError('project-without-id', line)
  if (id.includes(',')) throw new PbError('comma-in-project-id', line, { project: excerpt(id) })
}
