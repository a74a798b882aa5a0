import type { DrawnNeighbourhood } from '../methods/read-neighbourhoods.ts'
import type { Neighbourhood } from './town.ts'

/** A text as it may stand in an address: « L’Aqueduc » is `l-aqueduc`. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œ]/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'quartier'

/** The first of `slug`, `slug-2`, `slug-3`… that nothing bears yet. */
export function freeSlug(text: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(text)
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(tried)) return tried
  }
}

const isSameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('fr') === other.toLocaleLowerCase('fr')

/** A neighbourhood that keeps its name keeps its id: what refers to it still does. */
export function withIds(
  drawn: readonly DrawnNeighbourhood[],
  before: readonly Neighbourhood[],
): readonly Neighbourhood[] {
  const taken = new Set(before.map(({ id }) => id))
  return drawn.map(({ name, outline }) => {
    const known = before.find((one) => isSameName(one.name, name))
    const id = known?.id ?? freeSlug(name, taken)
    taken.add(id)
    return { id, name, outline }
  })
}

export interface NeighbourhoodChange {
  readonly kind: 'added' | 'removed' | 'redrawn' | 'renamed' | 'same'
  readonly id: string
  readonly name: string
  /** Of one renamed: what it was called. */
  readonly formerName: string | null
  /** Of one removed: the vote that gives it an envelope, which keeps the drawing from being used. */
  readonly votedIn: string | null
}

/** What a drawing would change, one line for each neighbourhood there is or would be. */
export function neighbourhoodChanges(
  before: readonly Neighbourhood[],
  after: readonly Neighbourhood[],
  voted: readonly { readonly neighbourhood: string; readonly edition: string }[],
): readonly NeighbourhoodChange[] {
  const kept = after.map((one): NeighbourhoodChange => {
    const known = before.find(({ id }) => id === one.id)
    return {
      kind: kindOf(known, one),
      id: one.id,
      name: one.name,
      formerName: known !== undefined && known.name !== one.name ? known.name : null,
      votedIn: null,
    }
  })
  const gone = before
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map(
      ({ id, name }): NeighbourhoodChange => ({
        kind: 'removed',
        id,
        name,
        formerName: null,
        votedIn: voted.find(({ neighbourhood }) => neighbourhood === id)?.edition ?? null,
      }),
    )
  return [...kept, ...gone]
}

function kindOf(
  known: Neighbourhood | undefined,
  { name, outline }: Neighbourhood,
): NeighbourhoodChange['kind'] {
  if (known === undefined) return 'added'
  if (JSON.stringify(known.outline) !== JSON.stringify(outline)) return 'redrawn'
  return known.name === name ? 'same' : 'renamed'
}

/** A neighbourhood whose residents vote for its own envelope cannot go in the middle of the vote. */
export const isApplicable = (changes: readonly NeighbourhoodChange[]): boolean =>
  changes.every(({ votedIn }) => votedIn === null)
