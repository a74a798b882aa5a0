import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import { everyone, page, type Route, route } from '../../platform/web/index.ts'
import { writtenPageNames } from '../rules/written-page.ts'
import { towns } from '../store/towns.ts'
import { writtenPage } from '../store/written-pages.ts'
import { personalDataPage } from '../views/personal-data-page.tsx'
import { writtenPageView } from '../views/written-page.tsx'

/** Help, legal notice, accessibility, welcome: one address each. */
export const writtenPages: readonly Route[] = writtenPageNames.map((name) =>
  route({ get: `/${name}`, may: everyone, shows: () => [] }, async ({ db, speech }) =>
    page(writtenPageView(writtenPage(name, speech.language, await towns(db).find()), `/${name}`)),
  ),
)

/** What every module declares, on one page. */
export const personalDataRoute = (declarations: readonly PersonalDataDeclaration[]): Route =>
  route({ get: '/donnees-personnelles', may: everyone, shows: () => [] }, async ({ db, speech }) =>
    page(personalDataPage({ town: await towns(db).find(), declarations }, speech)),
  )
