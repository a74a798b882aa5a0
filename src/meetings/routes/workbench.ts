import { z } from 'zod'
import { type Asked, page, type Route, route } from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { eveningCounts, takenEvenings } from '../rules/evenings.ts'
import { meetingsQuery } from '../rules/listing.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingsVersion } from '../store/versions.ts'
import { workbenchPage } from '../views/workbench-page.tsx'
import { workPlaceOf } from './place.ts'
import { eveningsAround } from './around.ts'
import { listedMeetings } from './listed.ts'
import type { MeetingNeeds } from './way.ts'

const perPage = 30

/** With how many meetings a series has just planned. */
const workbenchQuery = meetingsQuery.extend({
  serie: z.coerce.number().int().min(0).max(99).catch(0),
})

const eveningsNow = (asked: Asked<unknown, unknown>, zone: string) =>
  asked.remember(meetingsVersion, `evenings around ${asked.today} in ${zone}`, async () =>
    takenEvenings(await eveningsAround(asked, asked.now, asked.now), zone),
  )

/** The meetings of the town, for who prepares them. */
export const workbench = ({ workbenchWays }: Pick<MeetingNeeds, 'workbenchWays'>): Route =>
  route({ get: meetingPaths.workbench(), may: officers, query: workbenchQuery }, async (asked) => {
    const { speech } = asked
    const { serie: planned, ...query } = asked.query
    const { trueUntil: _, ...listed } = await listedMeetings(asked, { isWhole: true, perPage })
    const place = await workPlaceOf(asked)
    const model = {
      ...{ ...place, ...listed },
      ...{ asked: query, perPage, planned },
      ways: workbenchWays.map(({ name, path }) => ({ label: name(speech), path })),
      counts: eveningCounts(await eveningsNow(asked, place.zone), place.officers),
    }
    return page(workbenchPage(model, speech))
  })
