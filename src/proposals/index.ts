import type { Traceable } from '../lineage/index.ts'
import type { StoredFiles } from '../platform/files/index.ts'
import type { Route } from '../platform/web/index.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { workbenchRoutes } from './routes/workbench.ts'

/** The front door of proposals: what bodies propose that the town does, and what became of it. */
export { loadDemoProposals } from './demo.ts'
export { personalData } from './personal-data.ts'
export { proposalPaths } from './rules/paths.ts'
export { entrustedProposals } from './work/entrusted-proposals.ts'
export { awaitingProposals } from './routes/awaiting.ts'
export { commentableProposals } from './routes/commentable.ts'
export { followableProposals } from './routes/followable.ts'
export { type NamedProposal, proposalsAdoptedBy } from './routes/named.ts'
export { proposalsVersion } from './store/versions.ts'
export { proposalsOnAgenda } from './routes/on-agenda.ts'
export { proposalsOfBody } from './routes/of-body.ts'
export { proposalSearchable } from './routes/searchable.ts'
export { traceableProposals } from './routes/traceable.ts'
export { proposalTemplates } from './templates.ts'
export {
  draftWords as proposalDraftWords,
  mailWords as proposalMailWords,
  proposalWords,
  workWords as proposalWorkWords,
} from './words/index.ts'

/** Columns that name files, for backups to look after. */
export const proposalFileColumns = [{ table: 'proposal_photo', column: 'file' }] as const

export const proposalRoutes = (needs: {
  /** Whatever a proposal is part of, to be told on its page. */
  readonly traceables: readonly Traceable[]
  readonly files: StoredFiles
}): readonly Route[] => [...publicRoutes(needs), ...draftingRoutes, ...workbenchRoutes(needs.files)]
