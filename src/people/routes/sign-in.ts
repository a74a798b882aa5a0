import { z } from 'zod'
import { sendMail, sendSms } from '../../messages/index.ts'
import {
  type Answer,
  type Asked,
  endsSession,
  everyone,
  page,
  route,
  type Route,
  seeOther,
  typed,
  withCookie,
} from '../../platform/web/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { isLentOnly, newcomer } from '../rules/account.ts'
import { looksLikeCard, typedCode } from '../rules/codes.ts'
import { type Contact, hiddenContact, readContact } from '../rules/contact.ts'
import { codeMinutes, cardsPerAddress } from '../rules/session-life.ts'
import { accountPath, enteredPath, signInPath, wayBack, withWayBack } from '../rules/way-back.ts'
import { accountsAt, makePerson } from '../store/accounts.ts'
import { classes } from '../store/classes.ts'
import { holderOfCard } from '../store/desk.ts'
import { isWithinLimit, mayAskCode } from '../store/attempts.ts'
import { sessions } from '../store/sessions.ts'
import {
  askCode,
  askedContact,
  type AskedCode,
  provenContact,
  tryCode,
  tryLink,
} from '../store/sign-in.ts'
import { attemptCookie, enter, type Entering } from './entering.ts'
import { signInModel } from './sign-in-model.ts'
import { codePage, linkPage, whoPage } from '../views/code-page.tsx'
import { signInPage, type SignInModel } from '../views/sign-in-page.tsx'
import { peopleWords } from '../words/index.ts'
import { inTransaction } from '../../platform/database/index.ts'

const attemptSeconds = (codeMinutes + 10) * 60

const backQuery = z.object({
  vers: z.string().optional().catch(undefined),
  fait: z.string().optional().catch(undefined),
  envoye: z.string().optional().catch(undefined),
})

export const signIn = route({ get: signInPath, may: everyone, query: backQuery }, async (asked) => {
  const { vers: back = '', fait } = asked.query
  if (asked.visitor.kind === 'person') return seeOther(wayBack(back, accountPath))
  const news = fait === 'deconnexion' ? 'signed-out' : fait === 'efface' ? 'erased' : null
  const model = await signInModel(asked, { typed: '', fault: null, back, news })
  return page(signInPage(model, asked.speech))
})

export const askForCode = route({ post: signInPath, may: everyone }, async (asked) => {
  const { db, now, form, speech } = asked
  const [text, back] = [typed(form.given, 'contact').trim(), typed(form.given, 'vers')]
  const refuse = async (fault: SignInModel['fault'], status = 422) =>
    page(signInPage(await signInModel(asked, { typed: text, fault, back }), speech), status)
  if (text === '') return refuse('missing')

  if (looksLikeCard(text)) return comeInByCard(asked, text, back, refuse)
  const contact = readContact(text)
  if (contact === null) return refuse('unreadable')
  const isAllowed = await mayAskCode(db, contact.value, asked.from, now)
  if (!isAllowed) return refuse('too-many', 429)

  const { attempt } = await askCode(db, contact, now, sending(asked, contact))
  return withCookie(seeOther(withWayBack(`${signInPath}/code`, back, { envoye: '1' })), {
    name: attemptCookie,
    value: attempt,
    maxAgeSeconds: attemptSeconds,
  })
})

/** The card of somebody without e-mail, or the code of a class: its code is enough, and few are tried from one place. */
async function comeInByCard(
  asked: Entering,
  text: string,
  back: string,
  refuse: (fault: SignInModel['fault'], status?: number) => Promise<Answer>,
): Promise<Answer> {
  const isAllowed = await isWithinLimit(
    asked.db,
    `card from ${asked.from}`,
    cardsPerAddress,
    asked.now,
  )
  if (!isAllowed) return refuse('too-many', 429)
  const code = typedCode(text)
  const { zone } = await shownTown(asked).town()
  const party =
    (await holderOfCard(asked.db, code)) ??
    (await classes(asked.db).pupilOf(code, { today: asked.today, zone, now: asked.now }))
  return party === null ? refuse('unknown-card') : enter(asked, party, { attempt: null, back })
}

/** Writes the code to its contact, in the language of the page it was asked on. */
function sending(asked: Asked<unknown, unknown, unknown>, contact: Contact) {
  const say = sayWith(peopleWords, asked.speech)
  return async (
    tx: Parameters<Parameters<typeof askCode>[3]>[0],
    { code, linkSecret }: AskedCode,
  ) => {
    const { name: town } = await shownTown(asked).town()
    const about = { town, code, minutes: codeMinutes }
    if (contact.kind === 'phone') {
      await sendSms(tx, { to: contact.value, text: say('code.sms-text', about), keptHours: 24 })
      return
    }
    const path = addressIn(asked.speech.language, `${signInPath}/lien/${linkSecret}`)
    await sendMail(tx, {
      to: contact.value,
      subject: say('code.mail-subject', { code }),
      text: say('code.mail-text', { ...about, link: asked.origin + path }),
      keptHours: 24,
    })
  }
}

/** A browser that keeps no cookie would be asked who it is for ever: it is told why, once. */
const withoutCookie = async (asked: Entering, back: string): Promise<Answer> =>
  page(
    signInPage(await signInModel(asked, { typed: '', fault: 'no-cookie', back }), asked.speech),
    422,
  )

export const entered = route(
  { get: enteredPath, may: everyone, query: backQuery },
  async (asked) => {
    const back = asked.query.vers ?? ''
    return asked.visitor.kind === 'person'
      ? seeOther(wayBack(back, accountPath))
      : withoutCookie(asked, back)
  },
)

export const code = route(
  { get: `${signInPath}/code`, may: everyone, query: backQuery },
  async (asked) => {
    const { db, query, cookie, speech } = asked
    const back = query.vers ?? ''
    const contact = await askedContact(db, cookie(attemptCookie))
    // The cookie was sent a moment ago, and did not come back.
    if (cookie(attemptCookie) === undefined && query.envoye !== undefined) {
      return withoutCookie(asked, back)
    }
    if (contact === null) return seeOther(withWayBack(signInPath, back))
    return page(codePage({ contact: hiddenContact(contact), fault: null, back }, speech))
  },
)

export const giveCode = route({ post: `${signInPath}/code`, may: everyone }, async (asked) => {
  const { db, now, form, speech, cookie } = asked
  const back = typed(form.given, 'vers')
  const given = typedCode(typed(form.given, 'code'))
  const refuse = async (fault: 'missing' | 'wrong' | 'over') => {
    const contact = await askedContact(db, cookie(attemptCookie))
    const shown = contact === null ? '' : hiddenContact(contact)
    return page(codePage({ contact: shown, fault, back }, speech), 422)
  }
  if (given === '') return refuse('missing')
  const outcome = await tryCode(db, cookie(attemptCookie), given, now)
  return outcome.ok ? comeIn(asked, outcome, back) : refuse(outcome.why)
})

const secretAddress = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })

export const link = route(
  { get: `${signInPath}/lien/:secret`, may: everyone, params: secretAddress },
  ({ params, speech }) => page(linkPage(params.secret, speech)),
)

export const followLink = route(
  { post: `${signInPath}/lien/:secret`, may: everyone, params: secretAddress },
  async (asked) => {
    const outcome = await tryLink(asked.db, asked.params.secret, asked.now)
    if (!outcome.ok)
      return page(codePage({ contact: '', fault: 'over', back: '' }, asked.speech), 422)
    return comeIn(asked, outcome, '')
  },
)

/** The contact is proved: its one person comes in, a newcomer gets an account, several are asked. */
async function comeIn(
  asked: Entering,
  { attempt, contact }: { readonly attempt: string; readonly contact: Contact },
  back: string,
): Promise<Answer> {
  const { db, now } = asked
  const accounts = await accountsAt(db, contact)
  // Lent to a child by a guardian who has no account here any more: she may come back.
  if (accounts.length > 1 || accounts[0]?.isGuardians === true) {
    return withCookie(seeOther(withWayBack(`${signInPath}/qui`, back)), {
      name: attemptCookie,
      value: attempt,
      maxAgeSeconds: attemptSeconds,
    })
  }
  const known = accounts[0]?.party
  const party = known ?? (await inTransaction(db, (tx) => makePerson(tx, contact, { now })))
  return enter(asked, party, { attempt, back })
}

export const who = route(
  { get: `${signInPath}/qui`, may: everyone, query: backQuery },
  async (asked) => {
    const contact = await provenContact(asked.db, asked.cookie(attemptCookie), asked.now)
    if (contact === null) return seeOther(signInPath)
    const accounts = await accountsAt(asked.db, contact)
    return page(whoPage({ accounts, isMissing: false, back: asked.query.vers ?? '' }, asked.speech))
  },
)

export const sayWho = route({ post: `${signInPath}/qui`, may: everyone }, async (asked) => {
  const { db, now, cookie, form, speech } = asked
  const attempt = cookie(attemptCookie)
  const contact = await provenContact(db, attempt, now)
  if (contact === null || attempt === undefined) return seeOther(signInPath)
  const back = typed(form.given, 'vers')
  const accounts = await accountsAt(db, contact)
  if (typed(form.given, 'person') === newcomer && isLentOnly(accounts)) {
    const party = await inTransaction(db, (tx) => makePerson(tx, contact, { now }))
    return enter(asked, party, { attempt, back })
  }
  const chosen = accounts.find(({ party }) => party === typed(form.given, 'person'))
  return chosen === undefined
    ? page(whoPage({ accounts, isMissing: true, back }, speech), 422)
    : enter(asked, chosen.party, { attempt, back })
})

/** With a way back, for the next person of the same device. */
export const signOut = route({ post: '/deconnexion', may: everyone }, async (asked) => {
  const { db, visitor, form } = asked
  if (visitor.kind === 'person') {
    await sessions(db).end(visitor.assistedBy ?? visitor.person, visitor.session)
  }
  const back = wayBack(typed(form.given, 'vers'), '')
  return endsSession(seeOther(withWayBack(signInPath, back, { fait: 'deconnexion' })))
})

export const signInRoutes: readonly Route[] = [
  signIn,
  askForCode,
  code,
  entered,
  giveCode,
  link,
  followLink,
  who,
  sayWho,
  signOut,
]
