import type { Transaction } from 'kysely'
import { z } from 'zod'
import { sendMail } from '../../messages/index.ts'
import {
  type Answer,
  type Asked,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { administrators, shownTown } from '../../town/index.ts'
import { resetRefusal } from '../rules/permissions.ts'
import { resetPath } from '../rules/way-back.ts'
import { contacts } from '../store/contacts.ts'
import { factorState } from '../store/factor-state.ts'
import { resetFactor } from '../store/recovery.ts'
import { nameOf } from '../store/accounts.ts'
import { resetDonePage, resetPage } from '../views/reset-factor-page.tsx'
import { peopleWords } from '../words/index.ts'
import { whoAsks } from './account.ts'

const partyAddress = z.object({ party: z.uuid() })
type Asking = Asked<{ readonly party: string }, unknown, unknown>

/** Whose factor, and whether this administrator may reset it. */
async function aboutReset(asked: Asking) {
  const { db, params } = asked
  const name = (await nameOf(db, params.party)) ?? notFound()
  const factor = await factorState(db, params.party, null)
  return {
    name,
    party: params.party,
    refusal: resetRefusal(whoAsks(asked).person, params.party, factor),
  }
}

const ask = route(
  { get: `${resetPath}/:party`, may: administrators, params: partyAddress },
  async (asked) => page(resetPage(await aboutReset(asked), asked.speech)),
)

const reset = route(
  { post: `${resetPath}/:party`, may: administrators, params: partyAddress },
  async (asked): Promise<Answer> => {
    const { db, now, speech, params } = asked
    const about = await aboutReset(asked)
    if (about.refusal !== null) return page(resetPage(about, speech), 422)
    const by = whoAsks(asked).person
    const { name: town } = await shownTown(asked).town()
    const code = await resetFactor(db, params.party, { by, now }, (tx) =>
      tellReset(tx, params.party, town),
    )
    return page(resetDonePage({ name: about.name, code }, speech))
  },
)

/** In French: whose language it is, the site does not know. */
export async function tellReset(
  tx: Transaction<object>,
  party: string,
  town: string,
): Promise<void> {
  const say = sayWith(peopleWords, { language: 'fr', overrides: {} })
  const own = await contacts(tx, party).all()
  for (const { value: to } of own.filter(
    ({ kind, isGuardians }) => kind === 'email' && !isGuardians,
  )) {
    await sendMail(tx, {
      to,
      party,
      subject: say('reset.mail-subject'),
      text: say('reset.mail', { town }),
    })
  }
}

export const resetFactorRoutes: readonly Route[] = [ask, reset]
