import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  InFrench,
  LinkButton,
  PageHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type AgendaItem, isTitled, itemTypes } from '../rules/agenda.ts'
import { mostText } from '../rules/forms.ts'
import { isAhead } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { at } from './agenda-model.ts'
import { ItemDocuments } from './item-documents.tsx'
import type { AroundMeeting } from './meeting-frame.tsx'

interface ItemFieldsModel {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** The first item keeps its title. */
  readonly hasTitle: boolean
}

export function ItemFields({ given, faults, hasTitle }: ItemFieldsModel) {
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  const field = typedFields(given, faults, say)
  return (
    <>
      {hasTitle ? (
        <TextField
          {...field('title')}
          label={say('agenda.item-title')}
          width={60}
          maxLength={mostText}
        />
      ) : (
        <input type="hidden" name="title" value={typed(given, 'title')} />
      )}
      <Select
        {...field('type')}
        label={say('agenda.item-type')}
        options={itemTypes.map((type) => ({ value: type, label: tell(`type.${type}`) }))}
      />
      <TextField
        {...field('minutes')}
        inputMode="numeric"
        label={say('agenda.item-minutes')}
        width={5}
      />
      <TextField
        {...field('owner')}
        label={say('agenda.item-owner')}
        hint={say('agenda.item-owner-hint')}
        width={36}
        isOptional
      />
    </>
  )
}

export interface ItemModel extends Pick<AroundMeeting, 'file' | 'faults' | 'isDone'> {
  readonly item: AgendaItem
  readonly given: FormGiven
}

/** One item of an agenda, to be put right, and what is read with it. */
export function itemPage(model: ItemModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say(titleOf(model)),
    trail: [
      { label: say('list.title'), path: meetingPaths.workbench() },
      { label: say('agenda.title'), path: at(model) },
    ],
    isPrivate: true,
    body: <ItemBody {...model} />,
  }
}

/** An agenda that is over keeps its items, and may get documents still. */
const titleOf = ({ file }: ItemModel) => (isAhead(file) ? 'agenda.item-edit' : 'documents.of-item')

function ItemBody(model: ItemModel) {
  const { file, item, faults, isDone } = model
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      <PageHeading
        title={say(titleOf(model))}
        lead={
          <InFrench>{item.source === 'answers' ? tell('agenda.answers') : item.title}</InFrench>
        }
      />
      {isAhead(file) && <ItemForm {...model} />}
      <ItemDocuments {...model} />
      <Actions>
        <LinkButton variant="secondary" href={address(at(model))}>
          {say('form.cancel')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

function ItemForm(model: ItemModel) {
  const { item, given, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Form action={address(at(model, item.id))}>
      <ItemFields given={given} faults={faults} hasTitle={isTitled(item)} />
      <Button>{say('form.save')}</Button>
    </Form>
  )
}
