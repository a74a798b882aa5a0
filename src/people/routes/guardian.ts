import { z } from 'zod'
import { sendMail } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import {
  addressIn,
  everyone,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { isLentOnly } from '../rules/account.ts'
import { type Contact, readContact } from '../rules/contact.ts'
import { guardianContactRefusal } from '../rules/guardian-contact.ts'
import { isPlainName } from '../rules/plain-name.ts'
import { consentPath, guardianPath, wayBack, withWayBack } from '../rules/way-back.ts'
import { accountsAt } from '../store/accounts.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { contacts } from '../store/contacts.ts'
import { guardianships, lentContactOf } from '../store/guardianships.ts'
import { consentPage, guardianPage } from '../views/guardian-page.tsx'
import { peopleWords } from '../words/index.ts'
import { whoAsks } from './account.ts'

const backQuery = z.object({ vers: z.string().optional().catch(undefined) })
const secretAddress = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
/** A mail to a stranger: few are enough. */
const asksPerDay = 3

export const askedGuardian = route(
  { get: guardianPath, may: signedIn, query: backQuery },
  async (asked) => {
    const { person } = whoAsks(asked)
    const state = await guardianships(asked.db).stateOf(person)
    const back = wayBack(asked.query.vers, '')
    if (state === 'given' && back !== '') return seeOther(back)
    const contact = (await lentContactOf(asked.db, person)) ?? ''
    return page(guardianPage({ contact, fault: null, state, back }, asked.speech))
  },
)

export const askGuardian = route({ post: guardianPath, may: signedIn }, async (asked) => {
  const { db, form, speech, now } = asked
  const { person, name } = whoAsks(asked)
  const back = wayBack(typed(form.given, 'vers'), '')
  const text = typed(form.given, 'contact')
  const contact = readContact(text)
  const isAllowed =
    (await isWithinLimit(db, `guardian of ${person}`, asksPerDay, now, 'day')) &&
    (await isWithinLimit(
      db,
      `guardian at ${text.trim().toLowerCase()}`,
      asksPerDay * 3,
      now,
      'day',
    ))
  const refusal = isAllowed ? await refusalOf(db, person, contact) : 'too-many'
  if (contact === null || refusal !== null) {
    const state = await guardianships(db).stateOf(person)
    const fault = refusal ?? 'unreadable'
    const status = fault === 'too-many' ? 429 : 422
    return page(guardianPage({ contact: text, fault, state, back }, speech), status)
  }
  const say = sayWith(peopleWords, speech)
  const { name: town } = await shownTown(asked).town()
  // A name typed before this rule stays out of a mail signed by the town.
  const child = isPlainName(name) && name !== '' ? name : say('guardian.someone')
  await inTransaction(db, (tx) =>
    guardianships(db).ask(tx, person, contact.value, async (secret) => {
      const link = asked.origin + addressIn(speech.language, `${consentPath}/${secret}`)
      await sendMail(tx, {
        to: contact.value,
        // It names the child: it is erased with her.
        party: person,
        subject: say('guardian.mail-subject'),
        text: say('guardian.mail-text', { child, town, link }),
      })
    }),
  )
  return seeOther(withWayBack(guardianPath, back))
})

async function refusalOf(db: Database, child: string, contact: Contact | null) {
  const own = await contacts(db, child).all()
  const there = contact === null ? [] : await accountsAt(db, contact)
  return guardianContactRefusal(contact, own, !isLentOnly(there))
}

export const consent = route(
  { get: `${consentPath}/:secret`, may: everyone, params: secretAddress },
  async ({ db, params, speech }) => {
    const asked = (await guardianships(db).byLink(params.secret)) ?? notFound()
    return page(consentPage({ ...params, child: asked.childName, state: asked.state }, speech))
  },
)

export const giveConsent = route(
  { post: `${consentPath}/:secret`, may: everyone, params: secretAddress },
  async ({ db, params, form, now }) => {
    const asked = (await guardianships(db).byLink(params.secret)) ?? notFound()
    const isGiven = typed(form.given, 'accord') === 'oui'
    await inTransaction(db, (tx) =>
      guardianships(tx).answer(tx, asked, { isGiven, how: 'link', now }),
    )
    return seeOther(`${consentPath}/${params.secret}`)
  },
)

export const guardianRoutes: readonly Route[] = [askedGuardian, askGuardian, consent, giveConsent]
