import type { Process } from './process.ts'

/** Whether who asks holds one of these roles, on the town or on this very object. */
export type Holds = (
  roles: readonly string[],
  object: { readonly kind: string; readonly id: string } | null,
) => boolean

const running = ['officer', 'administrator']

/** Officers of the town, and those of this very process. */
export const mayRun = (holds: Holds, { id }: Pick<Process, 'id'>): boolean =>
  holds(running, { kind: 'process', id })

/** A new process is begun by who runs them all. */
export const mayBegin = (holds: Holds): boolean => holds(running, null)
