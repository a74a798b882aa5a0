import { compareCodePoints } from '../../platform/kernel/code-points.ts'
import { compare } from '../../platform/kernel/fraction.ts'
import type { EditionSummary, EditionWhole } from './edition.ts'

/** What stands on one line of the list: an edition alone, or a vote with its envelopes. */
export type ListedEdition =
  | { readonly kind: 'alone'; readonly summary: EditionSummary }
  | {
      readonly kind: 'whole'
      readonly whole: EditionWhole
      readonly parts: readonly EditionSummary[]
    }

/** The envelopes of one vote stand together, where the first of them stood. */
export function groupedEditions(summaries: readonly EditionSummary[]): readonly ListedEdition[] {
  const listed: ListedEdition[] = []
  for (const summary of summaries) {
    const { partOf } = summary.edition
    if (partOf === null) {
      listed.push({ kind: 'alone', summary })
      continue
    }
    const isFirst = !listed.some((one) => one.kind === 'whole' && one.whole.slug === partOf.slug)
    if (isFirst) {
      const parts = summaries.filter(({ edition }) => edition.partOf?.slug === partOf.slug)
      listed.push({ kind: 'whole', whole: partOf, parts: widestFirst(parts) })
    }
  }
  return listed
}

/** The town’s envelope before those of neighbourhoods: it holds the most money. */
const widestFirst = (parts: readonly EditionSummary[]): readonly EditionSummary[] =>
  parts.toSorted(
    ({ edition: a }, { edition: b }) =>
      compare(b.budget, a.budget) ||
      compareCodePoints(a.partOf?.envelope ?? '', b.partOf?.envelope ?? ''),
  )
