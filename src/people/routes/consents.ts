import { z } from 'zod'
import {
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { shownTown } from '../../town/index.ts'
import { consentPurposes, currentWording } from '../rules/consent.ts'
import { consentsPath } from '../rules/way-back.ts'
import { consents } from '../store/consents.ts'
import { consentsPage } from '../views/consents-page.tsx'
import { whoAsks } from './account.ts'

const purposeAddress = z.object({ purpose: z.string().max(60) })
const doneQuery = z.object({ fait: z.enum(['given', 'withdrawn']).optional().catch(undefined) })

const mine = route({ get: consentsPath, may: signedIn, query: doneQuery }, async (asked) => {
  const { db, query, speech } = asked
  const { zone } = await shownTown(asked).town()
  const dayOf = (at: string) => dayIn(zone, new Date(at))
  const all = await consents(db, whoAsks(asked).person).all()
  const proofs = all.map(({ givenAt, withdrawnAt, ...proof }) => ({
    ...proof,
    givenOn: dayOf(givenAt),
    withdrawnOn: withdrawnAt === null ? null : dayOf(withdrawnAt),
  }))
  return page(consentsPage({ proofs, done: query.fait ?? null }, speech))
})

type Asking = Asked<{ readonly purpose: string }, unknown, unknown>

const purposeIn = ({ params }: Asking) =>
  consentPurposes.find(({ purpose }) => purpose === params.purpose) ?? notFound()

/** At a desk an agent’s screen is used: the proof says so. */
const how = (asked: Asking) => (whoAsks(asked).assistedBy === null ? 'online' : 'desk')

const give = route(
  { post: `${consentsPath}/:purpose`, may: signedIn, params: purposeAddress },
  async (asked) => {
    const purpose = purposeIn(asked)
    const about = { wording: currentWording(purpose), how: how(asked), now: asked.now } as const
    await consents(asked.db, whoAsks(asked).person).give(purpose.purpose, about)
    return seeOther(`${consentsPath}?fait=given`)
  },
)

const withdraw = route(
  { post: `${consentsPath}/:purpose/retrait`, may: signedIn, params: purposeAddress },
  async (asked) => {
    const { purpose } = purposeIn(asked)
    const about = { how: how(asked), now: asked.now } as const
    await consents(asked.db, whoAsks(asked).person).withdraw(purpose, about)
    return seeOther(`${consentsPath}?fait=withdrawn`)
  },
)

export const consentRoutes: readonly Route[] = [mine, give, withdraw]
