import type { Question } from './question.ts'

/** Whether who asks holds one of these roles, on the town or on this very object. */
export type Holds = (
  roles: readonly string[],
  object: { readonly kind: string; readonly id: string } | null,
) => boolean

type OfDepartment = Pick<Question, 'department'>

const on = (holds: Holds, roles: readonly string[], { department }: OfDepartment): boolean =>
  department !== null && holds(roles, { kind: 'department', id: department })

/** An agent of the very department a question is entrusted to, or its head, and of no other. */
export const mayServe = (holds: Holds, question: OfDepartment): boolean =>
  on(holds, ['department-agent', 'head-of-department'], question)

/** The head of the very department: all of its queue is hers to look after. */
export const isHeadOf = (holds: Holds, question: OfDepartment): boolean =>
  on(holds, ['head-of-department'], question)
