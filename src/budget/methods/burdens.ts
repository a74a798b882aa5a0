import type { ProjectIndex } from './election.ts'
import { compareLoads, type Load, lowestTerms } from './least-load.ts'

/** Some projects and those who support at least one of them: a load nobody can share away. */
export interface Burden {
  readonly projects: ReadonlySet<ProjectIndex>
  readonly cost: bigint
  /** One bit per voter. */
  readonly voters: Uint32Array
  readonly load: Load
}

/** A project by itself. @param supporters  positions of voters, at least one */
export function burdenOf(
  project: ProjectIndex,
  cost: bigint,
  supporters: Int32Array,
  electorate: number,
): Burden {
  const voters = new Uint32Array(Math.ceil(electorate / 32))
  for (const voter of supporters) {
    voters[voter >>> 5] = ((voters[voter >>> 5] ?? 0) | (1 << (voter & 31))) >>> 0
  }
  const projects = new Set([project])
  return { projects, cost, voters, load: lowestTerms(cost, BigInt(supporters.length)) }
}

/**
 * Adds to a burden, one by one, the others that make it heavier: cost rises more than the circle of
 * voters does. Not always the heaviest set, but a true one, found in a fraction of the time.
 */
export function heavier(start: Burden, others: readonly Burden[]): Burden {
  let heavy = start
  for (;;) {
    const candidates = others.filter(
      ({ projects }) => ![...projects].some((project) => heavy.projects.has(project)),
    )
    let added: Burden | null = null
    let { load } = heavy
    for (const other of candidates) {
      const together = loadTogether(heavy, other)
      if (compareLoads(together, load) > 0) [added, load] = [other, together]
    }
    if (added === null) return heavy
    heavy = joined(heavy, added)
  }
}

/** Two burdens that share no project. */
export const joined = (a: Burden, b: Burden): Burden => ({
  projects: new Set([...a.projects, ...b.projects]),
  cost: a.cost + b.cost,
  voters: union(a.voters, b.voters),
  load: loadTogether(a, b),
})

const loadTogether = (a: Burden, b: Burden): Load => ({
  cost: a.cost + b.cost,
  voters: BigInt(sizeOfUnion(a.voters, b.voters)),
})

const union = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  a.map((word, at) => word | (b[at] ?? 0))

function sizeOfUnion(a: Uint32Array, b: Uint32Array): number {
  let size = 0
  for (let at = 0; at < a.length; at += 1) size += bitsIn((a[at] as number) | (b[at] as number))
  return size
}

/** Number of bits set in a word of 32, added up in parallel by pairs, fours and bytes. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
