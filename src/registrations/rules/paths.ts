import type { ThingKey } from './registrable.ts'

/** Addresses of registrations, without language. */
export const registrationPaths = {
  register: ({ kind, id }: ThingKey) => `/inscriptions/${kind}/${id}`,
  /** All of one's own, in one's account. */
  mine: () => '/mon-espace/inscriptions',
  own: (secret: string, what?: string) =>
    `/inscriptions/suivi/${secret}${what === undefined ? '' : `/${what}`}`,
  office: ({ kind, id }: ThingKey, what?: string) =>
    `/administration/inscriptions/${kind}/${id}${what === undefined ? '' : `/${what}`}`,
} as const
