import { type Door, type Suggestion, suggestionsPath } from '../../addresses/index.ts'
import { RadioList, Select, SuggestField, TextField } from '../../platform/design/index.ts'
import { type FieldRefusal, type FormGiven, typed, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { outOfTownReasons } from '../rules/residence.ts'
import { notInFile, streetPrefix } from '../rules/residence-form.ts'
import { residenceWords } from '../words/index.ts'
import { useIdentityFaults } from './identity-faults.ts'

export interface ResidenceModel {
  readonly given: FormGiven
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  /** The town’s addresses are known; else one writes hers and picks her neighbourhood. */
  readonly hasFile: boolean
  /** She said that her address is not in the file. */
  readonly isDeclared: boolean
  /** What may have been meant, when it was not clear. */
  readonly offer: ResidenceOffer | null
}

export type ResidenceOffer =
  | { readonly kind: 'suggestions'; readonly offered: readonly Suggestion[] }
  /** All the numbers of the street that was chosen. */
  | { readonly kind: 'doors'; readonly doors: readonly Door[] }

/** The scripts of a page that asks an address. */
export const residenceIslands = ({ hasFile }: ResidenceModel): readonly string[] =>
  hasFile ? ['address-as-you-type'] : []

interface Fields {
  readonly model: ResidenceModel
  readonly faults: readonly FieldRefusal[]
}

/** Where somebody lives: the same fields for herself and for the agent at the desk. */
export function ResidenceFields({ model, faults }: Fields) {
  const say = useWords(residenceWords)
  const { given, hasFile, isDeclared, offer } = model
  const field = useField(model, faults)
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
      {hasFile ? (
        <AddressAsYouType model={model} faults={faults} />
      ) : (
        <TextField
          {...field('address')}
          label={say('address')}
          hint={say('address-hint')}
          autocomplete="street-address"
          width={36}
          maxLength={120}
        />
      )}
      {offer !== null && <Offer model={model} faults={faults} offer={offer} />}
      {hasFile && isDeclared && (
        <>
          <input type="hidden" name="addressChoice" value={notInFile} />
          <input type="hidden" name="addressChoiceFor" value={typed(given, 'address')} />
        </>
      )}
      {(!hasFile || isDeclared || offer !== null) && (
        <NeighbourhoodList model={model} faults={faults} />
      )}
    </>
  )
}

function useField({ given }: ResidenceModel, faults: readonly FieldRefusal[]) {
  const sentenceOf = useIdentityFaults()
  return (name: string) => {
    const fault = faults.find((one) => one.field === name)
    const error = fault === undefined ? undefined : sentenceOf(fault)
    return { name, value: typed(given, name), error }
  }
}

/** As many as a list offers. */
const mostOffered = 8

function AddressAsYouType({ model, faults }: Fields) {
  const say = useWords(residenceWords)
  const address = useAddress()
  const field = useField(model, faults)
  return (
    <SuggestField
      {...field('address')}
      label={say('address')}
      hint={say('address-hint')}
      width={36}
      maxLength={120}
      source={address(suggestionsPath)}
      listLabel={say('offered')}
      codeName="addressCode"
      code={typed(model.given, 'addressCode')}
      chosenForName="addressFor"
      chosenFor={typed(model.given, 'addressFor')}
      texts={{
        found: Array.from({ length: mostOffered + 1 }, (_, count) => say('found', { count })),
        chosen: say('chosen', { name: '{name}' }),
        goOn: say('go-on'),
        incomplete: say('number-to-come'),
      }}
    />
  )
}

function Offer({ model, faults, offer }: Fields & { readonly offer: ResidenceOffer }) {
  const say = useWords(residenceWords)
  const { name, error } = useField(model, faults)('addressChoice')
  const { neighbourhoods, given } = model
  const none = { value: notInFile, label: say('not-in-file') }
  const nameOf = (id: string | null) => neighbourhoods.find((one) => one.id === id)?.name
  return (
    <>
      <input type="hidden" name="addressChoiceFor" value={typed(given, 'address')} />
      {offer.kind === 'doors' ? (
        <Select
          name={name}
          error={error}
          label={say('which-door')}
          emptyLabel={say('which-door-choose')}
          options={[...offer.doors.map(({ code, label }) => ({ value: code, label })), none]}
        />
      ) : (
        <RadioList
          name={name}
          error={error}
          label={say('which')}
          choices={[
            ...offer.offered.map((one) =>
              one.kind === 'street'
                ? {
                    value: streetPrefix + one.street,
                    label: one.label,
                    hint: say('number-to-come'),
                  }
                : {
                    value: one.door.code,
                    label: one.door.label,
                    hint: nameOf(one.door.neighbourhood),
                  },
            ),
            { ...none, hint: say('not-in-file-hint') },
          ]}
        />
      )}
    </>
  )
}

function NeighbourhoodList({ model, faults }: Fields) {
  const say = useWords(residenceWords)
  const field = useField(model, faults)
  const { neighbourhoods, hasFile, isDeclared } = model
  if (neighbourhoods.length === 0) return null
  return (
    <Select
      {...field('neighbourhood')}
      label={say('neighbourhood')}
      hint={hasFile ? say(isDeclared ? 'declared-hint' : 'neighbourhood-hint') : undefined}
      emptyLabel={say('neighbourhood-choose')}
      options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
