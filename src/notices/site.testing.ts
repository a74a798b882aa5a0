import { meetingRoutes } from '../meetings/index.ts'
import { noNeeds } from '../meetings/testing.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import type { KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { noticeRoutes, noticeWay, ownAnswerOnPage } from './index.ts'
import { aCouncil, plansMeeting } from './testing.ts'

export const oriane = '00000000-0000-4000-8000-00000000000c'

/** The council of three members, its meeting on 18 June 2026, and the site on a day: 4 May, unless told otherwise. */
export async function councilSite(db: Database, at = '2026-05-04T10:00:00Z') {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  const body = await aCouncil(db)
  const { id, number } = await plansMeeting(db, body)
  return { body, id, number, ...(await siteAt(db, at)) }
}

export async function siteAt(db: Database, at: string) {
  const whoHas = async (token: string): Promise<KnownPerson | null> => ({
    ...{ kind: 'person', person: oriane, session: oriane, name: 'Oriane', isStrong: true },
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    assistedBy: null,
  })
  const needs = { ...noNeeds, ways: [noticeWay], shares: [ownAnswerOnPage] }
  const routes = [...meetingRoutes(needs), ...noticeRoutes]
  const { get, post } = askingOf(smallSite(db, stoppedAt(at), routes, whoHas))
  const asks = async (url: string, role = 'officer') => inPlainSpaces(await get(url, role))
  return {
    get: asks,
    post: async (url: string, fields: Parameters<typeof post>[1], role = 'officer') =>
      inPlainSpaces(await post(url, fields, role)),
    /** What her page says would leave. */
    stampShown: async (number: number): Promise<string> => {
      const { body } = await asks(`/administration/reunions/${number}/convocation/envoi`)
      return /name="stamp" value="(\w+)"/.exec(body)?.[1] ?? ''
    },
  }
}
