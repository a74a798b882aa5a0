import { z } from 'zod'
import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import {
  type Asked,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
} from '../../platform/web/index.ts'
import { longestText } from '../rules/rights-request.ts'
import { askRightPath, dataPath } from '../rules/way-back.ts'
import { rightsRequests } from '../store/rights-requests.ts'
import { type AskRightModel, askRightPage } from '../views/ask-right-page.tsx'
import { whoAsks } from './account.ts'

const kinds = { corriger: 'correct', opposer: 'object' } as const
const askQuery = z.object({
  type: z.enum(['corriger', 'opposer']).catch('corriger'),
  sujet: z.string().max(60).optional().catch(undefined),
})
const askForm = z.object({
  text: z.string().trim().min(1, 'missing').max(longestText, 'too-long'),
})

/** Correct what one cannot change alone, object to a use: a request, answered within a month. */
export function askRightRoutes(declarations: readonly PersonalDataDeclaration[]): readonly Route[] {
  type Asking = Asked<unknown, unknown, unknown>

  /** What is asked, and about which use when it is an objection. */
  const about = (type: keyof typeof kinds, subject: string): AskRightModel['about'] => {
    if (type === 'corriger') return { type, kind: kinds[type], subject: '', purpose: '' }
    const declared = declarations.find(({ table }) => table === subject) ?? notFound()
    // What rests on consent is withdrawn, not objected to.
    if ('none' in declared || declared.table === 'consent') return notFound()
    return { type, kind: kinds[type], subject, purpose: declared.purpose }
  }

  const ask = route({ get: askRightPath, may: signedIn, query: askQuery }, ({ query, speech }) => {
    const model = { about: about(query.type, query.sujet ?? ''), typed: '', fault: null }
    return page(askRightPage(model, speech))
  })

  const send = route({ post: askRightPath, may: signedIn }, async (asked: Asking) => {
    const { db, form, now, today, speech } = asked
    const type = typed(form.given, 'type') === 'opposer' ? 'opposer' : 'corriger'
    const asking = about(type, typed(form.given, 'sujet'))
    const refuse = (fault: AskRightModel['fault']) =>
      page(askRightPage({ about: asking, typed: typed(form.given, 'text'), fault }, speech), 422)
    const read = readForm(askForm, form.given)
    if (!read.ok) return refuse(read.faults[0]?.code === 'too-long' ? 'too-long' : 'missing')
    const id = await rightsRequests(db).ask(
      whoAsks(asked).person,
      { kind: asking.kind, subject: asking.subject || null, text: read.value.text },
      { now, today },
    )
    return id === null ? refuse('too-many') : seeOther(`${dataPath}?fait=demande`)
  })

  return [ask, send]
}
