import { randomUUID } from 'node:crypto'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { z } from 'zod'
import { printedCode } from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  page,
  readForm,
  type FieldRefusal,
  type Route,
  route,
  seeOther,
  typed,
  withCookie,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { heardDoors } from '../rules/question.ts'
import { entryForm } from '../rules/work-forms.ts'
import { receipt } from '../store/receipt.ts'
import { slips } from '../store/slips.ts'
import { entryPage } from '../views/entry-page.tsx'
import { hear } from './heard.ts'
import { shown } from './shown.ts'

type AskedToEnter = Asked<unknown, unknown, unknown>

/** The code of the question just saved, to be given to its person: shown once. */
const codeCookie = 'parvis-saisie'
const codeSeconds = 120

const entryQuery = z.object({
  fait: z.uuid().optional().catch(undefined),
  porte: z.enum(heardDoors).optional().catch(undefined),
  quartier: z.string().max(80).optional().catch(undefined),
})

async function drawn(
  asked: AskedToEnter,
  about: {
    readonly given: Parameters<typeof entryPage>[0]['given']
    readonly faults: readonly FieldRefusal[]
    readonly saved: Parameters<typeof entryPage>[0]['saved']
  },
): Promise<Answer> {
  const key = z.uuid().safeParse(typed(about.given, 'key'))
  const model = {
    ...about,
    key: key.success ? key.data : randomUUID(),
    neighbourhoods: await shown(asked).neighbourhoods(),
  }
  return page(entryPage(model, asked.speech), about.faults.length === 0 ? 200 : 422)
}

const enter = route(
  { get: questionPaths.entry(), may: officers, query: entryQuery },
  async (asked) => {
    const { db, query } = asked
    const found = query.fait === undefined ? null : await receipt(db, query.fait)
    const code = asked.cookie(codeCookie)
    const isItsCode = found !== null && code !== undefined && found.isCode(code)
    return drawn(asked, {
      // Where and how the next one is heard is most often the same.
      given: { door: query.porte ?? 'stand', neighbourhood: query.quartier ?? '' },
      faults: [],
      saved:
        found === null
          ? null
          : { number: found.number, code: isItsCode ? printedCode(code) : null },
    })
  },
)

const save = route({ post: questionPaths.entry(), may: officers }, async (asked) => {
  const { db, form } = asked
  const { themes, neighbourhoods } = shown(asked)
  const known = await neighbourhoods()
  const choices = { themes: await themes(), neighbourhoods: known.map(({ id }) => id) }
  const read = readForm(entryForm(choices), form.given)
  if (!read.ok) return drawn(asked, { given: form.given, faults: read.faults, saved: null })
  const { key, subject, words, contact, isPrivate, slip } = read.value
  const refuseSlip = (code: string) =>
    drawn(asked, { given: form.given, faults: [{ field: 'slip', code }], saved: null })
  if (slip !== null && (await slips(db).stateOf(slip)) === 'unknown')
    return refuseSlip('no-such-slip')
  const door = slip === null ? read.value.door : 'slip'
  const id = formIdOf(key, [
    subject,
    words,
    contact?.value ?? '',
    ...(slip === null ? [] : [String(slip)]),
  ])
  const { place, neighbourhood } = read.value
  const kept = await hear(asked, {
    ...{ id, door, subject, words, place, neighbourhood, slip },
    wantsPublic: !isPrivate,
    asker: { name: null, contact },
  })
  if (kept === null && (await receipt(db, id)) === null) return refuseSlip('slip-entered')
  const query = new URLSearchParams({
    fait: id,
    porte: door,
    quartier: read.value.neighbourhood ?? '',
  })
  const there = seeOther(`${questionPaths.entry()}?${query.toString()}`)
  if (kept?.code == null || slip !== null) return there
  return withCookie(there, { name: codeCookie, value: kept.code, maxAgeSeconds: codeSeconds })
})

/** What agents heard, or were given on paper. */
export const entryRoutes: readonly Route[] = [enter, save]
