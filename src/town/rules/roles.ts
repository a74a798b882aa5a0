/** What a person may be for the town besides a resident. Granted on a scope, with dates (people). */
export const roleNames = [
  'desk-agent',
  'vote-officer',
  'department-agent',
  'head-of-department',
  'councillor',
  'mayors-office',
  'deputy-director',
  'officer',
  'hr',
  'administrator',
] as const

export type RoleName = (typeof roleNames)[number]

export const isRoleName = (text: string): text is RoleName =>
  roleNames.some((name) => name === text)

/** What a role is granted on: the whole town, or one of its parts. */
export type ScopeKind = 'town' | 'body' | 'process' | 'department' | 'neighbourhood'
