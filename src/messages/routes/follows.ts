import { z } from 'zod'
import { inTransaction } from '../../platform/database/index.ts'
import {
  type Answer,
  type Asked,
  addressIn,
  everyone,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { confirmationDays, type FollowedThing, paces } from '../rules/follow.ts'
import { maskedAddress } from '../rules/masked-address.ts'
import type { Ends } from '../rules/message.ts'
import { messagePaths } from '../rules/paths.ts'
import type { About } from '../rules/template.ts'
import { follows } from '../store/follows.ts'
import { isLinkSecret, linkSecret } from '../store/secret-links.ts'
import { sendTemplate } from '../store/send-template.ts'
import { followConfirmation } from '../templates.ts'
import {
  confirmedPage,
  confirmPage,
  endedPage,
  endPage,
  type FollowModel,
  followPage,
  followsPage,
  linkOverPage,
  lookPage,
} from '../views/follow-pages.tsx'
import type { MessageNeeds } from '../work/needs.ts'

const perNetworkAnHour = 20
const perAddressADay = 6

const thing = z.object({
  kind: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  id: z.string().min(1).max(100),
})
const pace = z.enum(paces, 'missing')
const byAccount = z.object({ pace })
const byEmail = byAccount.extend({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'missing')
    .max(254, 'invalid')
    .pipe(z.email('invalid')),
})
const confirmAddress = z.object({ subscription: z.uuid(), secret: z.string().max(60) })
const endAddress = z.object({
  what: z.enum(['subscription', 'follower']),
  id: z.uuid(),
  secret: z.string().max(60),
})

type AskedToFollow = Asked<About, unknown, unknown>

/** What is followed as its own module names it now; `null` when it is not public any more. */
export const thingOf = async (
  { followables }: Pick<MessageNeeds, 'followables'>,
  { db, speech }: Pick<AskedToFollow, 'db' | 'speech'>,
  about: About,
): Promise<FollowedThing | null> =>
  (await followables
    .find(({ kind }) => kind === about.kind)
    ?.find(db, about.id, speech.language)) ?? null

/** An agent who acts for somebody at a desk asks by the address she is told. */
const accountOf = ({ visitor }: Pick<AskedToFollow, 'visitor'>): string | null =>
  visitor.kind === 'person' && visitor.assistedBy === null ? visitor.person : null

/** The pages on which anybody follows, with an account or without. */
export function followRoutes(needs: MessageNeeds): readonly Route[] {
  const shape = { may: everyone, params: thing } as const

  const all = route({ get: messagePaths.follows(), may: everyone }, async ({ db, speech }) => {
    const groups = await Promise.all(
      needs.followables.map(async ({ kind, all: list }) => ({
        kind,
        things: (await list?.(db, speech.language)) ?? [],
      })),
    )
    return page(followsPage(groups, speech))
  })

  async function shown(
    asked: AskedToFollow,
    about: Pick<FollowModel, 'email' | 'pace' | 'faults'>,
    status = 200,
  ): Promise<Answer> {
    const { title } = (await thingOf(needs, asked, asked.params)) ?? notFound()
    const account = accountOf(asked)
    const found =
      account === null ? undefined : (await needs.emailsOf(asked.db, [account])).get(account)
    const model = {
      ...about,
      about: asked.params,
      title,
      accountAddress: found === undefined ? null : maskedAddress(found),
      isSignedIn: account !== null,
    }
    return page(followPage(model, asked.speech), status)
  }

  const ask = route({ get: messagePaths.followAt, ...shape }, (asked) =>
    shown(asked, { email: '', pace: 'each', faults: [] }),
  )

  const follow = route({ post: messagePaths.followAt, ...shape }, async (asked) => {
    const { db, params: about, form, from, now, speech } = asked
    const { title } = (await thingOf(needs, asked, about)) ?? notFound()
    const typedNow = { email: typed(form.given, 'email'), pace: typed(form.given, 'pace') }
    const refuse = (faults: FollowModel['faults'], status = 422) =>
      shown(asked, { ...typedNow, faults }, status)
    const account = accountOf(asked)
    const hasEmail = account !== null && (await needs.emailsOf(db, [account])).has(account)
    const language = spokenIn(speech)

    if (hasEmail) {
      const read = readForm(byAccount, form.given)
      if (!read.ok) return refuse(['pace-missing'])
      await follows(db).follow({ party: account }, { about, ...read.value, language, now })
      return seeOther(`${messagePaths.own()}?fait=suivi`)
    }

    const read = readForm(byEmail, form.given)
    if (!read.ok) return refuse(read.faults.map(faultOf))
    const { email } = read.value
    const isAllowed =
      (await needs.isWithinLimit(db, `follow from ${from}`, perNetworkAnHour, now)) &&
      (await needs.isWithinLimit(db, `follow by ${email}`, perAddressADay, now, 'day'))
    if (!isAllowed) return refuse(['too-many'], 429)
    await askConfirmation(asked, { ...read.value, title })
    return page(lookPage(maskedAddress(email), about, speech))
  })

  const confirming = { may: everyone, params: confirmAddress } as const
  const held = async (asked: Asked<z.infer<typeof confirmAddress>, unknown, unknown>) => {
    const { subscription, secret } = asked.params
    if (!isLinkSecret('confirm', subscription, secret)) notFound()
    const found = await follows(asked.db).find(subscription)
    return found && { ...found, title: (await thingOf(needs, asked, found.about))?.title ?? null }
  }

  const askConfirm = route({ get: messagePaths.confirmAt, ...confirming }, async (asked) => {
    const { subscription, secret } = asked.params
    const found = await held(asked)
    if (found === null || found.title === null) return page(linkOverPage(asked.speech), 410)
    return page(confirmPage(messagePaths.confirm(subscription, secret), found.title, asked.speech))
  })

  const confirm = route({ post: messagePaths.confirmAt, ...confirming }, async (asked) => {
    const found = await held(asked)
    if (found === null || found.title === null) return page(linkOverPage(asked.speech), 410)
    await follows(asked.db).confirm(found.id, asked.now)
    const own = await ownPathOf(asked.db, found.id)
    return page(confirmedPage(found.title, own, asked.speech))
  })

  const ending = { may: everyone, params: endAddress } as const
  const endsOf = ({ what, id, secret }: z.infer<typeof endAddress>): Ends => {
    const ends: Ends = `${what}:${id}`
    return isLinkSecret('end', ends, secret) ? ends : notFound()
  }

  const askEnd = route({ get: messagePaths.endAt, ...ending }, async (asked) => {
    const ends = endsOf(asked.params)
    const { what, id, secret } = asked.params
    const path = messagePaths.end(ends, secret)
    if (what === 'follower') {
      const follower = await follows(asked.db).follower(id)
      if (follower === null) return page(linkOverPage(asked.speech), 410)
      return page(endPage({ path, title: null, ownPath: pathOf(follower) }, asked.speech))
    }
    const found = await follows(asked.db).find(id)
    if (found === null) return page(linkOverPage(asked.speech), 410)
    const title = (await thingOf(needs, asked, found.about))?.title ?? '…'
    const ownPath = await ownPathOf(asked.db, id)
    return page(endPage({ path, title, ownPath }, asked.speech))
  })

  /** One click: in the page, or by the reader’s program of mail. Asked again, it says the same. */
  const end = route({ post: messagePaths.endAt, ...ending, bySecret: true }, async (asked) => {
    const gone = await follows(asked.db).end(endsOf(asked.params), asked.now)
    return page(endedPage(gone.length === 1 ? (gone[0] ?? null) : null, asked.speech))
  })

  return [all, ask, follow, askConfirm, confirm, askEnd, end]
}

const faultOf = ({ field, code }: { readonly field: string; readonly code: string }) =>
  field === 'pace'
    ? ('pace-missing' as const)
    : code === 'missing'
      ? ('email-missing' as const)
      : ('email-invalid' as const)

/** Writes to the address that was typed: only who reads it can say yes. */
async function askConfirmation(
  asked: AskedToFollow,
  { email, title, pace: wanted }: z.infer<typeof byEmail> & { readonly title: string },
): Promise<void> {
  const { db, params: about, now, origin, speech } = asked
  const { name: town } = await shownTown(asked).town()
  const language = spokenIn(speech)
  await inTransaction(db, async (tx) => {
    const id = await follows(tx).follow({ email }, { about, pace: wanted, language, now })
    const path = messagePaths.confirm(id, linkSecret('confirm', id))
    await sendTemplate(tx, {
      template: followConfirmation,
      to: { kind: 'email', value: email, language },
      values: { town, title, days: confirmationDays, link: origin + addressIn(language, path) },
      about,
      keptHours: 24 * confirmationDays,
    })
  })
}

const pathOf = ({ id, party }: { readonly id: string; readonly party: string | null }): string =>
  party === null ? messagePaths.ofFollower(id, linkSecret('follower', id)) : messagePaths.own()

async function ownPathOf(db: AskedToFollow['db'], subscription: string): Promise<string> {
  const follower = await follows(db).followerOf(subscription)
  return follower === null ? messagePaths.follows() : pathOf(follower)
}
