import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers, shownTown } from '../../town/index.ts'
import type { Mailing } from '../rules/mailing.ts'
import { maskedAddress } from '../rules/masked-address.ts'
import { messagePaths } from '../rules/paths.ts'
import { readersOf } from '../store/announcements.ts'
import { follows } from '../store/follows.ts'
import { mailings } from '../store/mailings.ts'
import { messageSettings } from '../store/message-settings.ts'
import {
  mailingPage,
  mailingsPage,
  newMailingPage,
  type NewMailingModel,
} from '../views/mailing-pages.tsx'
import type { MessageNeeds } from '../work/needs.ts'
import { reachedAmong } from '../work/write-batch.ts'
import { thingOf } from './follows.ts'
import { mostOfMailing } from '../rules/mailing.ts'

const perPage = 20
const listQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1) })
const mailingAddress = z.object({ mailing: z.uuid() })
const newForm = z.object({
  about: z.string().regex(/^[a-z][a-z0-9-]{0,40}:.{1,100}$/, 'about'),
  subject: z.string().trim().min(1, 'subject').max(mostOfMailing.subject, 'long'),
  body: z.string().trim().min(1, 'body').max(mostOfMailing.body, 'long'),
})

type AskedOne = Asked<z.infer<typeof mailingAddress>, z.infer<typeof listQuery>, unknown>

/** On which officers write to all who follow something. */
export function mailingRoutes(needs: MessageNeeds): readonly Route[] {
  const titleOf = async (asked: Pick<AskedOne, 'db' | 'speech'>, mailing: Mailing) =>
    (await thingOf(needs, asked, mailing.about))?.title ?? mailing.about.id

  const list = route(
    { get: messagePaths.mailings(), may: officers, query: listQuery },
    async (asked) => {
      const { db, query, speech } = asked
      const { zone } = await shownTown(asked).town()
      const pages = Math.max(1, Math.ceil((await mailings(db).count()) / perPage))
      const current = Math.min(query.page, pages)
      const found = await mailings(db).list(current, perPage)
      const titled = await Promise.all(
        found.map(async (mailing) => ({
          ...mailing,
          title: await titleOf(asked, mailing),
          when: formatInstant(mailing.madeAt, zone, spokenIn(speech)),
        })),
      )
      return page(mailingsPage({ mailings: titled, current, pages }, speech))
    },
  )

  async function asking(
    asked: Asked<unknown, unknown, unknown>,
    faults: NewMailingModel['faults'],
  ): Promise<Answer> {
    const { db, speech, form } = asked
    const counts = await follows(db).counts()
    const choices = await Promise.all(
      needs.followables.map(async ({ kind, all }) =>
        ((await all?.(db, speech.language)) ?? []).map(({ id, title }) => ({
          value: `${kind}:${id}`,
          title,
          count: counts.get(`${kind}:${id}`) ?? 0,
        })),
      ),
    )
    const given = {
      about: typed(form.given, 'about'),
      subject: typed(form.given, 'subject'),
      body: typed(form.given, 'body'),
    }
    const model = { choices: choices.flat(), given, faults }
    return page(newMailingPage(model, speech), faults.length === 0 ? 200 : 422)
  }

  const begin = route({ get: messagePaths.newMailing(), may: officers }, (asked) =>
    asking(asked, []),
  )

  const draft = route({ post: messagePaths.newMailing(), may: officers }, async (asked) => {
    const read = readForm(newForm, asked.form.given)
    if (!read.ok) return asking(asked, read.faults.map(faultOf))
    const [kind = '', ...rest] = read.value.about.split(':')
    const about = { kind, id: rest.join(':') }
    if ((await thingOf(needs, asked, about)) === null) {
      return asking(asked, [{ field: 'about', code: 'about' }])
    }
    const id = await mailings(asked.db).draft({ ...read.value, about }, actOf(asked))
    return seeOther(messagePaths.mailing(id))
  })

  /** Exactly those to whom it would leave. */
  const recipientsOf = async ({ db, now }: Pick<AskedOne, 'db' | 'now'>, { about }: Mailing) =>
    reachedAmong(db, needs, await readersOf(db, [about], now))

  async function shown(asked: AskedOne, mailing: Mailing, hasMoved: boolean): Promise<Answer> {
    const { db, query, speech } = asked
    const isDraft = mailing.state === 'draft'
    const readers = isDraft ? await recipientsOf(asked, mailing) : []
    const pages = Math.max(1, Math.ceil(readers.length / perPage))
    const current = Math.min(query.page, pages)
    const onPage = readers.slice((current - 1) * perPage, current * perPage)
    const model = {
      mailing,
      title: await titleOf(asked, mailing),
      count: isDraft ? readers.length : (mailing.recipients ?? 0),
      recipients: onPage.map(({ to, language }) => ({ to: maskedAddress(to), language })),
      current,
      pages,
      figures: await mailings(db).figures(mailing.id),
      quiet: await messageSettings(db).quietHours(),
      hasMoved,
    }
    return page(mailingPage(model, speech), hasMoved ? 409 : 200)
  }

  const found = async ({ db, params }: Pick<AskedOne, 'db' | 'params'>): Promise<Mailing> =>
    (await mailings(db).find(params.mailing)) ?? notFound()

  const one = route(
    { get: messagePaths.mailingAt, may: officers, params: mailingAddress, query: listQuery },
    async (asked) => shown(asked, await found(asked), false),
  )

  /** Only what was announced leaves: a number that moved is shown again first. */
  const send = route(
    {
      post: `${messagePaths.mailingAt}/envoi`,
      may: officers,
      params: mailingAddress,
      query: listQuery,
    },
    async (asked) => {
      const { db, form } = asked
      const mailing = await found(asked)
      if (mailing.state === 'draft') {
        const { length } = await recipientsOf(asked, mailing)
        const announced = Number(typed(form.given, 'count'))
        if (length === 0 || announced !== length) return shown(asked, mailing, true)
        await mailings(db).send(mailing.id, announced, actOf(asked))
      }
      return seeOther(messagePaths.mailing(mailing.id))
    },
  )

  const drop = route(
    { post: `${messagePaths.mailingAt}/corbeille`, may: officers, params: mailingAddress },
    async ({ db, params }) => {
      await mailings(db).drop(params.mailing)
      return seeOther(messagePaths.mailings())
    },
  )

  return [list, begin, draft, one, send, drop]
}

function faultOf({
  field,
  code,
}: {
  readonly field: string
  readonly code: string
}): NewMailingModel['faults'][number] {
  const known = field === 'subject' || field === 'body' ? field : 'about'
  return { field: known, code: code === 'long' ? 'long' : known }
}
