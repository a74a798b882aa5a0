import {
  Actions,
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
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { at } from './agenda-model.ts'
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

export interface ItemModel extends Pick<AroundMeeting, 'file' | 'faults'> {
  readonly item: AgendaItem
  readonly given: FormGiven
}

/** One item of an agenda, to be put right. */
export function itemPage(model: ItemModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('agenda.item-edit'),
    trail: [
      { label: say('list.title'), path: meetingPaths.workbench() },
      { label: say('agenda.title'), path: at(model) },
    ],
    isPrivate: true,
    body: <ItemForm {...model} />,
  }
}

function ItemForm(model: ItemModel) {
  const { item, given, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        title={say('agenda.item-edit')}
        lead={isTitled(item) ? undefined : <InFrench>{item.title}</InFrench>}
      />
      <Form action={address(at(model, item.id))}>
        <ItemFields given={given} faults={faults} hasTitle={isTitled(item)} />
        <Actions>
          <Button>{say('form.save')}</Button>
          <LinkButton variant="secondary" href={address(at(model))}>
            {say('form.cancel')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}
