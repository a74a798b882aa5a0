/** The front door of approvals: who must agree before a text leaves. */
export { personalData } from './personal-data.ts'
export type {
  Act,
  Approval,
  ApprovalAct,
  ApprovalStep,
  ApprovalSubject,
  AskedApproval,
} from './rules/approval.ts'
export { type CircuitKind, circuitKinds } from './rules/circuit.ts'
export type { ApprovalState, StepState } from './rules/next-steps.ts'
export { readMark, type SigningRefusal, teamStepOf } from './rules/sign.ts'
export { signAsTeam } from './store/team-signature.ts'
export type { Approvable } from './store/approvable.ts'
export {
  approvalOf,
  approvalsOf,
  ApprovalUnderWay,
  beginApproval,
  withdrawApproval,
} from './store/approvals.ts'
export { approvalSchedules } from './work/daily.ts'
export type { TeamToTell } from './work/tell-holders.ts'
export { agreeBySilenceJob } from './work/silence.ts'
export { awaitingSignatures, signaturesHeld } from './routes/awaiting.ts'
export { type Presence, presence } from './routes/presence.ts'
export { approvalRoutes } from './routes/approval-routes.ts'
export { holdersCoveredBy, type OnLeave, onLeave } from './store/on-leave.ts'
export { approvalPaths } from './rules/paths.ts'
export { isThere, type Lent, toldFor } from './rules/told-for.ts'
export { ComparedTexts, ComparedVersions, VersionChoice } from './views/compared-versions.tsx'
export { approvalWords } from './words/index.ts'
export { type DemoSignature, signInDemo } from './demo.ts'
