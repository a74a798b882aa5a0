/** Addresses of opinions, without language. */
export const opinionPaths = {
  all: () => '/avis',
  one: (number: number) => `/avis/${number}`,
  feed: () => '/avis/flux.atom',
  json: () => '/avis/donnees.json',
  csv: () => '/avis/donnees.csv',
  workbench: () => '/administration/avis',
  fresh: () => '/administration/avis/nouveau',
  run: (id: string, what?: string) =>
    `/administration/avis/${id}${what === undefined ? '' : `/${what}`}`,
} as const
