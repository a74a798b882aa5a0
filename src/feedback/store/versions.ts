import type { Transaction } from 'kysely'
import { telling } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { MeetingFile } from '../../meetings/index.ts'

/** The meeting that something is said of. */
export type AboutMeeting = Pick<MeetingFile, 'id' | 'number'>

/** The key that moves with what was said of one meeting. */
export const feedbackVersion = (number: number): string => `feedback:${number}`

/** That something was said, by which door: never what. */
export const tell = (
  tx: Transaction<object>,
  type: string,
  { id, number }: AboutMeeting,
  act: Act,
  more: Parameters<ReturnType<typeof telling>>[4] = {},
): Promise<void> => telling('meeting', [feedbackVersion(number)])(tx, type, id, act, more)
