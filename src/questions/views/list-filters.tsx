import { DrawnOnce, FilterBar, hole, SearchField, Select } from '../../platform/design/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { PublicFilters } from '../rules/listing.ts'
import { publicStates } from '../rules/question.ts'
import { questionWords } from '../words/index.ts'
import type { Choices } from './choices.ts'
import { themeOptions } from './theme-name.ts'
import { withHole } from './with-hole.ts'

type Asked = Pick<PublicFilters, 'mots' | 'theme' | 'quartier' | 'etat'>

interface ListFiltersProps {
  readonly choices: Choices
  /** The page that is asked. */
  readonly action: string
  readonly filters: Asked
  readonly total: number
}

/** What the list and the map are asked. */
export function ListFilters({ choices, action, filters, total }: ListFiltersProps) {
  const say = useWords(questionWords)
  const { mots, theme, quartier, etat } = filters
  const asked = withHole({ mots, theme, quartier, etat })
  return (
    <DrawnOnce
      of={choices}
      as={`filters of ${action} ${JSON.stringify(asked)}`}
      words={{ words: mots, outcome: say('list.count', { count: total }) }}
      draw={() => <Bar choices={choices} action={action} filters={asked} />}
    />
  )
}

function Bar({
  choices: { themes, neighbourhoods },
  action,
  filters,
}: Omit<ListFiltersProps, 'total'>) {
  const say = useWords(questionWords)
  const speech = useSpeech()
  const isFiltered = Object.values(filters).some((value) => value !== '')
  return (
    <FilterBar
      action={action}
      clearHref={isFiltered ? action : undefined}
      outcome={hole('outcome')}
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
