import { ownSecret } from '../../platform/files/index.ts'

/** The secret of somebody’s own page. */
export const ownSecretOf = (registration: string): string => ownSecret('registration', registration)
