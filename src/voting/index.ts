/** The front door of votes. */
import type { Route } from '../platform/web/index.ts'
import { formatInWords } from './routes/format-in-words.ts'

export type {
  BallotList,
  BallotRule,
  BallotSheet,
  Choice,
  ChoiceFault,
  Chosen,
} from './methods/ballot-rule.ts'
export { type BallotFormat, ballotFormats, listsFor } from './methods/ballot-rule.ts'
export { leastTogether } from './methods/kept-variants.ts'
export { isPossible } from './methods/possible-rule.ts'
export { writeChoice } from './methods/ballot-bytes.ts'
export { choiceFault } from './methods/choice.ts'
export { votingCommands } from './commands/index.ts'
export { sealedFor } from './rules/sealed-for.ts'
export { votingPaths } from './rules/paths.ts'
export { personalData } from './personal-data.ts'
export { type BallotBox, isTakingBallots } from './rules/ballot-box.ts'
export { actOn, type BoxAct, type BoxActRefusal } from './rules/box-acts.ts'
export { fromBase64Url, toBase64Url } from './sealing/base64.ts'
export { shownFingerprint } from './sealing/fingerprint.ts'
export {
  type KeyFileRefusal,
  newVoteKey,
  readKeyFile,
  type VoteKey,
  writeKeyFile,
} from './sealing/key-file.ts'
export { backupsLeft, type BallotBackup } from './rules/ballot-backup.ts'
export { ballotBackups, ballotBackupWatch } from './store/ballot-backups.ts'
export { sealBallot } from './sealing/seal.ts'
export {
  ballotBoxes,
  boxesVersion,
  BoxIsSealed,
  BoxMoved,
  boxVersion,
  isVoteUnderWay,
  type NewBox,
} from './store/ballot-boxes.ts'
export { castBallot, registerPaperVoter } from './store/cast.ts'
export type { CastOutcome, CastRefusal } from './rules/cast-outcome.ts'
export type { BallotModel, Tunnel } from './views/ballot-model.ts'
export { ballotPage, ballotRuleSentence } from './views/ballot-page.tsx'
export { ballotFilterIn } from './views/ballot-search.tsx'
export { receiptPage, refusedPage, signedOutPage } from './views/receipt-page.tsx'
export { reviewPage } from './views/review-page.tsx'
export { choiceIn } from './views/choice-in.ts'
export { choiceFaultSentence } from './views/choice-fault.ts'
export { ProjectChoice } from './views/project-choice.tsx'
export {
  comparePasses,
  type ComparedPasses,
  type PaperBallot,
  type PaperPass,
  type PaperRefusal,
  shownPaper,
} from './rules/paper-ballots.ts'
export { paperBallots } from './store/paper-ballots.ts'
export { votingWords } from './words/index.ts'
export {
  marksUnder,
  registerSecret,
  type Standing,
  standingOf,
  turnoutCells,
  votersIn,
} from './store/register.ts'
export { fingerprints } from './store/separation.ts'
export {
  type ActMoment,
  destroyOldRegisters,
  destroyRegister,
  keepRegisterUntil,
} from './store/register-end.ts'
export { unsealBallots, unsealedChoices } from './store/unsealing.ts'
export { openingOf } from './work/opening-progress.ts'
export { isChallengeMet, type KeyChallenge, keyChallenge } from './store/key-challenge.ts'

export const routes: readonly Route[] = [formatInWords]
