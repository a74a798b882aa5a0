import type { TeamToTell } from '../../approvals/index.ts'
import { bodies } from '../../bodies/index.ts'
import { emailsOf } from '../../people/index.ts'
import { meetingPaths } from '../rules/paths.ts'
import { bodyOfMeeting } from '../store/meetings.ts'
import { minutesToApprove } from './minutes-to-approve.ts'

/**
 * Who animates the body whose minutes wait: a resident who reads them in her own space. Whoever left the
 * team is written to no more, and whoever joined it meanwhile is reminded like the others.
 */
export const minutesTeam: TeamToTell = {
  path: meetingPaths.animation(),
  async reached(tx, { kind, id }, today) {
    if (kind !== minutesToApprove.kind) return new Map()
    const body = await bodyOfMeeting(tx, Number(id))
    if (body === null) return new Map()
    const animators = await bodies(tx).animatorsOf(body, today)
    return emailsOf(
      tx,
      animators.map(({ party }) => party),
    )
  },
}
