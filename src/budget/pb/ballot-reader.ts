import type { Fraction } from '../../platform/kernel/fraction.ts'
import type { Ballot, ProjectId, ProjectIndex } from '../methods/election.ts'
import { readAmount } from './amount.ts'
import { excerpt, PbError } from './pb-error.ts'

/** What one `vote` field, and its `points`, say. */
export interface BallotReading {
  readonly ballot: Ballot
  /** A project named twice: it counts once, with the points given last. */
  readonly hasRepeats: boolean
}

/**
 * Reads the choices of a voter: project ids parted by commas, spaces around them ignored, and for a
 * points ballot as many numbers.
 *
 * A repeated project keeps its first place and its last points, as the reference programs do.
 * @throws PbError  unknown project, points missing, too many or negative…
 */
export function ballotReader(indexOf: ReadonlyMap<ProjectId, ProjectIndex>) {
  const knownPoints = new Map<string, Fraction>()

  function readPoints(text: string, line: number): Fraction {
    const known = knownPoints.get(text)
    if (known !== undefined) return known
    const points = readAmount(text)
    if (points === 'negative') throw new PbError('negative-points', line, { points: excerpt(text) })
    if (points === 'not-a-number') {
      throw new PbError('points-not-a-number', line, { points: excerpt(text) })
    }
    if (knownPoints.size < 10_000) knownPoints.set(text, points)
    return points
  }

  function indexOfChoice(choice: string, line: number): ProjectIndex {
    const index = indexOf.get(choice) ?? indexOf.get(choice.trim())
    if (index !== undefined) return index
    if (choice.trim() === '') throw new PbError('empty-choice', line)
    throw new PbError('unknown-project', line, { project: excerpt(choice.trim()) })
  }

  function readSet(vote: string, line: number): BallotReading {
    const named = choicesOf(vote).map((choice) => indexOfChoice(choice, line))
    const hasRepeats = namesTwice(named)
    return { ballot: { projects: hasRepeats ? [...new Set(named)] : named }, hasRepeats }
  }

  function readPointed(vote: string, pointsField: string, line: number): BallotReading {
    const choices = choicesOf(vote)
    const points = choicesOf(pointsField)
    const facts = { choices: choices.length, points: points.length }
    if (points.length < choices.length) throw new PbError('missing-points', line, facts)
    if (points.length > choices.length) throw new PbError('too-many-points', line, facts)

    const given = new Map<ProjectIndex, Fraction>()
    for (const [k, choice] of choices.entries()) {
      given.set(indexOfChoice(choice, line), readPoints(points[k] ?? '', line))
    }
    const ballot = { projects: [...given.keys()], points: [...given.values()] }
    return { ballot, hasRepeats: given.size < choices.length }
  }

  return { readSet, readPointed }
}

/** An empty field is a voter who chose nothing. */
const choicesOf = (field: string): readonly string[] => (/\S/.test(field) ? field.split(',') : [])

/** A short list is searched faster than a Set is built; a ranking of hundreds needs the Set. */
const namesTwice = (named: readonly ProjectIndex[]): boolean =>
  named.length < 16
    ? named.some((index, k) => named.indexOf(index) !== k)
    : new Set(named).size < named.length
