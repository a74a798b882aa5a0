import { z } from 'zod'
import type { Transaction } from 'kysely'
import { sendMail, sendSms } from '../../messages/index.ts'
import {
  type Answer,
  type Asked,
  forbidden,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
  withCookie,
} from '../../platform/web/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { typedCode } from '../rules/codes.ts'
import { type Contact, hiddenContact, readContact } from '../rules/contact.ts'
import { mayChangeAccess } from '../rules/permissions.ts'
import { codeMinutes, deviceWords } from '../rules/session-life.ts'
import { accessPath, secondFactorPath, withWayBack } from '../rules/way-back.ts'
import type { OwnContact } from '../rules/ways-in.ts'
import { mayAskCode } from '../store/attempts.ts'
import { contacts } from '../store/contacts.ts'
import { factorState } from '../store/factor-state.ts'
import { passkeys } from '../store/passkeys.ts'
import { askCode, askedContact, endAttempt, tryCode } from '../store/sign-in.ts'
import { type AccessModel, accessPage } from '../views/access-page.tsx'
import { codePage } from '../views/code-page.tsx'
import { peopleWords } from '../words/index.ts'
import { whoAsks } from './account.ts'

type Asking = Asked<unknown, unknown, unknown>

/** Which code this browser asked for, to add an address: it proves nothing without the code. */
const addingCookie = 'parvis-adding'

const done = {
  'adresse-ajoutee': 'contact-added',
  'adresse-retiree': 'contact-removed',
  'cle-ajoutee': 'key-added',
  'cle-retiree': 'key-removed',
} as const

const doneQuery = z.object({
  fait: z
    .enum(['adresse-ajoutee', 'adresse-retiree', 'cle-ajoutee', 'cle-retiree'])
    .optional()
    .catch(undefined),
})

/** The page of one’s addresses and keys, with what was just refused on it. */
export async function accessAnswer(
  asked: Asking,
  about: Partial<Pick<AccessModel, 'keyFault' | 'contactFault' | 'typed' | 'done'>> = {},
  status?: number,
): Promise<Answer> {
  const { db, userAgent } = asked
  const visitor = whoAsks(asked)
  const { zone } = await shownTown(asked).town()
  const own = contacts(db, visitor.person)
  const factor = await factorState(db, visitor.person, visitor.session)
  const { browser, system } = deviceWords(userAgent)
  const dayOf = (at: string) => dayIn(zone, new Date(at))
  const model: AccessModel = {
    keyFault: null,
    contactFault: null,
    typed: '',
    done: null,
    ...about,
    contacts: await own.all(),
    hasCard: await own.hasCard(),
    keys: (await passkeys(db, visitor.person).all()).map((key) => ({
      id: key.id,
      name: key.name,
      createdOn: dayOf(key.createdAt),
      lastUsedOn: key.lastUsedAt === null ? null : dayOf(key.lastUsedAt),
    })),
    hasApplication: factor.hasApplication,
    mayChange: mayChangeAccess(visitor, factor),
    isAssisted: visitor.assistedBy !== null,
    deviceName: [browser, system].filter((word) => word !== '').join(' · '),
  }
  const isRefused = model.keyFault !== null || model.contactFault !== null
  return page(accessPage(model, asked.speech), status ?? (isRefused ? 422 : 200))
}

const access = route({ get: accessPath, may: signedIn, query: doneQuery }, (asked) => {
  const { fait } = asked.query
  return accessAnswer(asked, { done: fait === undefined ? null : done[fait] })
})

/** @throws Forbidden; a role whose second factor was not given is led to it */
async function refusedChange(asked: Asking): Promise<Answer | null> {
  const visitor = whoAsks(asked)
  const factor = await factorState(asked.db, visitor.person, visitor.session)
  if (mayChangeAccess(visitor, factor)) return null
  return visitor.assistedBy === null
    ? seeOther(withWayBack(secondFactorPath, accessPath))
    : forbidden()
}

const askToAdd = route({ post: `${accessPath}/adresses`, may: signedIn }, async (asked) => {
  const refused = await refusedChange(asked)
  if (refused !== null) return refused
  const { db, form, now, from } = asked
  const { person } = whoAsks(asked)
  const text = typed(form.given, 'contact').trim()
  const refuse = (contactFault: AccessModel['contactFault'], status = 422) =>
    accessAnswer(asked, { contactFault, typed: text }, status)
  if (text === '') return refuse('missing')
  const contact = readContact(text)
  if (contact === null) return refuse('unreadable')
  const own = await contacts(db, person).all()
  if (own.some(({ kind, value }) => kind === contact.kind && value === contact.value)) {
    return refuse('already-yours')
  }
  const isAllowed = await mayAskCode(db, contact.value, from, now)
  if (!isAllowed) return refuse('too-many', 429)
  const { attempt } = await askCode(db, contact, now, sending(asked, contact), person)
  return withCookie(seeOther(`${accessPath}/adresses/code`), {
    name: addingCookie,
    value: attempt,
    maxAgeSeconds: codeMinutes * 60,
  })
})

/** The code alone, without a link: it adds an address to this account, and opens nothing. */
function sending(asked: Asking, contact: Contact) {
  const say = sayWith(peopleWords, asked.speech)
  return async (tx: Transaction<object>, { code }: { readonly code: string }) => {
    const { name: town } = await shownTown(asked).town()
    const about = { town, code, minutes: codeMinutes }
    if (contact.kind === 'phone') {
      await sendSms(tx, { to: contact.value, text: say('code.sms-text', about), keptHours: 24 })
      return
    }
    const [subject, text] = [
      say('access.mail-code-subject', { code }),
      say('access.mail-code', about),
    ]
    await sendMail(tx, { to: contact.value, subject, text, keptHours: 24 })
  }
}

const codeAnswer = async (asked: Asking, fault: 'missing' | 'wrong' | 'over' | null) => {
  const contact = await askedContact(asked.db, asked.cookie(addingCookie), whoAsks(asked).person)
  if (contact === null && fault === null) return seeOther(accessPath)
  const model = {
    contact: contact === null ? '' : hiddenContact(contact),
    fault,
    back: '',
    path: `${accessPath}/adresses/code`,
    againPath: accessPath,
  }
  return page(codePage(model, asked.speech), fault === null ? 200 : 422)
}

const code = route({ get: `${accessPath}/adresses/code`, may: signedIn }, (asked) =>
  codeAnswer(asked, null),
)

const giveCode = route({ post: `${accessPath}/adresses/code`, may: signedIn }, async (asked) => {
  const refused = await refusedChange(asked)
  if (refused !== null) return refused
  const { db, form, now, cookie } = asked
  const { person } = whoAsks(asked)
  const given = typedCode(typed(form.given, 'code'))
  if (given === '') return codeAnswer(asked, 'missing')
  const outcome = await tryCode(db, cookie(addingCookie), given, now, person)
  if (!outcome.ok) return codeAnswer(asked, outcome.why)
  await contacts(db, person).add(outcome.contact, now, async (tx, known) => {
    await endAttempt(tx, outcome.attempt)
    await tellOfChange(asked, tx, known, 'added')
  })
  return seeOther(`${accessPath}?fait=adresse-ajoutee`)
})

const remove = route(
  {
    post: `${accessPath}/adresses/:contact/retrait`,
    may: signedIn,
    params: z.object({ contact: z.uuid() }),
  },
  async (asked) => {
    const refused = await refusedChange(asked)
    if (refused !== null) return refused
    const { db, params, now } = asked
    const own = contacts(db, whoAsks(asked).person)
    const refusal = await own.remove(params.contact, now, (tx, known) =>
      tellOfChange(asked, tx, known, 'removed'),
    )
    return refusal === null || refusal === 'unknown'
      ? seeOther(`${accessPath}?fait=adresse-retiree`)
      : accessAnswer(asked, { contactFault: refusal })
  },
)

/** Each address there was before is told: the one that goes too, in case its owner did not ask. */
async function tellOfChange(
  asked: Asking,
  tx: Transaction<object>,
  known: readonly OwnContact[],
  change: 'added' | 'removed',
): Promise<void> {
  const say = sayWith(peopleWords, asked.speech)
  const { name: town } = await shownTown(asked).town()
  const mails = known.filter(({ kind }) => kind === 'email')
  for (const { value: to } of mails) {
    const subject = say(`access.mail-${change}-subject`)
    await sendMail(tx, { to, subject, text: say(`access.mail-${change}`, { town }) })
  }
  if (mails.length > 0) return
  for (const { value: to } of known) {
    await sendSms(tx, { to, text: say(`access.sms-${change}`, { town }) })
  }
}

export const accessRoutes: readonly Route[] = [access, askToAdd, code, giveCode, remove]
