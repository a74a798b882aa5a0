import type { Pool } from 'pg'
import type { Database } from '../database/database.ts'

/** One thing `db verify` checks; modules bring theirs. */
export interface SoundnessCheck {
  /** In kebab-case, for `--json`: `foreign-keys`. */
  readonly name: string
  /** In French, for the screen: `Clés étrangères`. */
  readonly title: string
  run(town: CheckedTown, onProgress: (share: number) => void): Promise<Soundness>
}

export interface CheckedTown {
  readonly db: Database
  readonly pool: Pool
}

export interface Soundness {
  readonly isSound: boolean
  /** French sentences: what was checked, then each fault. */
  readonly sentences: readonly string[]
  /** Figures, for `--json`. */
  readonly figures: Readonly<Record<string, number>>
}
