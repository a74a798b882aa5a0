import { ownSecret } from '../../platform/files/index.ts'

/** The secret of the page of a decision. */
export const decisionSecretOf = (id: string): string => ownSecret('moderation decision', id)
