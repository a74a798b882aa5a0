import { z } from 'zod'
import { type Asked, type FormGiven, queryText, seeOther, typed } from '../../platform/web/index.ts'
import { type Setting, settingPaths } from '../rules/settings.ts'
import type { Change } from '../store/note-change.ts'
import { townSetup } from '../store/town-setup.ts'
import { type AroundSetting, type UndoForm, undoneField } from '../views/setting-frame.tsx'

/** What just happened, said on the page one comes back to; and what can be undone. */
export const newsQuery = z.object({
  fait: z.enum(['enregistre', 'annule']).optional().catch(undefined),
  avant: z.uuid().optional().catch(undefined),
})
type News = z.infer<typeof newsQuery>

/** What stands around every setting: the news, and the way of an installation under way. */
export async function aroundSetting(
  { db }: Pick<Asked<unknown, unknown>, 'db'>,
  { fait, avant }: News = {},
): Promise<AroundSetting> {
  const isInstalling = await townSetup(db).isUnderWay()
  return { news: fait ?? null, undo: avant ?? null, isInstalling }
}

/** Said on the very page that answers: a name has no place in an address. */
export const aroundUndo = async (
  asked: Pick<Asked<unknown, unknown>, 'db'>,
  undoForm: UndoForm | null,
): Promise<AroundSetting> => ({
  ...(await aroundSetting(asked, { fait: 'enregistre' })),
  undoForm,
})

/** Whether what came puts back a line as it was. */
export const isUndoing = (given: FormGiven): boolean => typed(given, undoneField) !== ''

export const changeBy = ({
  visitor,
  now,
}: Pick<Asked<unknown, unknown>, 'visitor' | 'now'>): Change => ({
  by: visitor.kind === 'person' ? visitor.person : null,
  now,
})

/** Back to the setting, with its news. */
export const backTo = (setting: Setting, news: News = { fait: 'enregistre' }) =>
  seeOther(settingPaths[setting] + queryText({ ...news }))
