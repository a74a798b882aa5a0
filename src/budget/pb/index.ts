export { readAmount } from './amount.ts'
export { columnFinder, fieldAt } from './columns.ts'
export { electionReceiver, type PbElection } from './election-receiver.ts'
export { parsePb } from './parse-pb.ts'
export { PbError, type PbErrorCode } from './pb-error.ts'
export type { PbFile, PbLines, PbMetaEntry, PbReceiver, PbRow } from './pb-file.ts'
export { pbLimits } from './pb-limits.ts'
export { type PbParser, pbParser } from './pb-parser.ts'
export type { PbNotice, PbWarning, PbWarningCode } from './pb-warning.ts'
export type { PbProjectFacts } from './project-facts.ts'
export {
  openPb,
  type PbOrigin,
  type PbSource,
  readPb,
  readPbElection,
  receivePb,
} from './read-pb.ts'
export { toElection } from './to-election.ts'
export { explainPbError, explainPbWarning, pbWords } from './words.ts'
export { writePb } from './write-pb.ts'
