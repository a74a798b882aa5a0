import { FilterBar, SearchField, Select } from '../../platform/design/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { PublicFilters } from '../rules/listing.ts'
import { publicStates } from '../rules/question.ts'
import { questionWords } from '../words/index.ts'
import type { PublicPlace } from './public-model.ts'
import { themeOptions } from './theme-name.ts'

interface ListFiltersProps extends PublicPlace {
  /** The page that is asked. */
  readonly action: string
  readonly filters: PublicFilters
  readonly total: number
  readonly isFiltered: boolean
}

/** What the list and the map are asked. */
export function ListFilters({
  action,
  filters,
  themes,
  neighbourhoods,
  total,
  isFiltered,
}: ListFiltersProps) {
  const say = useWords(questionWords)
  const speech = useSpeech()
  return (
    <FilterBar
      action={action}
      clearHref={isFiltered ? action : undefined}
      outcome={say('list.count', { count: total })}
    >
      <SearchField name="mots" label={say('list.words')} value={filters.mots} />
      <Select
        name="theme"
        label={say('list.theme')}
        emptyLabel={say('list.theme-any')}
        value={filters.theme}
        options={themeOptions(themes, speech, filters.theme)}
      />
      <Select
        name="quartier"
        label={say('list.neighbourhood')}
        emptyLabel={say('list.neighbourhood-any')}
        value={filters.quartier}
        options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="etat"
        label={say('list.state')}
        emptyLabel={say('list.state-any')}
        value={filters.etat}
        options={publicStates.map((value) => ({ value, label: say(`public.${value}`) }))}
      />
    </FilterBar>
  )
}
