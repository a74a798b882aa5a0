import type { Transaction } from 'kysely'
import { z } from 'zod'
import { sendMail } from '../../messages/index.ts'
import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import {
  type Asked,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers, shownTown } from '../../town/index.ts'
import { longestAnswer, type RequestOutcome } from '../rules/rights-request.ts'
import { requestsPath } from '../rules/way-back.ts'
import { contacts } from '../store/contacts.ts'
import { type RequestShown, rightsRequests } from '../store/rights-requests.ts'
import { type AnswerFault, requestPage, requestsPage } from '../views/rights-requests-page.tsx'
import { peopleWords } from '../words/index.ts'
import { whoAsks } from './account.ts'

const perPage = 30
const listQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  fait: z.literal('repondu').optional().catch(undefined),
})
const requestAddress = z.object({ request: z.uuid() })
const answerForm = z.object({
  outcome: z.enum(['accepted', 'partly', 'refused'], 'no-outcome'),
  answer: z.string().trim().min(1, 'no-answer').max(longestAnswer, 'too-long'),
})

/** The officers’ list of what people ask about their own data, the first due first. */
export function rightsRequestRoutes(
  declarations: readonly PersonalDataDeclaration[],
): readonly Route[] {
  type Asking = Asked<{ readonly request: string }, unknown, unknown>

  const purposeOf = (subject: string | null): string => {
    const declared = declarations.find(({ table }) => table === subject)
    return declared === undefined || 'none' in declared ? '' : declared.purpose
  }

  const list = route({ get: requestsPath, may: officers, query: listQuery }, async (asked) => {
    const { db, query, today, speech } = asked
    const [requests, total] = [
      await rightsRequests(db).open(query.page, perPage),
      await rightsRequests(db).openCount(),
    ]
    const pages = Math.ceil(total / perPage)
    const isAnswered = query.fait !== undefined
    return page(requestsPage({ requests, page: query.page, pages, today, isAnswered }, speech))
  })

  const shown = async (asked: Asking, fault: AnswerFault | null) => {
    const request = (await rightsRequests(asked.db).find(asked.params.request)) ?? notFound()
    const { form, today, speech } = asked
    const purpose = purposeOf(request.subject)
    const model = { request, purpose, today, given: form.given, fault }
    return page(requestPage(model, speech), fault === null ? 200 : 422)
  }

  const one = route(
    { get: `${requestsPath}/:request`, may: officers, params: requestAddress },
    (asked) => shown(asked, null),
  )

  const answer = route(
    { post: `${requestsPath}/:request`, may: officers, params: requestAddress },
    async (asked) => {
      const { db, form, now, params } = asked
      const read = readForm(answerForm, form.given)
      if (!read.ok) return shown(asked, faultOf(read.faults[0]?.field, read.faults[0]?.code))
      const request = (await rightsRequests(db).find(params.request)) ?? notFound()
      const about = { ...read.value, by: whoAsks(asked).person, now }
      const { name: town } = await shownTown(asked).town()
      const isDone = await rightsRequests(db).answer(params.request, about, (tx) =>
        tell(tx, request, { ...read.value, town }),
      )
      return isDone ? seeOther(`${requestsPath}?fait=repondu`) : shown(asked, 'answered')
    },
  )

  return [list, one, answer]
}

const faultOf = (field: string | undefined, code: string | undefined): AnswerFault =>
  field === 'outcome' ? 'no-outcome' : code === 'too-long' ? 'too-long' : 'no-answer'

/** By mail, where she can be written to; she also reads it among her data. */
async function tell(
  tx: Transaction<object>,
  { party }: RequestShown,
  about: { readonly outcome: RequestOutcome; readonly answer: string; readonly town: string },
): Promise<void> {
  if (party === null) return
  const say = sayWith(peopleWords, { language: 'fr', overrides: {} })
  const mail = (await contacts(tx, party).all()).find(({ kind }) => kind === 'email')
  if (mail === undefined) return
  const outcome = say(`rights.outcome-${about.outcome}`)
  const text = say('requests.mail', { ...about, outcome })
  await sendMail(tx, { to: mail.value, party, subject: say('requests.mail-subject'), text })
}
