import type { Transaction } from 'kysely'
import { z } from 'zod'
import { recordEvents } from '../../journal/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import {
  type Answer,
  type Asked,
  bytes,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  personOf,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers, shownTown } from '../../town/index.ts'
import { type IncomingMail, mailGroups, mayDecide } from '../rules/listing.ts'
import { mailInPaths } from '../rules/paths.ts'
import { decide, incoming } from '../store/incoming.ts'
import { readingOf } from '../store/reading.ts'
import { doneCodes, mailPage } from '../views/mail-page.tsx'
import { mailsPage } from '../views/mails-page.tsx'
import { mailInSettings } from '../work/settings.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Became, MailTaker, TakenMail } from '../work/taker.ts'

const perPage = 30
const dayMs = 86_400_000

const listQuery = z.object({
  etat: z.enum(mailGroups).catch('waiting'),
  sur: z.union([z.uuid(), z.literal('')]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
const oneMail = z.object({ id: z.uuid() })
const oneQuery = z.object({ fait: z.enum(doneCodes).nullable().catch(null).default(null) })
type AskedOfMails = Asked<unknown, unknown, unknown>

async function writing(asked: AskedOfMails) {
  const { zone } = await shownTown(asked).town()
  const language = spokenIn(asked.speech)
  const size = (count: number, unit: 'kilobyte' | 'megabyte') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(count)
  return {
    writtenOf: (instant: string) => formatInstant(instant, zone, language),
    sizeOf: (count: number) =>
      count < 1_000_000
        ? size(Math.ceil(count / 1000), 'kilobyte')
        : size(count / 1_000_000, 'megabyte'),
  }
}

const list = route({ get: mailInPaths.all(), may: officers, query: listQuery }, async (asked) => {
  const { db, query, now, speech } = asked
  const settings = mailInSettings()
  const { readAt, failingSince, fault } = await readingOf(db)
  const { writtenOf } = await writing(asked)
  const store = incoming(db)
  const model = {
    ...(await store.page(query, perPage)),
    perPage,
    filters: query,
    unsorted: await store.unsortedCount(),
    hasMailbox: settings !== null,
    hasServer: settings !== null && settings.checkedBy !== '',
    readAt: readAt === null ? null : writtenOf(readAt),
    failing:
      failingSince === null
        ? null
        : {
            since: writtenOf(failingSince),
            fault: fault ?? 'refused',
            isLong: now.getTime() - new Date(failingSince).getTime() > dayMs,
          },
    writtenOf,
  }
  return page(mailsPage(model, speech))
})

type AskedOfOne = Asked<{ readonly id: string }, unknown, unknown>

const mailOf = async ({ db, params }: AskedOfOne): Promise<IncomingMail> =>
  (await incoming(db).find(params.id)) ?? notFound()

/** What officers see of the mail that comes in; the taker makes something of what they let in. */
export function mailInRoutes(taker: MailTaker): readonly Route[] {
  const one = route(
    { get: '/administration/courriels/:id', may: officers, params: oneMail, query: oneQuery },
    async (asked) => {
      const mail = await mailOf(asked)
      const model = {
        mail,
        attachments: await incoming(asked.db).attachments(mail.id),
        aboutHref: mail.aboutId === null ? null : taker.href(mail.aboutId),
        ...(await writing(asked)),
        done: asked.query.fait,
      }
      return page(mailPage(model, asked.speech))
    },
  )

  /** An officer decides, once: two who decide at the same moment are told so. */
  const deciding = (
    path: string,
    done: 'begun' | 'joined' | 'refused',
    act: (
      tx: Transaction<object>,
      about: { readonly row: IncomingMail; readonly mail: TakenMail },
      by: Act,
    ) => Promise<Became | null>,
  ): Route =>
    route(
      { post: `/administration/courriels/:id/${path}`, may: officers, params: oneMail },
      async (asked) => {
        const { db, now, visitor } = asked
        const by = personOf(visitor)
        const row = await mailOf(asked)
        const isDone =
          mayDecide(row) &&
          (await inTransaction(db, async (tx) => {
            const state = done === 'refused' ? 'refused' : 'kept'
            if (!(await decide(tx, row.id, { state, by, now }))) return false
            const became = await act(tx, { row, mail: takenOf(row) }, { by, now })
            if (became === null && done !== 'refused') throw new NothingToJoin()
            await noteDecision(tx, row.id, { done, became, by, now })
            return true
          }).catch((error: unknown) => {
            if (error instanceof NothingToJoin) return false
            throw error
          }))
        return seeOther(`${mailInPaths.one(row.id)}?fait=${isDone ? done : 'too-late'}`)
      },
    )

  const begin = deciding('question', 'begun', (tx, { mail }, act) => taker.begin(tx, mail, act))
  const join = deciding('ajout', 'joined', async (tx, { row, mail }, act) =>
    row.correspondent === null ? null : taker.join(tx, row.correspondent, mail, act),
  )
  const refuse = deciding('ecart', 'refused', () => Promise.resolve(null))
  return [list, one, attachment, source, begin, join, refuse]
}

/** What the mail answers is gone: the decision is not kept either. */
class NothingToJoin extends Error {
  readonly code = 'nothing-to-join'
}

const takenOf = ({ id, sender, senderName, subject, written }: IncomingMail): TakenMail => ({
  id,
  from: sender,
  fromName: senderName,
  subject: subject ?? '',
  written: written ?? '',
  isProven: false,
})

const noteDecision = async (
  tx: Transaction<object>,
  mail: string,
  {
    done,
    became,
    by,
    now,
  }: {
    readonly done: string
    readonly became: Became | null
    readonly by: string
    readonly now: Date
  },
): Promise<void> => {
  await incoming(tx).setBecame(mail, became)
  const subject = { kind: 'mail', id: mail }
  const payload = { by, ...(became !== null && { [became.kind]: became.id }) }
  await recordEvents(tx, [{ type: `mail-${done}`, subject, payload, at: now.toISOString() }])
}

const onePiece = z.object({ id: z.uuid(), piece: z.uuid() })

/** As a download whatever it is: nothing that came by mail is opened by our pages. */
const download = (name: string, content: Buffer): Answer =>
  bytes('application/octet-stream', content, { fileName: name })

const attachment = route(
  { get: '/administration/courriels/:id/pieces/:piece', may: officers, params: onePiece },
  async ({ db, params }) => {
    const found = (await incoming(db).attachment(params.id, params.piece)) ?? notFound()
    return download(found.name, found.bytes)
  },
)

const source = route(
  { get: '/administration/courriels/:id/source', may: officers, params: oneMail },
  async ({ db, params }) =>
    download('courriel.eml', (await incoming(db).source(params.id)) ?? notFound()),
)
