import { RadioList, Select, TextField } from '../../platform/design/index.ts'
import { type FieldRefusal, type FormGiven, typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { outOfTownReasons } from '../rules/residence.ts'
import { residenceWords } from '../words/index.ts'
import { useIdentityFaults } from './identity-faults.ts'

export interface ResidenceModel {
  readonly given: FormGiven
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
}

/** Where somebody lives: the same fields for herself and for the agent at the desk. */
export function ResidenceFields({
  model,
  faults,
}: {
  readonly model: ResidenceModel
  readonly faults: readonly FieldRefusal[]
}) {
  const say = useWords(residenceWords)
  const sentenceOf = useIdentityFaults()
  const { given, neighbourhoods } = model
  const field = (name: string) => {
    const fault = faults.find((one) => one.field === name)
    return { name, error: fault === undefined ? undefined : sentenceOf(fault) }
  }
  return (
    <>
      <RadioList
        {...field('lives')}
        label={say('lives')}
        value={typed(given, 'lives') || 'here'}
        choices={(['here', ...outOfTownReasons] as const).map((value) => ({
          value,
          label: say(`lives-${value}`),
        }))}
      />
      <TextField
        {...field('address')}
        value={typed(given, 'address')}
        label={say('address')}
        hint={say('address-hint')}
        autocomplete="street-address"
        width={36}
        maxLength={120}
      />
      {neighbourhoods.length > 0 && (
        <Select
          {...field('neighbourhood')}
          value={typed(given, 'neighbourhood')}
          label={say('neighbourhood')}
          emptyLabel={say('neighbourhood-choose')}
          options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}
