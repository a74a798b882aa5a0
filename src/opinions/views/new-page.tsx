import type { Named } from '../../bodies/index.ts'
import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Opinion, origins } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'

/** Of the form that was drawn: sent twice, it is one opinion; of the draft it comes from. */
export const keyField = 'key'

export interface NewModel {
  /** Those that may be asked today. */
  readonly bodies: readonly Named[]
  /** With its key. */
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** What the same form opened in other words. */
  readonly already: Opinion | null
}

/** The town asks a body for its opinion, or a body takes something up. */
export function newPage(model: NewModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('new.title'),
    trail: [{ label: say('list.title'), path: opinionPaths.workbench() }],
    isPrivate: true,
    body: <NewOpinion {...model} />,
  }
}

function NewOpinion({ bodies, given, faults, already }: NewModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = (name: string) => ({
    name,
    id: name,
    value: typed(given, name),
    error: faultOf(faults, name, say),
  })
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('new.title')} lead={say('new.lead')} />
      {already !== null && (
        <Alert kind="warning" isAnnounced>
          {say('new.already')}{' '}
          <a href={address(opinionPaths.run(already.id))}>
            {say('new.already-link', { number: already.number })}
          </a>
        </Alert>
      )}
      <Form action={address(opinionPaths.fresh())}>
        <input type="hidden" name={keyField} value={typed(given, keyField)} />
        <RadioList
          {...field('origin')}
          label={say('new.origin')}
          choices={origins.map((value) => ({ value, label: say(`new.origin-${value}`) }))}
        />
        <Select
          {...field('body')}
          label={say('new.body')}
          emptyLabel={say('new.body-none')}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...field('subject')} label={say('new.subject')} width={60} />
        <TextArea {...field('question')} label={say('new.question')} rows={5} />
        <TextArea {...field('negotiable')} label={say('new.negotiable')} rows={3} isOptional />
        <TextArea {...field('fixed')} label={say('new.fixed')} rows={3} isOptional />
        <TextField {...field('askedOn')} label={say('new.asked-on')} width={12} />
        <TextField
          {...field('opinionDueOn')}
          label={say('new.opinion-due')}
          hint={say('new.opinion-due-hint')}
          width={12}
          isOptional
        />
        <p>{say('run.told')}</p>
        <Button>{say('new.go')}</Button>
      </Form>
    </Block>
  )
}
