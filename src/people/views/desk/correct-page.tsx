import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
  TextField,
} from '../../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { seenThings } from '../../rules/verification.ts'
import { deskWords, peopleWords } from '../../words/index.ts'
import { useIdentityFaults } from '../identity-faults.ts'
import { ResidenceFields, residenceIslands, type ResidenceModel } from '../residence-fields.tsx'

export interface CorrectModel {
  readonly party: string
  readonly name: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly residence: ResidenceModel
}

/** Names, birth date and address corrected, on a document the agent looks at. */
export function correctPage(model: CorrectModel, speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return {
    title: say('correct.title'),
    isPrivate: true,
    islands: residenceIslands(model.residence),
    trail: [
      { label: say('search.title'), path: deskPaths.search },
      { label: model.name, path: deskPaths.person(model.party) },
    ],
    body: <Correct {...model} />,
  }
}

function Correct({ party, given, faults, residence }: CorrectModel) {
  const say = useWords(deskWords)
  const sayOfPeople = useWords(peopleWords)
  const address = useAddress()
  const sentence = useIdentityFaults()
  const sentenceOf = (fault: FieldRefusal) =>
    fault.field === 'seen' ? say('check.fault-seen') : sentence(fault)
  const errorOf = (name: string) => {
    const fault = faults.find((one) => one.field === name)
    return fault === undefined ? undefined : sentenceOf(fault)
  }
  const field = (name: string) => ({ name, value: typed(given, name), error: errorOf(name) })
  return (
    <Block>
      <ErrorSummary
        faults={faults.map((fault) => ({ field: fault.field, message: sentenceOf(fault) }))}
      />
      <PageHeading title={say('correct.title')} lead={say('correct.lead')} />
      <Form action={address(deskPaths.of(party, 'correction'))} autocomplete="off">
        <TextField
          {...field('familyName')}
          label={sayOfPeople('identity.family-name')}
          width={28}
        />
        <TextField
          {...field('givenNames')}
          label={sayOfPeople('identity.given-names')}
          width={28}
        />
        <TextField
          {...field('usageName')}
          label={say('correct.usage-name')}
          width={28}
          isOptional
        />
        <TextField
          {...field('birthDate')}
          label={sayOfPeople('identity.birth-date')}
          hint={sayOfPeople('identity.birth-date-hint')}
          width={12}
        />
        <ResidenceFields model={residence} faults={faults} />
        <RadioList
          {...field('seen')}
          label={say('check.seen')}
          choices={seenThings.map((thing) => ({ value: thing, label: say(`check.${thing}`) }))}
        />
        <Button>{say('correct.do')}</Button>
      </Form>
    </Block>
  )
}
