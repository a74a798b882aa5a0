import { ownSecret } from '../../platform/files/index.ts'

/** The secret of the page of somebody who is asked. */
export const pollSecretOf = (voter: string): string => ownSecret('date poll', voter)
