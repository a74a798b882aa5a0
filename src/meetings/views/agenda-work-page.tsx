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
  SectionHeading,
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
import { type AgendaItem, agendaLoad, itemTypes } from '../rules/agenda.ts'
import { mostText } from '../rules/forms.ts'
import { isAhead } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { useItemFacts, useItemTitle } from './agenda-list.tsx'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'

export interface AgendaWorkModel extends AroundMeeting {
  readonly agenda: ReadAgenda
  readonly given: FormGiven
  /** What was just taken off, to be put back. */
  readonly removed: AgendaItem | null
}

/** An agenda that is being put together. */
export const agendaWorkPage = (model: AgendaWorkModel, speech: Speech): Page =>
  meetingWorkPage(model, 'nav.agenda', speech, <AgendaWork {...model} />)

const at = ({ file }: Pick<AroundMeeting, 'file'>, what?: string) =>
  meetingPaths.run(file.number, what === undefined ? 'ordre-du-jour' : `ordre-du-jour/${what}`)

function AgendaWork(model: AgendaWorkModel) {
  const { file } = model
  const say = useWords(workWords)
  return (
    <>
      <SectionHeading title={say('agenda.title')} />
      <Removed {...model} />
      <Load {...model} />
      <Items {...model} />
      {isAhead(file) ? (
        <>
          <Carried {...model} />
          <AddForm {...model} />
        </>
      ) : (
        <p>{say('agenda.closed')}</p>
      )}
    </>
  )
}

/** The way back from what was taken off. */
function Removed(model: AgendaWorkModel) {
  const { removed } = model
  const say = useWords(workWords)
  const address = useAddress()
  const titleOf = useItemTitle(model)
  if (removed === null) return null
  const { source, about, type, minutes, owner } = removed
  return (
    <Alert
      kind="success"
      title={say('agenda.removed', { title: titleOf(removed) })}
      level={3}
      isAnnounced
    >
      <Form
        class="inline-form"
        action={address(at(model, source === 'hand' ? undefined : 'retour'))}
      >
        {source === 'hand' ? (
          <>
            <input type="hidden" name="title" value={removed.title} />
            <input type="hidden" name="type" value={type} />
            <input type="hidden" name="minutes" value={minutes} />
            <input type="hidden" name="owner" value={owner} />
          </>
        ) : (
          <>
            <input type="hidden" name="source" value={source} />
            <input type="hidden" name="about" value={about ?? ''} />
          </>
        )}
        <Button variant="secondary">{say('agenda.put-back')}</Button>
      </Form>
    </Alert>
  )
}

function Load({ file }: AgendaWorkModel) {
  const say = useWords(workWords)
  const { total, slot } = agendaLoad(file.items, file)
  return total > slot ? (
    <Alert kind="warning">
      {say('agenda.load', { total, slot })} {say('agenda.over', { over: total - slot })}
    </Alert>
  ) : (
    <p>{say('agenda.load', { total, slot })}</p>
  )
}

function Items(model: AgendaWorkModel) {
  const { file } = model
  const titleOf = useItemTitle(model)
  const factsOf = useItemFacts()
  return (
    <ol class="plain-list" role="list">
      {file.items.map((item, rank) => (
        <li>
          <span>
            <strong>
              {rank + 1}. <InFrench>{titleOf(item)}</InFrench>
            </strong>
            <br />
            {factsOf(item)}
          </span>
          {isAhead(file) && <ItemActs {...model} item={item} rank={rank} />}
        </li>
      ))}
    </ol>
  )
}

function ItemActs({
  item,
  rank,
  ...model
}: AgendaWorkModel & { readonly item: AgendaItem; readonly rank: number }) {
  const say = useWords(workWords)
  const address = useAddress()
  const titleOf = useItemTitle(model)
  const named = (word: string) => (
    <>
      {word}
      <span class="visually-hidden"> : {titleOf(item)}</span>
    </>
  )
  const act = (what: string, word: string) => (
    <Form class="inline-form" action={address(at(model, `${item.id}/${what}`))}>
      <Button variant="tertiary">{named(word)}</Button>
    </Form>
  )
  const isFirst = item.source === 'answers'
  return (
    <Actions>
      {!isFirst && rank > 1 && act('monter', say('agenda.up'))}
      {!isFirst && rank < model.file.items.length - 1 && act('descendre', say('agenda.down'))}
      <LinkButton variant="tertiary" href={address(at(model, item.id))}>
        {named(say('agenda.edit'))}
      </LinkButton>
      {!isFirst && act('retrait', say('agenda.remove'))}
    </Actions>
  )
}

/** What is open and has no item of its own: on the agenda all the same. */
function Carried(model: AgendaWorkModel) {
  const { file, agenda, day } = model
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  if (file.body === null) return null
  if (!file.isNext) return <p>{say('agenda.not-next')}</p>
  if (agenda.questions.length + agenda.actions.length === 0) return null
  return (
    <>
      <SectionHeading title={say('agenda.carried')} lead={say('agenda.carried-lead')} />
      <ul class="plain-list" role="list">
        {agenda.actions.map(({ id, text, owner, dueOn, from }) => {
          const told = tell('agenda.action-due', { text, owner, day: day(dueOn) })
          return <CarriedLine {...model} source="action" about={id} told={told} from={from} />
        })}
        {agenda.questions.map(({ id, number, title }) => {
          const told = tell('agenda.question', { number, title })
          return <CarriedLine {...model} source="question" about={id} told={told} />
        })}
      </ul>
    </>
  )
}

function CarriedLine({
  source,
  about,
  told,
  from,
  ...model
}: AgendaWorkModel & {
  readonly source: 'question' | 'action'
  readonly about: string
  readonly told: string
  /** The number of the meeting where it was decided: it is closed there. */
  readonly from?: number
}) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <li>
      <span>
        <InFrench>{told}</InFrench>
      </span>
      {from !== undefined && (
        <LinkButton variant="tertiary" href={`${address(meetingPaths.run(from, 'soir'))}#actions`}>
          {say('agenda.close-action')}
          <span class="visually-hidden"> : {told}</span>
        </LinkButton>
      )}
      <Form class="inline-form" action={address(at(model, 'retour'))}>
        <input type="hidden" name="source" value={source} />
        <input type="hidden" name="about" value={about} />
        <Button variant="tertiary">
          {say('agenda.give-item')}
          <span class="visually-hidden"> : {told}</span>
        </Button>
      </Form>
    </li>
  )
}

interface ItemFieldsModel {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** The first item keeps its title. */
  readonly hasTitle: boolean
}

function ItemFields({ given, faults, hasTitle }: ItemFieldsModel) {
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

function AddForm(model: AgendaWorkModel) {
  const { given, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('agenda.add')} />
      <Form action={address(at(model))}>
        <ItemFields given={{ minutes: '15', ...given }} faults={faults} hasTitle />
        <Button>{say('agenda.add-go')}</Button>
      </Form>
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
        lead={item.source === 'hand' ? undefined : <InFrench>{item.title}</InFrench>}
      />
      <Form action={address(at(model, item.id))}>
        <ItemFields given={given} faults={faults} hasTitle={item.source === 'hand'} />
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
