import type { ColumnType, Generated } from 'kysely'
import type { BallotFormat } from '../methods/election.ts'
import type { EditionTieOrder, TurnoutDimension } from '../rules/edition.ts'

/** jsonb: read as a value, written as text, so that a bigint never slips through unnoticed. */
type Json = ColumnType<unknown, string, string>

export type BudgetTables = {
  edition: {
    id: string
    slug: string
    name: Json
    is_fictional: boolean
    currency: string
    budget: string
    ballot_format: BallotFormat
    voters: number
    began_on: string | null
    ended_on: string | null
    settings: Json
    tie_order: string[]
    tie_order_name: EditionTieOrder
    meta: Json
    source_file: string
    source_sha256: string
    warnings: Json
    ballots_withheld: boolean
    imported_at: Generated<string>
  }
  project: {
    id: string
    edition: string
    code: string
    position: number
    title: string
    cost: string
    themes: string[]
    neighbourhood: string | null
    latitude: number | null
    longitude: number | null
    supporters: number
    score: string
    winner_rank: number | null
    published_as_winner: boolean | null
    extra: Json
    search: string
  }
  ballot: { edition: string; number: number; choices: number[]; points: string[] | null }
  turnout: { edition: string; dimension: TurnoutDimension; value: string; voters: number }
  count_result: {
    edition: string
    name: string
    is_official: boolean
    position: number
    count: Json
    fairness: Json
    reasons: Json
    changes: Json
    counted_at: Generated<string>
  }
}
