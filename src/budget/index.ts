import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import type { Route } from '../platform/web/index.ts'
import { editionList, oneEdition, oneProject, projectList } from './routes/edition-pages.ts'
import { ballotsFile, outcomeFile, projectsFile } from './routes/files.ts'
import {
  comparison,
  fairness,
  reasons,
  recount,
  results,
  rounds,
  share,
  turnout,
} from './routes/result-pages.ts'
import { fingerprintFile, fingerprintList } from './routes/running-edition.ts'
import { ballotPreviewRoutes } from './routes/ballot-preview.ts'
import { candidateRoutes } from './routes/candidates.ts'
import { paperCountRoutes } from './routes/paper-count.ts'
import { paperDeskRoutes } from './routes/paper-desk.ts'
import { draftDeletionRoutes } from './routes/draft-deletion.ts'
import { preparedEditionRoutes } from './routes/prepared-edition.ts'
import { voteActRoutes } from './routes/vote-acts.ts'
import { voteRoutes } from './routes/vote.ts'
import { ruleInWords } from './routes/rule-pages.ts'

export { voteCalendar } from './routes/calendar-entries.ts'
export { editionActivity } from './routes/activity-kind.ts'
export { budgetCommands, projectIdsIn } from './commands/index.ts'
export { loadDemoEditions } from './demo.ts'
export { ruleNames } from './methods/count.ts'
export type { Edition, EditionSummary } from './rules/edition.ts'
export { editionDataSets } from './rules/data-sets.ts'
export { pbWords } from './pb/index.ts'
export { paths as budgetPaths } from './rules/paths.ts'
export type { ProjectFacets } from './rules/project-facets.ts'
export { editions, editionsVersion, editionVersion } from './store/editions.ts'
export { projects } from './store/projects.ts'
export { projectSearchable } from './routes/searchable.ts'
export { type ShownRunning, shownRunning } from './routes/shown-running.ts'
export { RunningCards, type RunningShown } from './views/running-cards.tsx'
export { shownEdition, shownSummaries } from './routes/shown-edition.ts'
export { votedNeighbourhoods } from './routes/voted-neighbourhoods.ts'
export { nameIn } from './views/edition-name.ts'
export { EditionCards } from './views/editions-page.tsx'
export { loadDemoVote } from './demo-vote.ts'
export {
  backupWords,
  budgetWords,
  paperWords,
  prepareWords,
  voteWords,
} from './words/index.ts'
export { countEditionJob } from './work/count-edition.ts'

export const routes: readonly Route[] = [
  editionList,
  ruleInWords,
  oneEdition,
  projectList,
  oneProject,
  results,
  reasons,
  rounds,
  turnout,
  comparison,
  fairness,
  share,
  recount,
  ballotsFile,
  projectsFile,
  outcomeFile,
  fingerprintList,
  fingerprintFile,
  ...preparedEditionRoutes,
  ...draftDeletionRoutes,
  ...candidateRoutes,
  ...ballotPreviewRoutes,
  ...paperDeskRoutes,
  ...paperCountRoutes,
  ...voteRoutes,
  ...voteActRoutes,
]

const publicBallots =
  'Bulletins déjà publics, sans nom, âge, quartier ni heure : rien ne permet d’en retrouver l’auteur.'

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'edition', none: 'Règles, dates et sommes d’une édition du budget participatif.' },
  { table: 'project', none: 'Projets soumis au vote, sans leur auteur.' },
  { table: 'ballot', none: publicBallots },
  { table: 'turnout', none: 'Des totaux ; un groupe de moins de 5 personnes n’est jamais montré.' },
  { table: 'running_edition', none: 'Règle et dates d’une édition en cours.' },
  { table: 'envelope', none: 'Sommes et quartiers d’une édition en cours.' },
  { table: 'candidate_project', none: 'Projets soumis au vote, sans leur auteur.' },
  { table: 'count_result', none: 'Résultats de comptage : projets, sommes et totaux.' },
]
