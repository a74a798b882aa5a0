import { ownSecret } from '../../platform/files/index.ts'

/** The secret of somebody’s answer page. */
export const answerSecretOf = (recipient: string): string => ownSecret('notice answer', recipient)
