import type { BallotFormat } from '../methods/ballot-rule.ts'

/** Addresses of this module, without language. */
export const votingPaths = {
  format: (format: BallotFormat): string => `/bulletins/${format}`,
} as const
