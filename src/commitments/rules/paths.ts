/** Addresses of commitments, without language. The one of a new commitment is `questionPaths.promise`. */
export const commitmentPaths = {
  all: () => '/engagements',
  one: (number: number) => `/engagements/${number}`,
  proof: (number: number, proof: string) => `/engagements/${number}/preuves/${proof}`,
  feed: () => '/engagements/flux.atom',
  json: () => '/engagements/donnees.json',
  csv: () => '/engagements/donnees.csv',
  workbench: () => '/administration/engagements',
  proposed: () => '/administration/engagements/propositions',
  department: () => '/administration/engagements/service',
  serve: (number: number, what?: string) =>
    `/administration/engagements/service/${number}${what === undefined ? '' : `/${what}`}`,
  run: (number: number, what?: string) =>
    `/administration/engagements/${number}${what === undefined ? '' : `/${what}`}`,
} as const
