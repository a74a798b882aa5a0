/** Addresses of the pages of bodies. */
export const bodyPaths = {
  all: () => '/instances',
  one: (body: string) => `/instances/${body}`,
  workbench: () => '/administration/instances',
  fresh: () => '/administration/instances/nouvelle',
  run: (body: string) => `/administration/instances/${body}`,
  texts: (body: string) => `/administration/instances/${body}/textes`,
  rules: (body: string) => `/administration/instances/${body}/regles`,
  members: (body: string) => `/administration/instances/${body}/membres`,
} as const
