import { z } from 'zod'
import {
  type Answer,
  type Asked,
  opensSession,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { typedCode } from '../rules/codes.ts'
import { accountPath, secondFactorPath, wayBack, withWayBack } from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { factorState } from '../store/factor-state.ts'
import { tryRecovery } from '../store/recovery.ts'
import { secondFactor } from '../store/second-factor.ts'
import { sessions } from '../store/sessions.ts'
import { type FactorFault, recoveryPage, secondFactorPage } from '../views/second-factor-page.tsx'
import { whoAsks } from './account.ts'

type Asking = Asked<unknown, unknown, unknown>

const backQuery = z.object({ vers: z.string().optional().catch(undefined) })
const triesPerHour = 20

/** The page that asks for what this account has: its code, its key, a first setting-up, a recovery. */
export async function factorAnswer(
  asked: Asking,
  fault: FactorFault | null,
  back: string,
): Promise<Answer> {
  const { person, session, name } = whoAsks(asked)
  const status = fault === null ? 200 : 422
  const factor = await factorState(asked.db, person, session)
  if (factor.awaitsRecovery) return page(recoveryPage({ fault, back }, asked.speech), status)
  const { name: town } = await shownTown(asked).town()
  const setUp = factor.isSet ? null : await secondFactor(asked.db, person).keyToSetUp(name, town)
  const { hasKeys, hasApplication } = factor
  return page(
    secondFactorPage({ setUp, hasKeys, hasApplication, fault, back }, asked.speech),
    status,
  )
}

const askSecondFactor = route(
  { get: secondFactorPath, may: signedIn, query: backQuery },
  async (asked) => {
    const visitor = whoAsks(asked)
    const back = asked.query.vers ?? ''
    // Only a role needs it; an assisted person has none here.
    if (visitor.isStrong || visitor.roles.length === 0) return seeOther(wayBack(back, accountPath))
    return factorAnswer(asked, null, back)
  },
)

const giveSecondFactor = route({ post: secondFactorPath, may: signedIn }, async (asked) => {
  const { db, form, now } = asked
  const { person, session, assistedBy } = whoAsks(asked)
  if (assistedBy !== null) return seeOther(accountPath)
  const back = typed(form.given, 'vers')
  const code = typed(form.given, 'code').replace(/\s/g, '')
  if (code === '') return factorAnswer(asked, 'missing', back)
  const factor = await factorState(db, person, session)
  // An application is set up here only while there is nothing else to prove.
  const mayBeGiven = factor.hasApplication || (!factor.isSet && !factor.awaitsRecovery)
  const isAllowed = await isWithinLimit(db, `factor ${person}`, triesPerHour, now)
  const isRight = mayBeGiven && isAllowed && (await secondFactor(db, person).accepts(code, now))
  if (!isRight) return factorAnswer(asked, 'wrong', back)
  const strong = await sessions(db).strengthen(session, now)
  return opensSession(seeOther(wayBack(back, accountPath)), strong.token, strong.maxAgeSeconds)
})

const recover = route({ post: `${secondFactorPath}/secours`, may: signedIn }, async (asked) => {
  const { db, form, now } = asked
  const { person: party, session, assistedBy } = whoAsks(asked)
  if (assistedBy !== null) return seeOther(accountPath)
  const back = typed(form.given, 'vers')
  const code = typedCode(typed(form.given, 'code'))
  if (code === '') return factorAnswer(asked, 'missing', back)
  const isRight = await tryRecovery(db, { party, session, code, now })
  if (!isRight) return factorAnswer(asked, 'recovery-wrong', back)
  return seeOther(withWayBack(secondFactorPath, back))
})

export const secondFactorRoutes: readonly Route[] = [askSecondFactor, giveSecondFactor, recover]
