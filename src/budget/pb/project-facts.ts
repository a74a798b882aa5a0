import { type Fraction, parseFraction } from '../../platform/kernel/fraction.ts'
import type { ProjectId } from '../methods/election.ts'
import { columnFinder, fieldAt } from './columns.ts'
import type { PbRow } from './pb-file.ts'

/** What a page tells of a project and a count must not know. `null`, or empty: the file is silent. */
export interface PbProjectFacts {
  readonly id: ProjectId
  readonly name: string | null
  readonly description: string | null
  readonly categories: readonly string[]
  /** Who it is for: columns `target`, `beneficiaries`. */
  readonly targets: readonly string[]
  /** Columns `district`, `neighborhood` or `subunit`. */
  readonly district: string | null
  readonly place: { readonly latitude: number; readonly longitude: number } | null
  /** As the town published them. A ballot that names a project twice counts twice there. */
  readonly publishedVotes: Fraction | null
  readonly publishedScore: Fraction | null
  /** `1` yes, `0` no; other digits are exceptions, told in the `comment` of META. */
  readonly selected: string | null
}

/** Learns where the columns are, then reads the facts of each row. @throws PbError */
export function projectFactsReader(
  columns: PbRow,
  line: number,
): (fields: PbRow) => PbProjectFacts {
  const { find, owe } = columnFinder('PROJECTS', columns, line)
  const at = {
    id: owe('project_id'),
    name: find('name'),
    description: find('description'),
    categories: find('category', 'categories'),
    targets: find('target', 'targets', 'beneficiaries'),
    district: find('district', 'neighborhood', 'subunit'),
    latitude: find('latitude'),
    longitude: find('longitude'),
    votes: find('votes'),
    score: find('score'),
    selected: find('selected'),
  }

  return (fields) => ({
    id: (fields[at.id] ?? '').trim(),
    name: fieldAt(fields, at.name),
    description: fieldAt(fields, at.description),
    categories: listOf(fieldAt(fields, at.categories)),
    targets: listOf(fieldAt(fields, at.targets)),
    district: fieldAt(fields, at.district),
    place: placeOf(fieldAt(fields, at.latitude), fieldAt(fields, at.longitude)),
    publishedVotes: parseFraction(fieldAt(fields, at.votes) ?? ''),
    publishedScore: parseFraction(fieldAt(fields, at.score) ?? ''),
    selected: fieldAt(fields, at.selected),
  })
}

function listOf(field: string | null): readonly string[] {
  if (field === null) return []
  return field
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function placeOf(latitude: string | null, longitude: string | null): PbProjectFacts['place'] {
  if (latitude === null || longitude === null) return null
  const place = { latitude: Number(latitude), longitude: Number(longitude) }
  const isOnEarth = Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180
  return isOnEarth ? place : null
}
