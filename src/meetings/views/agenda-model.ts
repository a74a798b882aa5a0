import type { FormGiven } from '../../platform/web/index.ts'
import type { AgendaItem } from '../rules/agenda.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import { meetingPaths } from '../rules/paths.ts'
import type { DeclinedSubject } from '../rules/suggestion.ts'
import type { Waiting } from '../rules/waiting.ts'
import type { AroundMeeting } from './meeting-frame.tsx'

export interface AgendaWorkModel extends AroundMeeting {
  readonly agenda: ReadAgenda
  /** What has no item yet, and is not public. */
  readonly waiting: readonly Waiting[]
  /** Subjects that were not taken, the last ones. */
  readonly declined: readonly DeclinedSubject[]
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly given: FormGiven
  /** Of what comes back, from 1. */
  readonly page: number
  /** What was just taken off, to be put back. */
  readonly removed: AgendaItem | null
}

/** An address below the agenda of a meeting. */
export const at = ({ file }: Pick<AroundMeeting, 'file'>, what?: string) =>
  meetingPaths.run(file.number, what === undefined ? 'ordre-du-jour' : `ordre-du-jour/${what}`)
