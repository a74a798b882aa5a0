import { FilterBar, SearchField, Select } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Filters } from '../rules/listing.ts'
import { type Opinion, standings } from '../rules/opinion.ts'
import { opinionWords } from '../words/index.ts'
import type { Place } from './place.ts'

/** One page of the register, public or of officers. */
export interface Listed extends Place {
  readonly opinions: readonly Opinion[]
  readonly total: number
  readonly perPage: number
  readonly filters: Filters
}

export const isFiltered = ({ mots, instance, etat }: Filters): boolean =>
  [mots, instance, etat].some((value) => value !== '')

/** @param path  the list, without language nor filters */
export function Narrowing({ path, ...model }: Listed & { readonly path: string }) {
  const { filters, bodies, total } = model
  const say = useWords(opinionWords)
  const root = useAddress()(path)
  return (
    <FilterBar
      action={root}
      clearHref={isFiltered(filters) ? root : undefined}
      outcome={say('list.count', { count: total })}
    >
      <SearchField name="mots" label={say('list.words')} value={filters.mots} />
      <Select
        name="instance"
        label={say('list.body')}
        emptyLabel={say('list.body-any')}
        value={filters.instance}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="etat"
        label={say('list.state')}
        emptyLabel={say('list.state-any')}
        value={filters.etat}
        options={standings.map((value) => ({ value, label: say(`standing.${value}`) }))}
      />
    </FilterBar>
  )
}
