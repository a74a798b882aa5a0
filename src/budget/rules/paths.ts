/** Addresses of the participatory budget, without language: in French, in words one can dictate. */
const root = '/budget-participatif'

const edition = (slug: string) => `${root}/${slug}`
const results = (slug: string) => `${edition(slug)}/resultats`

const administration = () => '/administration/budget'
const paperDesk = () => '/accueil-mairie/vote-papier'
const prepared = (slug: string) => `${administration()}/${slug}`

export const paths = {
  editions: () => root,
  edition,
  projects: (slug: string) => `${edition(slug)}/projets`,
  project: (slug: string, code: string) => `${edition(slug)}/projets/${encodeURIComponent(code)}`,
  rule: (rule: string) => `${root}/regles/${rule}`,
  results,
  reasons: (slug: string) => `${results(slug)}/projets`,
  rounds: (slug: string) => `${results(slug)}/tours`,
  turnout: (slug: string) => `${results(slug)}/participation`,
  comparison: (slug: string) => `${results(slug)}/autres-regles`,
  fairness: (slug: string) => `${results(slug)}/equite`,
  share: (slug: string) => `${results(slug)}/ma-part`,
  recount: (slug: string) => `${results(slug)}/recompter`,
  ballotsFile: (slug: string) => `${edition(slug)}/donnees/${slug}.pb`,
  projectsFile: (slug: string) => `${edition(slug)}/donnees/${slug}.csv`,
  outcomeFile: (slug: string) => `${edition(slug)}/donnees/${slug}.json`,
  vote: (slug: string) => `/vote/${slug}`,
  rehearsal: (slug: string) => `/essai-de-vote/${slug}`,
  fingerprints: (slug: string) => `${edition(slug)}/empreintes`,
  administration,
  newEdition: () => `${administration()}/nouvelle`,
  prepared,
  editionRules: (slug: string) => `${prepared(slug)}/reglages`,
  deletion: (slug: string) => `${prepared(slug)}/suppression`,
  announcement: (slug: string) => `${prepared(slug)}/annonce`,
  candidates: (slug: string) => `${prepared(slug)}/projets`,
  newCandidate: (slug: string) => `${prepared(slug)}/projets/nouveau`,
  candidateImport: (slug: string) => `${prepared(slug)}/projets/import`,
  candidate: (slug: string, code: string) => `${prepared(slug)}/projets/${code}`,
  preview: (slug: string) => `${prepared(slug)}/apercu`,
  paperCount: (slug: string) => `${prepared(slug)}/papier`,
  paperDesk,
  paperVote: (slug: string) => `${paperDesk()}/${slug}`,
  votes: (slug: string, urn: 'vote' | 'essai') => `${prepared(slug)}/${urn}`,
} as const
