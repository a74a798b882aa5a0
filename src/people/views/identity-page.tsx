import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { identityPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

const faultCodes = ['missing', 'too-long', 'date', 'future', 'too-old', 'neighbourhood'] as const

export interface IdentityModel {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly back: string
}

/** Who somebody is, asked by the activity that needs it and by no other. */
export function identityPage(model: IdentityModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('identity.title'),
    isPrivate: true,
    frame: 'calm',
    body: <IdentityBody {...model} />,
  }
}

function IdentityBody({ given, faults, neighbourhoods, back }: IdentityModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const sentenceOf = (code: string) =>
    say(`identity.fault-${faultCodes.find((one) => one === code) ?? 'missing'}`)
  const errorOf = (field: string) => {
    const fault = faults.find((one) => one.field === field)
    return fault === undefined ? undefined : sentenceOf(fault.code)
  }
  const field = (name: string) => ({ name, value: typed(given, name), error: errorOf(name) })
  return (
    <Block>
      <ErrorSummary
        faults={faults.map((fault) => ({ field: fault.field, message: sentenceOf(fault.code) }))}
      />
      <PageHeading title={say('identity.title')} lead={say('identity.lead')} />
      <Form action={address(identityPath)}>
        <input type="hidden" name="vers" value={back} />
        <TextField
          {...field('familyName')}
          label={say('identity.family-name')}
          hint={say('identity.family-name-hint')}
          autocomplete="family-name"
          width={28}
          maxLength={120}
        />
        <TextField
          {...field('givenNames')}
          label={say('identity.given-names')}
          autocomplete="given-name"
          width={28}
          maxLength={120}
        />
        <TextField
          {...field('birthDate')}
          label={say('identity.birth-date')}
          hint={say('identity.birth-date-hint')}
          autocomplete="bday"
          inputMode="text"
          width={12}
          maxLength={20}
        />
        <TextField
          {...field('address')}
          label={say('identity.address')}
          hint={say('identity.address-hint')}
          autocomplete="street-address"
          width={36}
          maxLength={120}
        />
        {neighbourhoods.length > 0 && (
          <Select
            {...field('neighbourhood')}
            label={say('identity.neighbourhood')}
            emptyLabel={say('identity.neighbourhood-choose')}
            options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Button>{say('identity.continue')}</Button>
      </Form>
    </Block>
  )
}
