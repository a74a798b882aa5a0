import type { BodyShare } from '../../bodies/index.ts'
import { queryText } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { standings } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { promisesIn } from '../store/figures.ts'
import { commitmentsVersion } from '../store/versions.ts'
import { commitmentWords } from '../words/index.ts'

const listIn = ([first, ...others]: readonly string[], etat = '') =>
  commitmentPaths.all() + queryText({ quartier: others.length === 0 ? (first ?? '') : '', etat })

/** How many promises of the neighbourhoods of a body stand where, on the page of the body. */
export const promisesOfBody: BodyShare = {
  name: (speech) => sayWith(commitmentWords, speech)('of-body'),
  path: (_, neighbourhoods) => listIn(neighbourhoods),
  part: {
    versions: [commitmentsVersion],
    async read({ db, speech, today }, { neighbourhoods }) {
      if (neighbourhoods.length === 0) return null
      const say = sayWith(commitmentWords, speech)
      const counts = await promisesIn(db, neighbourhoods, today)
      const lines = standings
        .filter((standing) => counts[standing] > 0)
        .map((standing) => ({
          label: say(`standing.${standing}`),
          count: counts[standing],
          path: listIn(neighbourhoods, standing),
        }))
      return { lines: lines.length === 0 ? [{ label: say('of-body.none') }] : lines }
    },
  },
}
