import { FilterBar, Select } from '../../platform/design/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { MeetingsAsked } from '../rules/listing.ts'
import { meetingWords } from '../words/index.ts'
import type { Place } from './place.ts'

export interface FiltersModel extends Place {
  readonly asked: MeetingsAsked
  readonly total: number
}

/** To come or past, of which body, in which neighbourhood. */
export function MeetingFilters({
  root,
  asked: { quand, instance, quartier },
  total,
  bodies,
  neighbourhoods,
}: FiltersModel & { readonly root: string }) {
  const say = useWords(meetingWords)
  const { language } = useSpeech()
  const isFiltered = instance !== '' || quartier !== '' || quand !== ''
  return (
    <FilterBar
      action={root}
      clearHref={isFiltered ? root : undefined}
      outcome={say('list.count', { count: total })}
    >
      <Select
        name="quand"
        label={say('list.when')}
        value={quand}
        options={[
          { value: '', label: say('list.coming') },
          { value: 'passees', label: say('list.past') },
        ]}
      />
      <Select
        name="instance"
        label={say('list.body')}
        emptyLabel={say('list.body-any')}
        value={instance}
        options={bodies
          .filter(({ publishedAt }) => publishedAt !== null)
          .map(({ id, name }) => ({ value: id, label: readIn(name, language).text }))}
      />
      <Select
        name="quartier"
        label={say('list.neighbourhood')}
        emptyLabel={say('list.neighbourhood-any')}
        value={quartier}
        options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  )
}
