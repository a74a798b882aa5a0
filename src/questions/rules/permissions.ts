import type { Question } from './question.ts'

/** Whether who asks holds one of these roles, on the town or on this very object. */
export type Holds = (
  roles: readonly string[],
  object: { readonly kind: string; readonly id: string } | null,
) => boolean

/** An agent of the very department a question is entrusted to, and of no other. */
export const mayServe = (holds: Holds, { department }: Pick<Question, 'department'>): boolean =>
  department !== null && holds(['department-agent'], { kind: 'department', id: department })
