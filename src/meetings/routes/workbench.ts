import { z } from 'zod'
import { page, type Route, route } from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { eveningCounts } from '../rules/evenings.ts'
import { meetingsQuery } from '../rules/listing.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetings } from '../store/meetings.ts'
import { meetingsVersion } from '../store/versions.ts'
import { workbenchPage } from '../views/workbench-page.tsx'
import { workPlaceOf } from './place.ts'
import { eveningsAround } from './around.ts'
import type { MeetingNeeds } from './way.ts'

const perPage = 30

/** With how many meetings a series has just planned. */
const workbenchQuery = meetingsQuery.extend({
  serie: z.coerce.number().int().min(0).max(99).catch(0),
})

/** The meetings of the town, for who prepares them. */
export const workbench = ({ workbenchWays }: Pick<MeetingNeeds, 'workbenchWays'>): Route =>
  route({ get: meetingPaths.workbench(), may: officers, query: workbenchQuery }, async (asked) => {
    const { db, query: read, now, today, speech, remember } = asked
    const { serie: planned, ...query } = read
    const place = await workPlaceOf(asked)
    const filters = {
      ...{ body: query.instance, neighbourhood: query.quartier },
      ...{ isPast: query.quand === 'passees', isWhole: true, now },
    }
    const evenings = await remember(meetingsVersion, `evenings around ${today}`, () =>
      eveningsAround(asked, now, now),
    )
    const model = {
      ...place,
      ...(await meetings(db).page(filters, query.page, perPage)),
      ...{ asked: query, perPage, planned },
      ways: workbenchWays.map(({ name, path }) => ({ label: name(speech), path })),
      counts: eveningCounts(evenings, place.officers, place.zone),
    }
    return page(workbenchPage(model, speech))
  })
