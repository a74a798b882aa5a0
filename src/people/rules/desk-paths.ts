import { deskPath } from './way-back.ts'

/** Addresses of the desk. A person’s bears her id, never her name. */
export const deskPaths = {
  search: deskPath,
  found: `${deskPath}/recherche`,
  newAccount: `${deskPath}/nouveau`,
  letters: `${deskPath}/courriers`,
  groups: `${deskPath}/classes-et-organisations`,
  endAssisting: `${deskPath}/fin`,
  person: (party: string) => `${deskPath}/${party}`,
  of: (party: string, what: PersonDoor) => `${deskPath}/${party}/${what}`,
  merge: (party: string, other: string) => `${deskPath}/${party}/fusion/${other}`,
} as const

export type PersonDoor =
  | 'verifications'
  | 'carte'
  | 'numero'
  | 'correction'
  | 'accord'
  | 'donnees'
  | 'effacer'
  | 'aide'
  | 'mot'

/** What an agent sees while she acts for somebody. */
export const assistedPath = `${deskPath}/en-cours`
