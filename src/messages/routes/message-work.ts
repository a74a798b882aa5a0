import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { sayWith, type Speech, spokenIn } from '../../platform/words/speech.tsx'
import { officers, shownTown } from '../../town/index.ts'
import { maskedAddress } from '../rules/masked-address.ts'
import { messagePaths } from '../rules/paths.ts'
import { mayLeaveAt } from '../rules/quiet-hours.ts'
import { sentFilters } from '../rules/sent.ts'
import type { MessageTemplate } from '../rules/template.ts'
import { messageSettings } from '../store/message-settings.ts'
import { type Outage, type SentMessage, sentMessages } from '../store/sent-messages.ts'
import { messagesPage, type ShownOutage, type SentLine } from '../views/messages-page.tsx'
import { messageWorkWords } from '../words/index.ts'
import type { MessageNeeds } from '../work/needs.ts'
import { postOffice } from '../work/post-office.ts'

const perPage = 30
/** In the address, for what was written without a template. */
const withoutTemplate = 'compte'

const listQuery = z.object({
  etat: z.enum(sentFilters).or(z.literal('')).default('').catch(''),
  modele: z.string().max(61).default('').catch(''),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
  fait: z.enum(['renvoye', 'pas-renvoye', 'heures']).optional().catch(undefined),
})
type ListQuery = z.infer<typeof listQuery>

const doneWords = {
  renvoye: 'resent',
  'pas-renvoye': 'not-resent',
  heures: 'quiet-saved',
} as const

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'hour')
const quietForm = z.object({ from: hour, until: hour })
const noQuery: ListQuery = { etat: '', modele: '', page: 1, fait: undefined }

/** What a template is called, for officers, in the town’s own words. */
export const templateName = (
  template: Pick<MessageTemplate, 'key' | 'words'>,
  speech: Speech,
): string => sayWith(template.words, speech)(template.key)

/** What officers see of all that leaves. */
export function messageWorkRoutes({ templates }: MessageNeeds): readonly Route[] {
  async function shown(
    asked: Asked<unknown, unknown, unknown>,
    query: ListQuery,
    quietFaults: readonly string[],
  ): Promise<Answer> {
    const { db, now, speech, form } = asked
    const say = sayWith(messageWorkWords, speech)
    const isRefused = quietFaults.length > 0
    const { zone } = await shownTown(asked).town()
    const wanted = {
      state: query.etat === '' ? null : query.etat,
      template: query.modele === '' ? null : query.modele === withoutTemplate ? '' : query.modele,
    }
    const store = sentMessages(db)
    const count = await store.count(wanted)
    const pages = Math.max(1, Math.ceil(count / perPage))
    const current = Math.min(query.page, pages)
    const names = new Map([
      ...templates.map((one) => [one.key, templateName(one, speech)] as const),
      ['mailing', say('template-mailing')] as const,
    ])
    const nameOf = (key: string | null) =>
      key === null ? say('template-none') : (names.get(key) ?? key)
    const hours = await messageSettings(db).quietHours()
    const isQuiet = mayLeaveAt(hours, zone, now) !== null
    const written = (instant: string) => formatInstant(instant, zone, spokenIn(speech))
    const model = {
      lines: (await store.page(wanted, current, perPage)).map((one) =>
        lineOf(one, nameOf(one.template), { written, isQuiet }),
      ),
      count,
      current,
      pages,
      state: query.etat,
      template: query.modele,
      templates: [
        { value: withoutTemplate, label: say('template-none') },
        ...[...names].map(([value, label]) => ({ value, label })),
      ],
      figures: await store.figures(now),
      hasOffice: postOffice() !== null,
      outage: outageOf(await store.outage(), written),
      quiet: isRefused
        ? { from: typed(form.given, 'from'), until: typed(form.given, 'until') }
        : hours,
      quietFaults,
      done: query.fait === undefined ? null : doneWords[query.fait],
    }
    return page(messagesPage(model, speech), isRefused ? 422 : 200)
  }

  const list = route({ get: messagePaths.work(), may: officers, query: listQuery }, async (asked) =>
    shown(asked, asked.query, []),
  )

  const resend = route({ post: messagePaths.resend(), may: officers }, async (asked) => {
    const id = z.uuid().safeParse(typed(asked.form.given, 'message'))
    const isDone = id.success && (await sentMessages(asked.db).resend(id.data, actOf(asked)))
    return seeOther(`${messagePaths.work()}?fait=${isDone ? 'renvoye' : 'pas-renvoye'}`)
  })

  const quiet = route({ post: messagePaths.quietHours(), may: officers }, async (asked) => {
    const read = readForm(quietForm, asked.form.given)
    if (!read.ok) {
      return shown(
        asked,
        noQuery,
        read.faults.map(({ field }) => field),
      )
    }
    await messageSettings(asked.db).setQuietHours(read.value, actOf(asked))
    return seeOther(`${messagePaths.work()}?fait=heures#heures-calmes`)
  })

  return [list, resend, quiet]
}

const outageOf = (
  outage: Outage | null,
  written: (instant: string) => string,
): ShownOutage | null =>
  outage && {
    ...outage,
    since: written(outage.since),
    lastSentAt: outage.lastSentAt === null ? null : written(outage.lastSentAt),
  }

/** The only place that decides what officers see of a message. */
function lineOf(
  message: SentMessage,
  template: string,
  {
    written,
    isQuiet,
  }: { readonly written: (instant: string) => string; readonly isQuiet: boolean },
): SentLine {
  const { id, recipient, state, waitsForDay, wasInDoubt, error, createdAt, isRetried } = message
  return {
    id,
    when: written(createdAt),
    to: recipient === null ? null : maskedAddress(recipient),
    template,
    state: state === 'waiting' && waitsForDay && isQuiet ? 'waiting-day' : state,
    isInDoubt: wasInDoubt,
    isRetried,
    error,
    mayBeResent: recipient !== null && (state === 'failed' || wasInDoubt),
  }
}
