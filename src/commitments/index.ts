import type { Traceable } from '../lineage/index.ts'
import type { StoredFiles } from '../platform/files/index.ts'
import type { Route } from '../platform/web/index.ts'
import { decidingRoutes } from './routes/deciding.ts'
import { makingRoutes } from './routes/making.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { serviceRoutes } from './routes/service.ts'
import { workbenchRoutes } from './routes/workbench.ts'

/** The front door of commitments: what the town promised, and what became of it. */
export { entrustedCommitments } from './work/entrusted-commitments.ts'
export { loadDemoCommitments } from './demo.ts'
export { personalData } from './personal-data.ts'
export { mostText as mostPromise, spokenPromiseForm } from './rules/forms.ts'
export { makeCommitment } from './store/making.ts'
export { InChargeFields } from './views/in-charge-fields.tsx'
export { commitmentPaths } from './rules/paths.ts'
export { commitments } from './store/commitments.ts'
export { commitmentsVersion } from './store/versions.ts'
export { commentableCommitments } from './routes/commentable.ts'
export { followableCommitments } from './routes/followable.ts'
export { promisesOfBody } from './routes/of-body.ts'
export { awaitingCommitments, commitmentsHeld } from './routes/awaiting.ts'
export { commitmentSearchable } from './routes/searchable.ts'
export { traceableCommitments } from './routes/traceable.ts'
export { latePromisesIn, promiseFigures } from './store/figures.ts'
export { commitmentTemplates } from './templates.ts'
export { commitmentsSchedules } from './work/remind.ts'
export {
  commitmentWords,
  mailWords as commitmentMailWords,
  proposalWords as commitmentProposalWords,
  workWords as commitmentWorkWords,
} from './words/index.ts'

/** Columns that name files, for backups to look after. */
export const commitmentFileColumns = [
  { table: 'commitment_proof', column: 'file' },
  { table: 'commitment_proposal', column: 'file' },
] as const

export const commitmentRoutes = (needs: {
  /** Whatever a commitment comes from, to be told on its page. */
  readonly traceables: readonly Traceable[]
  readonly files: StoredFiles
}): readonly Route[] => [
  ...publicRoutes(needs),
  ...makingRoutes(needs.traceables),
  ...workbenchRoutes(needs.files),
  ...decidingRoutes(needs.files),
  ...serviceRoutes(needs.files),
]
