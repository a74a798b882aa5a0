import type { Facts } from '../../platform/kernel/decision.ts'

/** What is odd in a file without preventing its count. */
export type PbWarningCode =
  | 'repeated-choice'
  | 'repeated-choice-with-points'
  | 'ballot-too-long'
  | 'ballot-too-short'
  | 'too-many-points-on-a-project'
  | 'too-many-points-in-all'
  | 'ballot-too-dear'
  | 'project-count-differs'
  | 'vote-count-differs'
  | 'limit-not-a-number'

/** The same oddity, wherever it was met: sixty thousand odd ballots are one warning. */
export interface PbWarning {
  readonly code: PbWarningCode
  /** How many lines are concerned. */
  readonly count: number
  /** The first ten of them. */
  readonly lines: readonly number[]
  readonly facts: Facts
}

/** One oddity of one ballot. */
export interface PbNotice {
  readonly code: PbWarningCode
  readonly facts: Facts
}

/** Gathers warnings by code and facts. */
export function warningList() {
  const met = new Map<
    string,
    { code: PbWarningCode; count: number; lines: number[]; facts: Facts }
  >()

  return {
    add(code: PbWarningCode, line: number, facts: Facts = {}): void {
      const key = `${code} ${JSON.stringify(facts)}`
      const known = met.get(key)
      if (known === undefined) {
        met.set(key, { code, count: 1, lines: [line], facts })
        return
      }
      known.count += 1
      if (known.lines.length < 10) known.lines.push(line)
    },
    all: (): readonly PbWarning[] => [...met.values()],
  }
}
export type WarningList = ReturnType<typeof warningList>
