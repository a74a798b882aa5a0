import { inTransaction } from '../../platform/database/index.ts'
import {
  type Answer,
  type Asked,
  opensSession,
  seeOther,
  withCookie,
} from '../../platform/web/index.ts'
import { deviceWords } from '../rules/session-life.ts'
import { accountPath, enteredPath, wayBack, withWayBack } from '../rules/way-back.ts'
import { openSession, sessions } from '../store/sessions.ts'
import { endAttempt } from '../store/sign-in.ts'

/** Which code this browser asked for. It proves nothing without the code. */
export const attemptCookie = 'parvis-attempt'

export type Entering = Asked<unknown, unknown, unknown>

/** Opens a session for who has proved who she is, and leads her where she was going. */
export async function enter(
  { db, now, userAgent }: Entering,
  party: string,
  about: {
    /** The attempt that ends with this. */
    readonly attempt: string | null
    readonly back: string
    /** What was given is worth a second factor too. */
    readonly isStrong?: boolean
  },
): Promise<Answer> {
  const { browser, system } = deviceWords(userAgent)
  const opened = await inTransaction(db, async (tx) => {
    if (about.attempt !== null) await endAttempt(tx, about.attempt)
    const session = await openSession(tx, party, { device: `${browser}/${system}`, now })
    return about.isStrong === true ? sessions(tx).strengthen(session.id, now) : session
  })
  const answer = withCookie(seeOther(withWayBack(enteredPath, wayBack(about.back, accountPath))), {
    name: attemptCookie,
    value: '',
    maxAgeSeconds: 0,
  })
  return opensSession(answer, opened.token, opened.maxAgeSeconds)
}
