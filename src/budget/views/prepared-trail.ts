import type { Crumb } from '../../platform/web/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { prepareWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'

/** Above the pages of an edition that is prepared: all of them, then the edition. */
export const preparedTrail = (
  speech: Speech,
  edition: Pick<RunningEdition, 'name' | 'slug'> | null,
): readonly Crumb[] => [
  { label: sayWith(prepareWords, speech)('list.title'), path: paths.administration() },
  ...(edition === null
    ? []
    : [{ label: nameIn(edition.name, speech), path: paths.prepared(edition.slug) }]),
]
