import type { Asked } from '../../platform/web/index.ts'
import type { WaitingSource } from '../rules/agenda.ts'
import type { WaitingSubject } from '../rules/waiting.ts'

/** What another module would have a body speak of at its next meeting. */
export interface AgendaSource {
  readonly source: WaitingSource
  readonly waiting: (
    asked: Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech'>,
    body: string,
  ) => Promise<readonly WaitingSubject[]>
}
