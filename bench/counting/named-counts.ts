import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AskedCount } from './measured-count.ts'

/** A count with a budget of its own (issue 2, F). */
export interface NamedCount {
  readonly name: string
  readonly asked: AskedCount
  readonly atMostMs: number
}

/** The public file of that name, unfolded or not; `null` when this machine does not have it. */
export function publicFile(folder: string, name: string): string | null {
  const places = [name, `${name}.gz`].map((file) => join(folder, 'elections', file))
  return places.find((place) => existsSync(place)) ?? null
}

/** The three counts that other programs were timed on. */
export function namedCounts(folder: string): readonly NamedCount[] {
  const toulouse = publicFile(folder, 'France_Toulouse_2024.pb')
  const warszawa = publicFile(folder, 'Poland_Warszawa_2026.pb')
  if (toulouse === null || warszawa === null) return []
  const usual = { satisfaction: 'cost', ties: 'minCostMaxVotes' } as const
  return [
    {
      name: 'Toulouse 2024, `mes-add1u`',
      asked: { ...usual, election: { file: toulouse }, rule: 'mes-add1u', increment: 1 },
      atMostMs: 2000,
    },
    {
      name: 'Warszawa 2026, `mes`',
      asked: { ...usual, election: { file: warszawa }, rule: 'mes' },
      atMostMs: 300,
    },
    {
      name: 'Warszawa 2026, `mes-add1u`',
      asked: { ...usual, election: { file: warszawa }, rule: 'mes-add1u', increment: 1 },
      atMostMs: 4000,
    },
  ]
}
