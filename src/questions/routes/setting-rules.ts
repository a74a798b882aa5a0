import { z } from 'zod'
import { inTransaction } from '../../platform/database/index.ts'
import { actOf, readForm, type Route, route } from '../../platform/web/index.ts'
import { departments, officers } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { ruleForm } from '../rules/setting-forms.ts'
import { addRoutingRule, removeRoutingRule } from '../store/routing-rules.ts'
import { allThemes } from '../store/themes.ts'
import { type AskedToSet, drawn } from './settings.ts'
import { shown } from './shown.ts'

const refused = (asked: AskedToSet, field: string, code: string) =>
  drawn(asked, { sent: { kind: 'rule', id: '' }, faults: [{ field, code }] })

const add = route({ post: `${questionPaths.settings()}/regle`, may: officers }, async (asked) => {
  const { db, form } = asked
  const open = (await departments(db).all()).filter(({ endedOn }) => endedOn === null)
  const read = readForm(
    ruleForm({
      themes: (await allThemes(db)).map(({ id }) => id),
      neighbourhoods: (await shown(asked).neighbourhoods()).map(({ id }) => id),
      departments: open.map(({ id }) => id),
    }),
    form.given,
  )
  if (!read.ok) return drawn(asked, { sent: { kind: 'rule', id: '' }, faults: read.faults })
  const id = await inTransaction(db, (tx) => addRoutingRule(tx, read.value, actOf(asked)))
  if (id === null) return refused(asked, 'theme', 'rule-exists')
  return drawn(asked, { undo: { kind: 'rule-end', fields: { id } }, isSaved: true })
})

const goneForm = z.object({ id: z.uuid() })

const remove = route(
  { post: `${questionPaths.settings()}/regle/retrait`, may: officers, form: goneForm },
  async (asked) => {
    const { db, form } = asked
    const rule = form.ok
      ? await inTransaction(db, (tx) => removeRoutingRule(tx, form.value.id, actOf(asked)))
      : null
    if (rule === null) return refused(asked, 'theme', 'rule-gone')
    const { id: _, ...fields } = rule
    return drawn(asked, { undo: { kind: 'rule', fields }, isSaved: true })
  },
)

/** Where a theme goes in a neighbourhood: added and taken away, each undone from the page it leads to. */
export const settingRuleRoutes: readonly Route[] = [add, remove]
