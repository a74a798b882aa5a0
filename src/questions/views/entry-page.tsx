import {
  Alert,
  Block,
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  PageHeading,
  Select,
  TextArea,
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
import { questionPaths } from '../rules/paths.ts'
import { heardDoors } from '../rules/question.ts'
import { workWords } from '../words/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'

export interface EntryModel {
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  /** The one that was just saved, with the code to give when its person left no e-mail. */
  readonly saved: { readonly number: number; readonly code: string | null } | null
}

/** What an agent heard: by keyboard, several in a row, the door and the place kept from one to the next. */
export function entryPage(model: EntryModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('entry.title'),
    trail: [{ label: say('list.title'), path: questionPaths.workbench() }],
    isPrivate: true,
    body: <Entry {...model} />,
  }
}

function Entry({ key, given, faults, neighbourhoods, saved }: EntryModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {saved !== null && (
        <Alert kind="success" isAnnounced>
          {saved.code === null
            ? say('entry.done', { number: saved.number })
            : say('entry.done-code', { number: saved.number, code: saved.code })}{' '}
          <a href={address(questionPaths.run(saved.number))}>{say('entry.open')}</a>
        </Alert>
      )}
      <PageHeading title={say('entry.title')} lead={say('entry.lead')} />
      <Form action={address(questionPaths.entry())} autocomplete="off">
        <input type="hidden" name="key" value={key} />
        <TextField
          {...field('subject')}
          label={say('entry.subject')}
          maxLength={120}
          width={60}
          isFocused={faults.length === 0}
        />
        <TextArea
          {...field('words')}
          label={say('entry.words')}
          hint={say('entry.words-hint')}
          rows={3}
          isOptional
        />
        <TextField {...field('place')} label={say('entry.place')} width={40} isOptional />
        <Select
          {...field('neighbourhood')}
          label={say('qualify.neighbourhood')}
          emptyLabel={say('qualify.neighbourhood-none')}
          options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...field('door')}
          label={say('entry.door')}
          options={heardDoors.map((value) => ({ value, label: say(`door.${value}`) }))}
        />
        <TextField
          {...field('contact')}
          label={say('entry.contact')}
          hint={say('entry.contact-hint')}
          width={36}
          isOptional
        />
        <Checkbox
          name="isPrivate"
          label={say('entry.private')}
          isChecked={typed(given, 'isPrivate') !== ''}
        />
        <TextField
          {...field('slip')}
          label={say('entry.slip')}
          hint={say('entry.slip-hint')}
          inputMode="numeric"
          width={10}
          isOptional
        />
        <Button>{say('entry.save')}</Button>
      </Form>
    </Block>
  )
}
