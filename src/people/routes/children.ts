import { z } from 'zod'
import { inTransaction } from '../../platform/database/index.ts'
import {
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
} from '../../platform/web/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { shownTown } from '../../town/index.ts'
import { childrenPath } from '../rules/way-back.ts'
import { guardianships } from '../store/guardianships.ts'
import { childrenPage, withdrawalPage } from '../views/children-page.tsx'
import { whoAsks } from './account.ts'
import { newChildRoutes } from './new-child.ts'

const doneQuery = z.object({
  fait: z.uuid().optional().catch(undefined),
  ajout: z.uuid().optional().catch(undefined),
  corrige: z.uuid().optional().catch(undefined),
  efface: z.literal('oui').optional().catch(undefined),
})

const mine = route({ get: childrenPath, may: signedIn, query: doneQuery }, async (asked) => {
  const { zone } = await shownTown(asked).town()
  const held = await guardianships(asked.db).heldBy(whoAsks(asked).person)
  const children = held.map(({ confirmedAt, ...child }) => ({
    ...child,
    givenOn: dayIn(zone, new Date(confirmedAt)),
  }))
  const one = (id: string | undefined) => children.find((child) => child.id === id) ?? null
  const { fait, ajout, corrige, efface } = asked.query
  const about = {
    done: one(fait),
    added: one(ajout),
    corrected: one(corrige),
    isErased: efface !== undefined,
  }
  return page(childrenPage({ children, ...about }, asked.speech))
})

const consentAddress = z.object({ consent: z.uuid() })

/** Doors about one child, by the consent that names her. */
export const shape = { may: signedIn, params: consentAddress } as const

/** Hers, or nobody’s. */
export async function consentOf(asked: Asked<z.infer<typeof consentAddress>, unknown, unknown>) {
  const held = await guardianships(asked.db).heldBy(whoAsks(asked).person)
  return held.find(({ id }) => id === asked.params.consent) ?? notFound()
}

const askWithdrawal = route({ get: `${childrenPath}/:consent/retrait`, ...shape }, async (asked) =>
  page(withdrawalPage(await consentOf(asked), asked.speech)),
)

const answer = route({ post: `${childrenPath}/:consent`, ...shape }, async (asked) => {
  const consent = await consentOf(asked)
  const isGiven = typed(asked.form.given, 'accord') === 'oui'
  await inTransaction(asked.db, (tx) =>
    guardianships(tx).answer(tx, consent, { isGiven, how: 'account', now: asked.now }),
  )
  return seeOther(`${childrenPath}?fait=${consent.id}`)
})

export const childrenRoutes: readonly Route[] = [mine, ...newChildRoutes, askWithdrawal, answer]
