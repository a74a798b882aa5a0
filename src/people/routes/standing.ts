import { z } from 'zod'
import {
  type Asked,
  page,
  type Route,
  route,
  seeOther,
  type SignedIn,
  signedIn,
  signedInOrAssisted,
  typed,
} from '../../platform/web/index.ts'
import { typedCode } from '../rules/codes.ts'
import { letterTriesPerHour } from '../rules/letter.ts'
import { standingOf } from '../rules/verification.ts'
import { letterPath } from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { letters } from '../store/letters.ts'
import { checksOf } from '../store/verification.ts'
import { type StandingModel, standingPage } from '../views/standing-page.tsx'
import { whoAsks } from './account.ts'
import { daysOf } from './desk/desk-door.ts'

type Asking = Asked<unknown, unknown, unknown>

async function shown(
  asked: Asking,
  about: Pick<StandingModel, 'done' | 'fault'> & { readonly typed?: string },
) {
  const { db, now, speech } = asked
  const { person, assistedBy }: SignedIn = whoAsks(asked)
  const dayOf = await daysOf(asked)
  const { level, until } = standingOf(await checksOf(db, person), now)
  const letter = await letters(db).stateOf(person)
  const isOpen = letter.expiresAt !== null && Date.parse(letter.expiresAt) > now.getTime()
  const model: StandingModel = {
    typed: '',
    ...about,
    level,
    until: until === null ? null : dayOf(until),
    address: letter.hasName ? letter.address : null,
    askedOn: letter.askedAt === null ? null : dayOf(letter.askedAt),
    // An expired code still has its field: the page then says that it is too old.
    codeUntil:
      letter.expiresAt !== null && (isOpen || about.fault === 'expired')
        ? dayOf(letter.expiresAt)
        : null,
    isAssisted: assistedBy !== null,
  }
  return page(standingPage(model, speech), about.fault === null ? 200 : 422)
}

const doneQuery = z.object({ fait: z.enum(['verified', 'asked']).optional().catch(undefined) })

const standing = route({ get: letterPath, may: signedInOrAssisted, query: doneQuery }, (asked) =>
  shown(asked, { done: asked.query.fait ?? null, fault: null }),
)

const ask = route({ post: letterPath, may: signedInOrAssisted }, async (asked) => {
  const { person, assistedBy } = whoAsks(asked)
  const { address, hasName } = await letters(asked.db).stateOf(person)
  if (address === null || !hasName) return seeOther(letterPath)
  await letters(asked.db).ask(person, assistedBy ?? 'self', asked.now)
  return seeOther(`${letterPath}?fait=asked`)
})

const give = route({ post: `${letterPath}/code`, may: signedIn }, async (asked) => {
  const { db, form, now } = asked
  const { person } = whoAsks(asked)
  const given = typed(form.given, 'code')
  const refuse = (fault: StandingModel['fault']) =>
    shown(asked, { done: null, fault, typed: given })
  const code = typedCode(given)
  if (code === '') return refuse('missing')
  if (!(await isWithinLimit(db, `letter of ${person}`, letterTriesPerHour, now))) {
    return refuse('too-many')
  }
  const outcome = await letters(db).use(person, code, now)
  return outcome === 'verified' ? seeOther(`${letterPath}?fait=verified`) : refuse(outcome)
})

export const standingRoutes: readonly Route[] = [standing, ask, give]
