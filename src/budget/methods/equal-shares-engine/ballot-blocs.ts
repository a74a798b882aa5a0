import type { Ballot, BallotFormat, Election } from '../election.ts'
import { fraction, multiply } from '../../../platform/kernel/fraction.ts'
import { ballotWeights } from '../satisfactions.ts'

/** Identical ballots together: the supports of bloc b are places `start[b]` to `start[b + 1]`. */
export interface BallotBlocs {
  readonly blocs: number
  readonly size: Float64Array
  readonly start: Int32Array
  readonly project: Int32Array
  readonly weight: Float64Array
}

/**
 * Groups the ballots that support the same projects with the same weights, in any order.
 *
 * @param weightScale  brings every weight to a whole number
 */
export function groupBallots(election: Election, weightScale: bigint): BallotBlocs {
  const gathering = new Gathering(election)
  const supports = supportReader(election.format, weightScale)
  for (const ballot of election.ballots) gathering.add(supports(ballot))
  return gathering.blocs()
}

export const hasUnitWeights = (format: BallotFormat): boolean =>
  format === 'approval' || format === 'choose-1'

interface Supports {
  /** Ascending. */
  readonly projects: readonly number[]
  readonly weights: readonly number[]
}

function supportReader(format: BallotFormat, scale: bigint): (ballot: Ballot) => Supports {
  const ones: number[] = []
  if (!hasUnitWeights(format)) return (ballot) => weightedSupports(format, ballot, scale)
  return ({ projects }) => {
    while (ones.length < projects.length) ones.push(1)
    return { projects: inOrder(projects), weights: ones }
  }
}

function weightedSupports(format: BallotFormat, ballot: Ballot, scale: bigint): Supports {
  const unit = fraction(scale)
  const weights = ballotWeights(format, ballot).map((weight) =>
    Number(multiply(weight, unit).numerator),
  )
  const supports = ballot.projects
    .map((project, place) => ({ project, weight: weights[place] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.project - b.project)
  return {
    projects: supports.map(({ project }) => project),
    weights: supports.map(({ weight }) => weight),
  }
}

/** A hash table of blocs, in flat arrays: a city has a hundred thousand ballots. */
class Gathering {
  readonly #size: Float64Array
  readonly #start: Int32Array
  readonly #project: Int32Array
  readonly #weight: Float64Array
  readonly #slots: Int32Array
  #blocs = 0

  constructor({ ballots }: Election) {
    const supports = ballots.reduce((total, { projects }) => total + projects.length, 0)
    this.#size = new Float64Array(ballots.length)
    this.#start = new Int32Array(ballots.length + 1)
    this.#project = new Int32Array(supports)
    this.#weight = new Float64Array(supports)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * ballots.length + 2))).fill(-1)
  }

  add(supports: Supports): void {
    const bloc = this.#blocOf(supports)
    this.#size[bloc] = (this.#size[bloc] ?? 0) + 1
  }

  blocs(): BallotBlocs {
    const supports = this.#start[this.#blocs] ?? 0
    return {
      blocs: this.#blocs,
      size: this.#size.slice(0, this.#blocs),
      start: this.#start.slice(0, this.#blocs + 1),
      project: this.#project.slice(0, supports),
      weight: this.#weight.slice(0, supports),
    }
  }

  /** The bloc of these supports, found or made. */
  #blocOf(supports: Supports): number {
    const mask = this.#slots.length - 1
    for (let slot = hash(supports) & mask; ; slot = (slot + 1) & mask) {
      const bloc = this.#slots[slot] ?? -1
      if (bloc === -1) {
        this.#slots[slot] = this.#blocs
        return this.#append(supports)
      }
      if (this.#holds(bloc, supports)) return bloc
    }
  }

  #append({ projects, weights }: Supports): number {
    let place = this.#start[this.#blocs] ?? 0
    for (let support = 0; support < projects.length; support += 1) {
      this.#project[place] = projects[support] as number
      this.#weight[place] = weights[support] as number
      place += 1
    }
    this.#blocs += 1
    this.#start[this.#blocs] = place
    return this.#blocs - 1
  }

  #holds(bloc: number, { projects, weights }: Supports): boolean {
    const start = this.#start[bloc] as number
    if ((this.#start[bloc + 1] as number) - start !== projects.length) return false
    for (let support = 0; support < projects.length; support += 1) {
      if (this.#project[start + support] !== projects[support]) return false
      if (this.#weight[start + support] !== weights[support]) return false
    }
    return true
  }
}

/** FNV-1a over projects and weights. */
function hash({ projects, weights }: Supports): number {
  let mixed = 0x811c9dc5
  for (let support = 0; support < projects.length; support += 1) {
    mixed = Math.imul(mixed ^ (projects[support] as number), 0x01000193)
    mixed = Math.imul(mixed ^ (weights[support] as number), 0x01000193)
  }
  return (mixed ^ (mixed >>> 15)) >>> 0
}

const inOrder = (projects: readonly number[]): readonly number[] =>
  projects.every((project, place) => place === 0 || (projects[place - 1] ?? 0) < project)
    ? projects
    : projects.toSorted(ascending)

const ascending = (a: number, b: number): number => a - b
