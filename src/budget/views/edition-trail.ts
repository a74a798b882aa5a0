import type { Crumb } from '../../platform/web/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { Edition } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'

/** Above the pages of an edition: all editions, then the vote it is one envelope of. */
export function trailAbove(
  speech: Speech,
  edition?: Pick<Edition, 'partOf'>,
): readonly [Crumb, ...Crumb[]] {
  const whole = edition?.partOf ?? null
  return [
    { label: sayWith(budgetWords, speech)('budget'), path: paths.editions() },
    ...(whole === null
      ? []
      : [{ label: nameIn(whole.name, speech), path: paths.edition(whole.slug) }]),
  ]
}

/** Where a page of an edition stands. */
export function editionTrail(speech: Speech, edition: Edition, isResult = false): readonly Crumb[] {
  const results = sayWith(budgetWords, speech)('results.title')
  return [
    ...trailAbove(speech, edition),
    { label: nameIn(edition.name, speech), path: paths.edition(edition.slug) },
    ...(isResult ? [{ label: results, path: paths.results(edition.slug) }] : []),
  ]
}
