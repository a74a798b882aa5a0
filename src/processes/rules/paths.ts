/** Addresses of processes, without language. */
export const processPaths = {
  all: () => '/demarches',
  one: (slug: string) => `/demarches/${slug}`,
  calendar: (slug: string) => `/demarches/${slug}/calendrier.ics`,
  data: (slug: string) => `/demarches/${slug}/donnees.json`,
  document: (slug: string, id: string) => `/demarches/${slug}/documents/${id}`,
  workbench: () => '/administration/demarches',
  fresh: () => '/administration/demarches/nouvelle',
  run: (slug: string, what?: string) =>
    `/administration/demarches/${slug}${what === undefined ? '' : `/${what}`}`,
} as const
