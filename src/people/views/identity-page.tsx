import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
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
import { useIdentityFaults } from './identity-faults.ts'
import { ResidenceFields, residenceIslands, type ResidenceModel } from './residence-fields.tsx'

export interface IdentityModel {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly residence: ResidenceModel
  readonly back: string
}

/** Who somebody is, asked by the activity that needs it and by no other. */
export function identityPage(model: IdentityModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('identity.title'),
    isPrivate: true,
    islands: residenceIslands(model.residence),
    frame: 'calm',
    body: <IdentityBody {...model} />,
  }
}

function IdentityBody({ given, faults, residence, back }: IdentityModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const sentenceOf = useIdentityFaults()
  const errorOf = (field: string) => {
    const fault = faults.find((one) => one.field === field)
    return fault === undefined ? undefined : sentenceOf(fault)
  }
  const field = (name: string) => ({ name, value: typed(given, name), error: errorOf(name) })
  return (
    <Block>
      <ErrorSummary
        faults={faults.map((fault) => ({ field: fault.field, message: sentenceOf(fault) }))}
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
          {...field('usageName')}
          label={say('identity.usage-name')}
          hint={say('identity.usage-name-hint')}
          width={28}
          maxLength={120}
          isOptional
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
        <ResidenceFields model={residence} faults={faults} />
        <Button>{say('identity.continue')}</Button>
      </Form>
    </Block>
  )
}
