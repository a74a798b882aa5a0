import type { ComponentChildren } from 'preact'
import {
  Actions,
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  Form,
  InFrench,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type AgendaItem, agendaLoad, itemTypes, type WaitingSource } from '../rules/agenda.ts'
import { mostReason, mostText } from '../rules/forms.ts'
import { isAhead } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import type { Suggestion } from '../rules/suggestion.ts'
import type { WaitingSubject } from '../rules/waiting.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { useItemFacts, useItemTitle } from './agenda-list.tsx'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'

export interface AgendaWorkModel extends AroundMeeting {
  readonly agenda: ReadAgenda
  /** What has no item yet, and is not public. */
  readonly waiting: readonly (WaitingSubject & { readonly source: WaitingSource })[]
  /** Subjects that were not taken, the last ones. */
  readonly declined: readonly Suggestion[]
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly given: FormGiven
  /** What was just taken off, to be put back. */
  readonly removed: AgendaItem | null
}

/** An agenda that is being put together. */
export const agendaWorkPage = (model: AgendaWorkModel, speech: Speech): Page => ({
  ...meetingWorkPage(model, 'nav.agenda', speech, <AgendaWork {...model} />),
  islands: isMovable(model.file) ? ['agenda-order'] : [],
})

/** The answers stay first: there is an order from three items on. */
const isMovable = (file: AgendaWorkModel['file']): boolean => isAhead(file) && file.items.length > 2

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
          <Waiting {...model} />
          <AddForm {...model} />
          {file.body !== null && <NoteForm {...model} />}
          <Declined {...model} />
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
  const say = useWords(workWords)
  const address = useAddress()
  const titleOf = useItemTitle(model)
  const factsOf = useItemFacts()
  return (
    <>
      {isMovable(file) && (
        <p id="glisser" hidden>
          {say('agenda.move')}
        </p>
      )}
      <ol class="plain-list" role="list" id="points">
        {file.items.map((item, rank) => (
          <li data-item={item.source === 'answers' ? undefined : item.id}>
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
      {isMovable(file) && (
        <div hidden>
          <Form id="ordre" action={address(at(model, 'ordre'))}>
            <input type="hidden" name="order" value="" />
          </Form>
        </div>
      )}
    </>
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
  children,
  ...model
}: AgendaWorkModel & {
  readonly source: Exclude<AgendaItem['source'], 'answers' | 'hand'>
  readonly about: string
  readonly told: string
  /** The number of the meeting where it was decided: it is closed there. */
  readonly from?: number
  readonly children?: ComponentChildren
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
      {children}
    </li>
  )
}

/** What somebody would have the body speak of: taken, or not with a reason. */
function Waiting(model: AgendaWorkModel) {
  const { waiting } = model
  const say = useWords(workWords)
  if (waiting.length === 0) return null
  return (
    <>
      <SectionHeading title={say('agenda.waiting')} lead={say('agenda.waiting-lead')} />
      <ul class="plain-list" role="list">
        {waiting.map(({ source, id, told }) => (
          <CarriedLine {...model} source={source} about={id} told={told}>
            {source === 'suggestion' && <DeclineForm {...model} subject={id} />}
          </CarriedLine>
        ))}
      </ul>
    </>
  )
}

function DeclineForm({
  subject,
  faults,
  given,
  ...model
}: AgendaWorkModel & { readonly subject: string }) {
  const say = useWords(workWords)
  const address = useAddress()
  const error = faultOf(faults, `why-${subject}`, say)
  return (
    <Disclosure summary={say('agenda.decline')} isOpen={error !== undefined}>
      <Form action={address(at(model, `sujets/${subject}/refus`))}>
        <TextField
          name="why"
          id={`why-${subject}`}
          label={say('agenda.decline-why')}
          hint={say('agenda.decline-why-hint')}
          value={error === undefined ? '' : typed(given, 'why')}
          error={error}
          maxLength={mostReason}
          width={40}
        />
        <Button variant="secondary">{say('agenda.decline')}</Button>
      </Form>
    </Disclosure>
  )
}

function Declined({ declined, ...model }: AgendaWorkModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (declined.length === 0) return null
  return (
    <Disclosure summary={say('agenda.declined')}>
      <ul class="plain-list" role="list">
        {declined.map(({ id, text, declinedWhy }) => (
          <li>
            <span>
              <InFrench>{say('agenda.declined-line', { text, why: declinedWhy ?? '' })}</InFrench>
            </span>
            <Form class="inline-form" action={address(at(model, `sujets/${id}/retour`))}>
              <Button variant="tertiary">
                {say('agenda.take-back')}
                <span class="visually-hidden"> : {text}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** A subject that did not come by the page. */
function NoteForm({ departments, given, faults, ...model }: AgendaWorkModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <>
      <SectionHeading title={say('agenda.note')} lead={say('agenda.note-lead')} />
      <Form action={address(at(model, 'sujets'))}>
        <TextField
          {...field('suggested')}
          label={say('agenda.note-text')}
          maxLength={mostText}
          width={60}
        />
        <Select
          {...field('from')}
          label={say('agenda.note-from')}
          emptyLabel={say('agenda.note-resident')}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button variant="secondary">{say('agenda.note-go')}</Button>
      </Form>
    </>
  )
}

/** Officers say in their words what somebody suggested; a question keeps its own title. */
const isTitled = ({ source }: AgendaItem): boolean => source === 'hand' || source === 'suggestion'

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
