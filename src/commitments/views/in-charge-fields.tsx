import { Select } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { workWords } from '../words/index.ts'
import type { WorkPlace } from './work-place.ts'

interface FieldOf {
  readonly name: string
  readonly id: string
  readonly value: string
  readonly error: string | undefined
}

/** Who answers for it in public, who is in charge, who takes over. */
export function InChargeFields({
  field,
  departments,
  agents,
}: Pick<WorkPlace, 'departments' | 'agents'> & {
  readonly field: (name: string) => FieldOf
}) {
  const say = useWords(workWords)
  const people = agents.map(({ id, name }) => ({ value: id, label: name }))
  const department = field('department')
  return (
    <>
      <Select
        {...department}
        label={say('new.department')}
        emptyLabel="—"
        options={departments
          .filter(({ id, endedOn }) => endedOn === null || id === department.value)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...field('owner')}
        label={say('new.owner')}
        hint={say('new.inside')}
        emptyLabel={say('new.owner-none')}
        options={people}
      />
      <Select
        {...field('deputy')}
        label={say('new.deputy')}
        emptyLabel={say('new.deputy-none')}
        options={people}
      />
    </>
  )
}
