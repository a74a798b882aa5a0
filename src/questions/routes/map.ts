import { z } from 'zod'
import { everyone, page, route } from '../../platform/web/index.ts'
import { readZone } from '../methods/zone.ts'
import { questionPaths } from '../rules/paths.ts'
import { publicQuestions } from '../store/public-questions.ts'
import { mapPage } from '../views/map-page.tsx'
import { listQuery, placeOf } from './public-pages.ts'
import { shown, shownVersions } from './shown.ts'

/** Beside the map: as many as stay in sight. */
const perPage = 12

const mapQuery = listQuery.extend({
  zone: z.string().max(80).default('').catch('').transform(readZone),
})

/** The questions that have a place anybody may see, in the town. */
export const map = route(
  {
    get: questionPaths.map(),
    may: everyone,
    query: mapQuery,
    shows: () => shownVersions,
  },
  async (asked) => {
    const { db, query, speech } = asked
    const store = publicQuestions(db)
    const { counts } = await store.counts(query)
    const all = counts.waiting + counts.answered + counts.forwarded
    const model = {
      ...(await placeOf(asked)),
      questions: await store.onMap(query, perPage),
      places: await store.places(query),
      areas: await shown(asked).areas(),
      found: query.etat === '' ? all : counts[query.etat],
      perPage,
      filters: query,
    }
    return page(mapPage(model, speech))
  },
)
