import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { maskedAddress, sendTemplate } from '../../messages/index.ts'
import { isWithinLimit } from '../../people/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import {
  type Answer,
  type Asked,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
  withCookie,
} from '../../platform/web/index.ts'
import {
  codeMinutes,
  deviceDays,
  type DepartmentLink,
  linkState,
  mayRenew,
} from '../rules/department-link.ts'
import { questionPaths } from '../rules/paths.ts'
import { answerForm, codeForm, wordsForm } from '../rules/work-forms.ts'
import { devices, type Linked, linked } from '../store/department-links.ts'
import { departmentCode } from '../templates.ts'
import { closedLinkPage, handedBackPage, linkDoorPage } from '../views/department-link-pages.tsx'
import { sendDepartmentLink } from '../work/entrust.ts'
import { photoAddress, photoFor } from './photos.ts'
import { type Seat, servedPage, takeAnswer, takeHandBack } from './served.ts'
import { doneQuery } from './service.ts'
import { shown } from './shown.ts'

/** Codes an hour from one network, and a day towards one mailbox. */
const codesFromOnePlace = 10
const codesToOneMailbox = 40
/** Codes typed an hour for one mailbox, right or wrong, from anywhere. */
const triesAtOneMailbox = 30
const renewalsOfOneLink = 3

const secretAddress = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
type AskedByLink = Asked<{ readonly secret: string }, unknown, unknown>

/**
 * Its address is the only right one has: nobody’s session is lent to it, and the browser, told to hide
 * the address, does not name our own site either when it sends a form.
 */
const shape = {
  ...{ may: everyone, params: secretAddress },
  ...{ hidesAddress: true, isOfWork: true },
} as const
const formShape = { ...shape, bySecret: true } as const
const at = (what: string) => `/questions/service/:secret/${what}`

/** One a mailbox: who answers for two departments is known to both. */
const deviceCookie = ({ mailbox }: DepartmentLink): string =>
  `parvis-service-${createHash('sha256').update(mailbox).digest('hex').slice(0, 8)}`

/** What was typed in a page that closed meanwhile: shown again, to be copied. */
const yours = ({ form }: AskedByLink): string => typed(form.given, 'text')

/** The seat of an agent whose browser is known; or the page that says why there is none. */
async function seatOf(asked: AskedByLink): Promise<Seat | Answer> {
  const opened = await openedBy(asked)
  if ('kind' in opened) return opened
  const { link, question } = opened
  const device = devices(asked.db, link.mailbox)
  const state = await device.state(asked.cookie(deviceCookie(link)), asked.now)
  if (state !== 'known') return door(asked, opened, state === 'asked')
  const { secret } = asked.params
  const { dayOf } = await shown(asked).writing()
  return {
    question,
    act: { by: 'department-link', now: asked.now },
    ways: {
      to: (what) => questionPaths.link(secret, what),
      mayAskToSign: false,
      until: dayOf(link.endsAt),
    },
    away: `${questionPaths.link(secret)}?rendue=oui`,
  }
}

/** What the link opens, as long as it does. */
async function openedBy(asked: AskedByLink, isRenewed = false): Promise<Linked | Answer> {
  const found = (await linked(asked.db, asked.params.secret)) ?? notFound()
  const state = linkState(found.link, found.question, asked.now)
  if (state === 'open') return found
  const { secret } = asked.params
  const model = { secret, state, isRenewed, yours: yours(asked) }
  return page(closedLinkPage(model, asked.speech), yours(asked) === '' ? 200 : 422)
}

function door(
  asked: AskedByLink,
  { link }: Linked,
  isAsked: boolean,
  faults: readonly FieldRefusal[] = [],
): Answer {
  const model = {
    secret: asked.params.secret,
    mailbox: maskedAddress(link.mailbox),
    isAsked,
    faults,
    yours: yours(asked),
  }
  const isRefused = faults.length > 0 || model.yours !== ''
  return page(linkDoorPage(model, asked.speech), isRefused ? 422 : 200)
}

const openQuery = doneQuery.extend({
  rendue: z.enum(['oui']).optional().catch(undefined),
  envoye: z.enum(['oui']).optional().catch(undefined),
})

const open = route(
  { get: '/questions/service/:secret', ...shape, query: openQuery },
  async (asked) => {
    const { fait, rendue, envoye } = asked.query
    if (rendue !== undefined) return page(handedBackPage(asked.speech))
    if (envoye !== undefined) {
      const closed = await openedBy(asked, true)
      if ('kind' in closed) return closed
    }
    const seat = await seatOf(asked)
    return 'kind' in seat ? seat : servedPage(asked, seat, { isDone: fait !== undefined })
  },
)

/** A code, to the mailbox: the browser that asked for it is the only one it opens anything to. */
const askCode = route({ post: at('code'), ...formShape }, async (asked) => {
  const { db, now, from, params } = asked
  const opened = await openedBy(asked)
  if ('kind' in opened) return opened
  const { link, question } = opened
  const mayAsk =
    (await isWithinLimit(db, `department code from ${from}`, codesFromOnePlace, now)) &&
    (await isWithinLimit(db, `department code to ${link.mailbox}`, codesToOneMailbox, now, 'day'))
  if (!mayAsk) return door(asked, opened, false, [{ field: 'code', code: 'too-many' }])
  const { name: town } = await shown(asked).town()
  const token = await devices(db, link.mailbox).ask(now, async (tx, code) => {
    await sendTemplate(tx, {
      template: departmentCode,
      to: { kind: 'email', value: link.mailbox, language: 'fr' },
      values: { town, code: code.replace(/(...)(...)/, '$1 $2'), minutes: codeMinutes },
      about: { kind: 'question', id: question.id },
      keptHours: 1,
    })
  })
  return withCookie(seeOther(questionPaths.link(params.secret)), {
    name: deviceCookie(link),
    value: token,
    maxAgeSeconds: deviceDays * 86_400,
  })
})

const confirm = route({ post: at('appareil'), ...formShape, form: codeForm }, async (asked) => {
  const { db, now, form, params } = asked
  const opened = await openedBy(asked)
  if ('kind' in opened) return opened
  const { link, question } = opened
  const refuse = (code: string) => door(asked, opened, true, [{ field: 'code', code }])
  if (!form.ok) return refuse('code')
  const what = `department code at ${link.mailbox}`
  if (!(await isWithinLimit(db, what, triesAtOneMailbox, now))) return refuse('too-many')
  const token = asked.cookie(deviceCookie(link))
  const act = { by: 'department-link', now }
  const { code } = form.value
  const isKnown = await devices(db, link.mailbox).confirm(token, code, question.id, act)
  return isKnown ? seeOther(questionPaths.link(params.secret)) : refuse('wrong-code')
})

/** Too old a link gives another one, to the same mailbox: it is no use to who only has the first. */
const renew = route({ post: at('nouveau'), ...formShape }, async (asked) => {
  const { db, now, origin, params } = asked
  const { link, question } = (await linked(db, params.secret)) ?? notFound()
  const isAllowed =
    mayRenew(linkState(link, question, now)) &&
    (await isWithinLimit(db, `department link ${link.id}`, renewalsOfOneLink, now, 'day'))
  if (isAllowed) {
    const { zone } = await shown(asked).town()
    const entrusted = { department: link.department, dueOn: question.dueOn ?? dayIn(zone, now) }
    const act = { by: 'department-link', now, origin }
    await inTransaction(db, (tx: Transaction<object>) =>
      sendDepartmentLink(tx, question, entrusted, act),
    )
  }
  return seeOther(`${questionPaths.link(params.secret)}?envoye=oui`)
})

const photo = route(
  { get: at('photos/:photo'), ...shape, params: secretAddress.extend(photoAddress.shape) },
  async (asked) => {
    const seat = await seatOf(asked)
    return 'kind' in seat ? seat : photoFor(asked, seat.question.id, asked.params.photo)
  },
)

const answer = route({ post: at('reponse'), ...formShape, form: answerForm }, async (asked) => {
  const seat = await seatOf(asked)
  return 'kind' in seat ? seat : takeAnswer(asked, seat)
})

const handBack = route(
  { post: at('renvoi'), ...formShape, form: wordsForm('no-way-back') },
  async (asked) => {
    const seat = await seatOf(asked)
    return 'kind' in seat ? seat : takeHandBack(asked, seat)
  },
)

/** What a department does from the link in its mail: one question, and no account. */
export const departmentLinkRoutes: readonly Route[] = [
  open,
  askCode,
  confirm,
  renew,
  photo,
  answer,
  handBack,
]
