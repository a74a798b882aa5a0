/**
 * A participatory-budget election as a `.pb` file holds it: text, nothing interpreted, nothing lost.
 *
 * Keys and columns we do not know are kept, in their order; decimals stay as they were written.
 * What it means is said by `toElection`.
 * Source: Pabulib, the participatory budgeting library, http://pabulib.org/format
 */
export interface PbFile {
  /** Key and value, in the order of the file. */
  readonly meta: readonly PbMetaEntry[]
  readonly projectColumns: readonly string[]
  /** One field per column. */
  readonly projects: readonly PbRow[]
  readonly voteColumns: readonly string[]
  readonly votes: readonly PbRow[]
  /** Where each row stood, when blank lines moved it away from its place in the written form. */
  readonly lines?: PbLines
}

export type PbMetaEntry = readonly [key: string, value: string]
export type PbRow = readonly string[]

/** Line numbers, from 1; `meta[k]` is that of the k-th entry. */
export interface PbLines {
  readonly meta: readonly number[]
  readonly projects: readonly number[]
  readonly votes: readonly number[]
}

/** Whoever wants to know what stands in a file, line after line, without holding it all. */
export interface PbReceiver {
  readonly meta: (key: string, value: string, line: number) => void
  readonly projectColumns: (columns: PbRow, line: number) => void
  readonly project: (fields: PbRow, line: number) => void
  readonly voteColumns: (columns: PbRow, line: number) => void
  readonly vote: (fields: PbRow, line: number) => void
  /** @param line  how many lines the file has */
  readonly end: (line: number) => void
}
