import { DrawnOnce, SubNavigation } from '../../platform/design/index.ts'
import { queryText, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { PublicFilters } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { mapWords } from '../words/index.ts'
import type { Choices } from './choices.ts'
import { withHole } from './with-hole.ts'

interface ListOrMapProps {
  readonly choices: Choices
  readonly filters: PublicFilters
  readonly isMap: boolean
}

/** The same questions as a list or on the map, under the same filters. */
export function ListOrMap({ choices, filters, isMap }: ListOrMapProps) {
  const { mots, theme, quartier, etat } = filters
  const asked = withHole({ mots, theme, quartier, etat })
  return (
    <DrawnOnce
      of={choices}
      as={`list or map, ${isMap} ${JSON.stringify(asked)}`}
      words={{ words: mots }}
      draw={() => <Ways kept={queryText(asked)} isMap={isMap} />}
    />
  )
}

function Ways({ kept, isMap }: { readonly kept: string; readonly isMap: boolean }) {
  const say = useWords(mapWords)
  const address = useAddress()
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
