import type { Crumb } from '../../platform/web/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { Edition } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'

/** Where the page of an edition stands; give the edition for the pages below it. */
export function editionTrail(
  speech: Speech,
  edition?: Edition,
  isResult = false,
): readonly Crumb[] {
  const say = sayWith(budgetWords, speech)
  return [
    { label: say('budget'), path: paths.editions() },
    ...(edition === undefined
      ? []
      : [{ label: nameIn(edition.name, speech), path: paths.edition(edition.slug) }]),
    ...(edition !== undefined && isResult
      ? [{ label: say('results.title'), path: paths.results(edition.slug) }]
      : []),
  ]
}
