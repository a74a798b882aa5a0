/** Addresses of incoming mail, without language. */
export const mailInPaths = {
  all: () => '/administration/courriels',
  /** Those that became one thing, or were added to it. */
  about: (id: string) => `/administration/courriels?etat=kept&sur=${id}`,
  one: (id: string, what?: string) =>
    `/administration/courriels/${id}${what === undefined ? '' : `/${what}`}`,
  attachment: (id: string, attachment: string) =>
    `/administration/courriels/${id}/pieces/${attachment}`,
} as const
