import { page, type Route, route } from '../../platform/web/index.ts'
import { administrators } from '../audiences.ts'
import { identityForm, withIdentity } from '../rules/identity-form.ts'
import { settingPaths } from '../rules/settings.ts'
import type { Town } from '../rules/town.ts'
import { towns } from '../store/towns.ts'
import { identityPage } from '../views/identity-page.tsx'
import { aroundSetting, backTo, changeBy, newsQuery } from './setting-answer.ts'

const show = route(
  { get: settingPaths.identity, may: administrators, query: newsQuery },
  async (asked) => {
    const store = towns(asked.db)
    const town = await store.find()
    const around = await aroundSetting(asked, asked.query)
    const given = writtenAs(town, await store.isUndescribed())
    return page(identityPage({ around, given, faults: [] }, asked.speech))
  },
)

/** As its form is filled in; the name of a town nobody has named is left to be typed. */
const writtenAs = (town: Town, isUndescribed: boolean) => ({
  name: isUndescribed ? '' : town.name,
  contactEmail: town.contactEmail ?? '',
  zone: town.zone,
  residents: town.residents === null ? '' : String(town.residents),
  inseeCode: town.inseeCode ?? '',
})

const save = route(
  { post: settingPaths.identity, may: administrators, form: identityForm },
  async (asked) => {
    const { db, form } = asked
    if (!form.ok) {
      const around = await aroundSetting(asked)
      return page(identityPage({ around, ...form }, asked.speech), 422)
    }
    const store = towns(db)
    const former = await store.describe(
      withIdentity(await store.find(), form.value),
      changeBy(asked),
    )
    return backTo('identity', { fait: 'enregistre', avant: former ?? undefined })
  },
)

export const identityRoutes: readonly Route[] = [show, save]
