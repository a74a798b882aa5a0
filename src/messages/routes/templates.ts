import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { type InterfaceLanguage, interfaceLanguages } from '../../platform/words/languages.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers, shownTown, towns, wording } from '../../town/index.ts'
import { messagePaths } from '../rules/paths.ts'
import { type MessageTemplate, partKey, partsOf, type TemplatePart } from '../rules/template.ts'
import { asWritten, templateFault } from '../rules/template-fault.ts'
import { partIn } from '../store/send-template.ts'
import { sentMessages } from '../store/sent-messages.ts'
import { type EditedPart, templatePage } from '../views/template-page.tsx'
import { templatesPage } from '../views/templates-page.tsx'
import type { MessageNeeds } from '../work/needs.ts'
import { templateName } from './message-work.ts'

const language = z.enum(interfaceLanguages).catch('fr')
const oneQuery = z.object({
  langue: language,
  fait: z.enum(['enregistre', 'repris']).optional().catch(undefined),
})
const templateAddress = z.object({ template: z.string().max(61) })

type AskedOne = Asked<z.infer<typeof templateAddress>, unknown, unknown>

/** On which the town says its messages in its own words. */
export function templateRoutes({ templates, namesOf }: MessageNeeds): readonly Route[] {
  const found = ({ params }: AskedOne): MessageTemplate =>
    templates.find(({ key }) => key === params.template) ?? notFound()

  const sentenceKey = (template: MessageTemplate, part: TemplatePart) =>
    `${template.words.module}.${partKey(template, part)}`

  const oursOf = (template: MessageTemplate, part: TemplatePart, tongue: InterfaceLanguage) =>
    template.words.messages[tongue][partKey(template, part)] ?? ''

  const list = route({ get: messagePaths.templates(), may: officers }, async ({ db, speech }) => {
    const overrides = await towns(db).wordOverrides()
    const isChanged = (template: MessageTemplate) =>
      partsOf(template).some((part) =>
        interfaceLanguages.some(
          (tongue) => overrides[tongue]?.[sentenceKey(template, part)] !== undefined,
        ),
      )
    const lines = templates.map((template) => ({
      key: template.key,
      name: templateName(template, speech),
      isLegal: template.isLegal,
      leaves: template.leaves,
      isChanged: isChanged(template),
    }))
    return page(templatesPage(lines, speech))
  })

  async function shown(
    asked: AskedOne,
    about: {
      readonly tongue: InterfaceLanguage
      readonly given: ((part: TemplatePart) => string) | null
      readonly done: 'saved' | 'restored' | null
    },
  ): Promise<Answer> {
    const { db, speech } = asked
    const template = found(asked)
    const { tongue, given, done } = about
    const overrides = await towns(db).wordOverrides()
    const real = await sentMessages(db).latestValues(template.key)
    const values = { ...template.examples, ...real }
    const parts = partsOf(template).map((part): EditedPart => {
      const ours = oursOf(template, part, tongue)
      const own = overrides[tongue]?.[sentenceKey(template, part)]
      const message = given === null ? (own ?? ours) : given(part)
      const fault = templateFault(ours, message, tongue)
      return { part, ours, message, values, language: tongue, fault }
    })
    const isSound = parts.every(({ fault }) => fault === null)
    const tried = {
      ...overrides,
      [tongue]: {
        ...overrides[tongue],
        ...Object.fromEntries(
          parts.map(({ part, message }) => [sentenceKey(template, part), message]),
        ),
      },
    }
    const { zone } = await shownTown(asked).town()
    const model = {
      key: template.key,
      name: templateName(template, speech),
      language: tongue,
      parts,
      preview: isSound
        ? parts.map(({ part }) => ({
            part,
            text: partIn(template, part, tongue, values, tried),
          }))
        : null,
      isReal: real !== null,
      history: await historyOf(asked, template, tongue, zone),
      done,
    }
    return page(templatePage(model, speech), isSound ? 200 : 422)
  }

  async function historyOf(
    { db, speech }: AskedOne,
    template: MessageTemplate,
    tongue: InterfaceLanguage,
    zone: string,
  ) {
    const changes = []
    for (const part of partsOf(template)) {
      const ofPart = await wording(db).history(sentenceKey(template, part), tongue)
      changes.push(...ofPart.map((change) => ({ ...change, part })))
    }
    const names = await namesOf(
      db,
      changes.flatMap(({ changedBy }) => (changedBy === null ? [] : [changedBy])),
    )
    return changes
      .toSorted((one, other) => Number(other.id) - Number(one.id))
      .map(({ id, part, former, changedAt, changedBy }) => ({
        id,
        part,
        former,
        when: formatInstant(changedAt, zone, spokenIn(speech)),
        who: names.get(changedBy ?? '') ?? null,
      }))
  }

  const one = route(
    {
      get: messagePaths.templateAt,
      may: officers,
      params: templateAddress,
      query: oneQuery,
    },
    (asked) => {
      const { langue, fait } = asked.query
      const done = fait === undefined ? null : fait === 'repris' ? 'restored' : 'saved'
      return shown(asked, { tongue: langue, given: null, done })
    },
  )

  const write = route(
    { post: messagePaths.templateAt, may: officers, params: templateAddress },
    async (asked) => {
      const template = found(asked)
      const { db, form } = asked
      const tongue = language.parse(typed(form.given, 'langue'))
      const given = (part: TemplatePart) => asWritten(typed(form.given, part))
      const isSound = partsOf(template).every(
        (part) => templateFault(oursOf(template, part, tongue), given(part), tongue) === null,
      )
      if (!isSound || typed(form.given, 'act') !== 'save') {
        return shown(asked, { tongue, given, done: null })
      }
      for (const part of partsOf(template)) {
        const kept = given(part) === oursOf(template, part, tongue) ? null : given(part)
        await wording(db).change(sentenceKey(template, part), tongue, kept, actOf(asked))
      }
      return seeOther(`${messagePaths.template(template.key)}?langue=${tongue}&fait=enregistre`)
    },
  )

  /** What a part was before one change. */
  const restore = route(
    { post: `${messagePaths.templateAt}/retour`, may: officers, params: templateAddress },
    async (asked) => {
      const template = found(asked)
      const { db, form } = asked
      const tongue = language.parse(typed(form.given, 'langue'))
      const part =
        partsOf(template).find((known) => known === typed(form.given, 'part')) ?? notFound()
      const key = sentenceKey(template, part)
      const history = await wording(db).history(key, tongue)
      const change = history.find(({ id }) => id === typed(form.given, 'change')) ?? notFound()
      // Words of an earlier version of Parvis may lack a value that ours has gained.
      const isSound =
        change.former !== null &&
        templateFault(oursOf(template, part, tongue), change.former, tongue) === null
      await wording(db).change(key, tongue, isSound ? change.former : null, actOf(asked))
      return seeOther(`${messagePaths.template(template.key)}?langue=${tongue}&fait=repris`)
    },
  )

  return [list, one, write, restore]
}
