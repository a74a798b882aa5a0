import { compare, zero } from '../../platform/kernel/fraction.ts'
import { formatNumber } from '../../platform/words/figures.ts'
import type { BallotFormat, ProjectId } from '../methods/election.ts'
import { scoresByProject } from '../methods/satisfactions.ts'
import type { PbElection } from '../pb/index.ts'
import { amountText } from './amount-text.ts'
import type { Column } from './text-table.ts'

/** The projects of an election as lines of a table. */
export interface ProjectSheet {
  readonly columns: readonly Column[]
  /** The most wanted first. */
  readonly ids: readonly ProjectId[]
  readonly rowOf: (id: ProjectId) => readonly string[]
}

export function projectSheet(read: PbElection): ProjectSheet {
  const { election, facts } = read
  const currency = currencyOf(read)
  const scores = scoresByProject(election)
  const rows = new Map(
    election.projects.map(({ id, cost }, k) => {
      const score = formatNumber(scores[k] ?? zero, 'fr')
      return [id, [id, facts[k]?.name ?? '', score, amountText(cost, currency)]] as const
    }),
  )
  return {
    columns: [
      { title: 'Projet', align: 'left' },
      { title: 'Nom', align: 'left' },
      { title: carriesPoints(election.format) ? 'Points' : 'Voix', align: 'right' },
      { title: 'Coût', align: 'right' },
    ],
    ids: [...election.projects.keys()]
      .sort((a, b) => compare(scores[b] ?? zero, scores[a] ?? zero))
      .flatMap((k) => election.projects[k]?.id ?? []),
    rowOf: (id) => rows.get(id) ?? [id],
  }
}

const carriesPoints = (format: BallotFormat): boolean =>
  format !== 'approval' && format !== 'choose-1'

/** The currency of the file when it is an ISO code; amounts are bare numbers otherwise. */
export function currencyOf({ meta }: PbElection): string | null {
  const written = meta.find(([key]) => key.trim().toLowerCase() === 'currency')?.[1].trim()
  return written !== undefined && /^[A-Z]{3}$/.test(written) ? written : null
}
