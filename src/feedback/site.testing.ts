import { meetingRoutes } from '../meetings/index.ts'
import { noNeeds } from '../meetings/testing.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import type { KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { feedbackOnPage, feedbackRoutes, feedbackWay, feedbackYearWay } from './index.ts'

export const oriane = '00000000-0000-4000-8000-00000000000c'

/** Meetings and what people said of them, at an hour; Oriane holds the role her token names. */
export function siteAt(db: Database, at: string) {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  const whoHas = async (token: string): Promise<KnownPerson | null> => ({
    ...{ kind: 'person', person: oriane, session: oriane, name: 'Oriane', isStrong: true },
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    assistedBy: null,
  })
  const needs = {
    ...noNeeds,
    ways: [feedbackWay],
    workbenchWays: [feedbackYearWay],
    shares: [feedbackOnPage],
  }
  const routes = [...meetingRoutes(needs), ...feedbackRoutes]
  const { get, post } = askingOf(smallSite(db, stoppedAt(at), routes, whoHas))
  return {
    get: async (url: string, role = '') => inPlainSpaces(await get(url, role)),
    post: async (url: string, fields: Parameters<typeof post>[1], role = '') =>
      inPlainSpaces(await post(url, fields, role)),
  }
}
