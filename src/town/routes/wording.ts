import { z } from 'zod'
import {
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { queryText } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { type InterfaceLanguage, interfaceLanguages } from '../../platform/words/languages.ts'
import { samplesOf } from '../../platform/words/samples.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { administrators } from '../audiences.ts'
import { settingPaths } from '../rules/settings.ts'
import {
  messagesIn,
  mostLetters,
  sentencesIn,
  sentencesWith,
  wordingFault,
} from '../rules/wording.ts'
import { towns } from '../store/towns.ts'
import { wording } from '../store/wording.ts'
import { sentencePage } from '../views/sentence-page.tsx'
import { sentencesPage } from '../views/sentences-page.tsx'
import { aroundSetting, changeBy, newsQuery } from './setting-answer.ts'
import type { SettingsNeeds } from './settings-needs.ts'

const root = settingPaths.wording
const perPage = 20

const language = z.enum(interfaceLanguages).catch('fr')
const listQuery = newsQuery.extend({
  q: z.string().max(200).default('').catch(''),
  langue: language,
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
})
const sentenceQuery = newsQuery.extend({ cle: z.string().max(200), langue: language })

export function wordingRoutes(needs: SettingsNeeds): readonly Route[] {
  const ours = (tongue: InterfaceLanguage) => messagesIn(needs.catalogues, tongue)

  async function shown(
    asked: Asked<unknown, unknown, unknown>,
    about: {
      readonly key: string
      readonly language: InterfaceLanguage
      readonly around: Awaited<ReturnType<typeof aroundSetting>>
      /** Typed, not yet kept. */
      readonly message?: string
    },
  ) {
    const { db, speech } = asked
    const original = ours(about.language)[about.key] ?? notFound()
    const own = (await towns(db).wordOverrides())[about.language]?.[about.key] ?? null
    const message = about.message ?? own ?? original
    const isTooLong = message.length > mostLetters
    const fault = isTooLong ? null : wordingFault(about.key, original, message)
    const history = await wording(db).history(about.key, about.language)
    const people = history.flatMap(({ changedBy }) => (changedBy === null ? [] : [changedBy]))
    const names = await needs.namesOf(db, people)
    const { zone } = await towns(db).find()
    const model = {
      ...about,
      ours: original,
      own,
      message,
      fault,
      isTooLong,
      samples: fault === null && !isTooLong ? samplesOf(message, about.language) : [],
      history: history.map(({ changedAt, changedBy, ...change }) => ({
        ...change,
        when: formatInstant(changedAt, zone, spokenIn(speech)),
        who: names.get(changedBy ?? '') ?? null,
      })),
    }
    return page(sentencePage(model, speech), fault === null && !isTooLong ? 200 : 422)
  }

  const backToSentence = (key: string, tongue: InterfaceLanguage, fait: 'enregistre' | 'annule') =>
    seeOther(`${root}/phrase${queryText({ cle: key, langue: tongue, fait })}`)

  const givenSentence = ({ form }: Asked<unknown, unknown, unknown>) => ({
    key: typed(form.given, 'cle'),
    language: language.parse(typed(form.given, 'langue')),
  })

  return [
    route({ get: root, may: administrators, query: listQuery }, async (asked) => {
      const { db, query, speech } = asked
      const own = (await towns(db).wordOverrides())[query.langue] ?? {}
      const found = sentencesWith(sentencesIn(ours(query.langue), own), query.q)
      const pages = Math.max(1, Math.ceil(found.length / perPage))
      const current = Math.min(query.page, pages)
      const model = {
        around: await aroundSetting(asked, query),
        asked: query.q,
        language: query.langue,
        sentences: found.slice((current - 1) * perPage, current * perPage),
        count: found.length,
        current,
        pages,
      }
      return page(sentencesPage(model, speech))
    }),

    route({ get: `${root}/phrase`, may: administrators, query: sentenceQuery }, async (asked) =>
      shown(asked, {
        key: asked.query.cle,
        language: asked.query.langue,
        around: await aroundSetting(asked, asked.query),
      }),
    ),

    route({ post: `${root}/phrase`, may: administrators }, async (asked) => {
      const { key, language: tongue } = givenSentence(asked)
      const original = ours(tongue)[key] ?? notFound()
      const message = typed(asked.form.given, 'message').trim()
      const isSound = message.length <= mostLetters && wordingFault(key, original, message) === null
      if (!isSound || typed(asked.form.given, 'act') !== 'save') {
        return shown(asked, { key, language: tongue, around: await aroundSetting(asked), message })
      }
      const kept = message === original ? null : message
      await wording(asked.db).change(key, tongue, kept, changeBy(asked))
      return backToSentence(key, tongue, 'enregistre')
    }),

    route({ post: `${root}/retour`, may: administrators }, async (asked) => {
      const { key, language: tongue } = givenSentence(asked)
      const original = ours(tongue)[key] ?? notFound()
      const history = await wording(asked.db).history(key, tongue)
      const change =
        history.find(({ id }) => id === typed(asked.form.given, 'change')) ?? notFound()
      // A sentence of an earlier version of Parvis may lack a value that ours has gained.
      const isSound = change.former === null || wordingFault(key, original, change.former) === null
      await wording(asked.db).change(key, tongue, isSound ? change.former : null, changeBy(asked))
      return backToSentence(key, tongue, 'annule')
    }),
  ]
}
