import { z } from 'zod'
import {
  deviceWords,
  isWithinLimit,
  makeFirstAdministrator,
  openSession,
  readContact,
  secondFactorPath,
  withWayBack,
} from '../../people/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import {
  type Asked,
  everyone,
  notFound,
  opensSession,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { mostOfTownName, setupPath, towns, townSetup } from '../../town/index.ts'
import { installationDoor } from '../store/installation-door.ts'
import { type WelcomeFault, welcomePage } from '../views/welcome-page.tsx'

const address = `${setupPath}/:secret`
const secretAddress = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
type AskedWithSecret = Asked<z.infer<typeof secretAddress>, unknown, unknown>

/** Nobody guesses 256 bits; who tries is not helped to keep the server busy. */
const triesPerHour = 30

async function checkDoor({ db, params, from, now }: AskedWithSecret): Promise<void> {
  const isAllowed = await isWithinLimit(db, `installation from ${from}`, triesPerHour, now)
  if (!isAllowed || !(await installationDoor(db).opensWith(params.secret))) return notFound()
}

const welcome = route({ get: address, may: everyone, params: secretAddress }, async (asked) => {
  await checkDoor(asked)
  const { params, speech } = asked
  return page(welcomePage({ secret: params.secret, given: {}, faults: [] }, speech))
})

/** The first administrator comes in by the address itself, and gives a second factor at once. */
const begin = route({ post: address, may: everyone, params: secretAddress }, async (asked) => {
  await checkDoor(asked)
  const { db, form, params, speech, now, today, userAgent } = asked
  const name = typed(form.given, 'name').trim()
  const contact = readContact(typed(form.given, 'email'))
  const faults: WelcomeFault[] = [
    ...(name === '' || name.length > mostOfTownName ? (['name'] as const) : []),
    ...(contact?.kind === 'email' ? [] : (['email'] as const)),
  ]
  if (contact === null || faults.length > 0) {
    return page(welcomePage({ secret: params.secret, given: form.given, faults }, speech), 422)
  }
  const opened = await inTransaction(db, async (tx) => {
    const party = await makeFirstAdministrator(tx, contact, { today, now })
    if (party === null) return null
    await installationDoor(tx).shut()
    await towns(tx).describe({ ...(await towns(tx).find()), name }, { by: party, now })
    await townSetup(tx).begin(now)
    const { browser, system } = deviceWords(userAgent)
    return openSession(tx, party, { device: `${browser}/${system}`, now })
  })
  if (opened === null) return notFound()
  const next = seeOther(withWayBack(secondFactorPath, setupPath))
  return opensSession(next, opened.token, opened.maxAgeSeconds)
})

export const welcomeRoutes: readonly Route[] = [welcome, begin]
