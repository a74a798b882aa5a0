import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Act } from '../../platform/kernel/act.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { inFrenchAndEnglish, writtenIn } from '../../platform/words/content.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  typed,
} from '../../platform/web/index.ts'
import { departments, officers } from '../../town/index.ts'
import type { CompetenceHint } from '../rules/competence.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Theme } from '../rules/question.ts'
import { delaysForm, hintForm, themeForm, themeIdFor } from '../rules/setting-forms.ts'
import { competenceHints, endHint, saveHint } from '../store/hints.ts'
import { routingRules } from '../store/routing-rules.ts'
import { allThemes, changeDelays, changeTheme, delaysOf } from '../store/themes.ts'
import type { SettingKind, SettingsModel } from '../views/setting-model.ts'
import { settingsPage } from '../views/settings-page.tsx'
import { shown } from './shown.ts'

export type AskedToSet = Asked<unknown, unknown, unknown>

/** As things are now, never as they were a moment ago: who saved sees what she saved. */
export async function drawn(
  asked: AskedToSet,
  about: Partial<Pick<SettingsModel, 'sent' | 'faults' | 'undo' | 'isSaved' | 'tried'>> = {},
): Promise<Answer> {
  const { db, form, speech } = asked
  const { sent = null, faults = [], undo = null, isSaved = false } = about
  const { tried = { theme: '', neighbourhood: '' } } = about
  const model = {
    themes: await allThemes(db),
    departments: await departments(db).all(),
    neighbourhoods: await shown(asked).neighbourhoods(),
    rules: await routingRules(db),
    tried,
    hints: await competenceHints(db),
    delays: await delaysOf(db),
    sent,
    given: form.given,
    faults,
    undo,
    isSaved,
  }
  return page(settingsPage(model, speech), faults.length === 0 ? 200 : 422)
}

const tryQuery = z.object({
  theme: z.string().max(60).catch(''),
  quartier: z.string().max(80).catch(''),
})

const settings = route(
  { get: questionPaths.settings(), may: officers, query: tryQuery },
  (asked) => {
    const { theme, quartier } = asked.query
    return drawn(asked, { tried: { theme, neighbourhood: quartier } })
  },
)

const at = (what: string) => `${questionPaths.settings()}/${what}`
const refused = (asked: AskedToSet, kind: SettingKind, faults: readonly FieldRefusal[]) =>
  drawn(asked, { sent: { kind, id: typed(asked.form.given, 'id') }, faults })

const saving = (asked: AskedToSet, save: (tx: Transaction<object>, act: Act) => Promise<unknown>) =>
  inTransaction(asked.db, (tx) => save(tx, actOf(asked)))

const ended = (isEnded: boolean): Readonly<Record<string, string>> =>
  isEnded ? { isEnded: 'yes' } : {}

const saveTheme = route({ post: at('theme'), may: officers }, async (asked) => {
  const { db, form } = asked
  const known = (await departments(db).all()).map(({ id }) => id)
  const read = readForm(themeForm(known), form.given)
  if (!read.ok) return refused(asked, 'theme', read.faults)
  const themes = await allThemes(db)
  const former = themes.find(({ id }) => id === read.value.id)
  const taken = themes.map(({ id }) => id)
  const { name, nameEn, department, hint, isEnded } = read.value
  const id = former?.id ?? themeIdFor(name, taken)
  const next = { id, name: inFrenchAndEnglish(name, nameEn), department, hint, isEnded }
  await saving(asked, (tx, act) => changeTheme(tx, next, act))
  const fields = themeFields(former ?? { ...next, isEnded: true })
  return drawn(asked, { undo: { kind: 'theme', fields }, isSaved: true })
})

/** The form that puts a theme back; one just added is put aside. */
const themeFields = ({ id, name, department, hint, isEnded }: Theme) => ({
  id,
  name: writtenIn(name, 'fr'),
  nameEn: writtenIn(name, 'en'),
  department: department ?? '',
  hint,
  ...ended(isEnded),
})

const saveOneHint = route({ post: at('indication'), may: officers }, async (asked) => {
  const { db, form } = asked
  const read = readForm(hintForm, form.given)
  if (!read.ok) return refused(asked, 'hint', read.faults)
  const former = (await competenceHints(db)).find(({ id }) => id === read.value.id)
  const { words, authority, contact, says, isEnded } = read.value
  const next = { words, authority, contact, says }
  const id = await saving(asked, async (tx, act) => {
    const saved = await saveHint(tx, former === undefined ? next : { ...next, id: former.id }, act)
    if (isEnded !== (former?.isEnded ?? false)) await endHint(tx, saved, isEnded, act)
    return saved
  })
  const fields = hintFields(former ?? { ...next, id: String(id), isEnded: true })
  return drawn(asked, { undo: { kind: 'hint', fields }, isSaved: true })
})

const hintFields = ({ id, words, authority, contact, says, isEnded }: CompetenceHint) => ({
  id,
  words,
  authority,
  contact,
  says,
  ...ended(isEnded),
})

const saveDelays = route({ post: at('delais'), may: officers }, async (asked) => {
  const read = readForm(delaysForm, asked.form.given)
  if (!read.ok) return refused(asked, 'delays', read.faults)
  const former = await delaysOf(asked.db)
  await saving(asked, (tx, act) => changeDelays(tx, read.value, act))
  const fields = Object.fromEntries(
    Object.entries(former).map(([kind, days]) => [kind, String(days)]),
  )
  return drawn(asked, { undo: { kind: 'delays', fields }, isSaved: true })
})

/** Themes, what is not the town’s, and delays: each change can be undone from the page it leads to. */
export const settingRoutes: readonly Route[] = [settings, saveTheme, saveOneHint, saveDelays]
