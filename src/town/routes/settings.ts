import { z } from 'zod'
import type { Day } from '../../platform/kernel/day.ts'
import { notFound, page, type Route, route, typed } from '../../platform/web/index.ts'
import { administrators } from '../audiences.ts'
import { settingsPath } from '../rules/settings.ts'
import { ownFacts } from '../store/setting-facts.ts'
import { townSetup } from '../store/town-setup.ts'
import { towns } from '../store/towns.ts'
import { settingsPage } from '../views/settings-page.tsx'
import { backTo, changeBy } from './setting-answer.ts'
import type { SettingsNeeds } from './settings-needs.ts'
import type { Database } from '../../platform/database/database.ts'
import type { SettingFacts } from '../rules/settings.ts'

/** Where each setting stands, those of other modules included. */
export async function settingFacts(
  db: Database,
  needs: SettingsNeeds,
  today: Day,
): Promise<SettingFacts> {
  return {
    ...(await ownFacts(db)),
    ...(await needs.roleHolders(db, today)),
    addresses: await needs.addresses(db),
  }
}

export const settingsRoutes = (needs: SettingsNeeds): readonly Route[] => [
  route({ get: settingsPath, may: administrators }, async ({ db, speech, today }) => {
    const isInstalling = await townSetup(db).isUnderWay()
    return page(settingsPage({ facts: await settingFacts(db, needs, today), isInstalling }, speech))
  }),
  undo,
]

const isId = (text: string): boolean => z.uuid().safeParse(text).success

/** The town as it was before a change; what it is now is kept in its turn. */
const undo = route({ post: `${settingsPath}/annulation`, may: administrators }, async (asked) => {
  const id = typed(asked.form.given, 'avant')
  const store = towns(asked.db)
  const former = isId(id) ? await store.former(id) : null
  if (former === null) return notFound()
  const current = await store.find()
  await store.describe(former, changeBy(asked))
  const isColours = JSON.stringify(former.colours) !== JSON.stringify(current.colours)
  const isCalendar =
    former.schoolZone !== current.schoolZone || former.isAlsaceMoselle !== current.isAlsaceMoselle
  return backTo(isColours ? 'colours' : isCalendar ? 'calendar' : 'identity', { fait: 'annule' })
})
