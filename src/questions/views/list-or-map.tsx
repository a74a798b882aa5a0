import { SubNavigation } from '../../platform/design/index.ts'
import { queryText, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { PublicFilters } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { mapWords } from '../words/index.ts'

/** The same questions as a list or on the map, under the same filters. */
export function ListOrMap({
  filters: { mots, theme, quartier, etat },
  isMap,
}: {
  readonly filters: PublicFilters
  readonly isMap: boolean
}) {
  const say = useWords(mapWords)
  const address = useAddress()
  const kept = queryText({ mots, theme, quartier, etat })
  return (
    <SubNavigation
      label={say('views')}
      foldedLabel={say('views')}
      items={[
        { label: say('as-list'), href: address(questionPaths.all()) + kept, isCurrent: !isMap },
        { label: say('as-map'), href: address(questionPaths.map()) + kept, isCurrent: isMap },
      ]}
    />
  )
}
