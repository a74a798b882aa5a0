import {
  Actions,
  Alert,
  Block,
  Button,
  Comparison,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
  TextArea,
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
import type { ProposalText } from '../rules/proposal.ts'
import { proposalPaths } from '../rules/paths.ts'
import { draftWords } from '../words/index.ts'
import { bodyPaths, type Named } from '../../bodies/index.ts'
import { whereIn } from './place.ts'

export interface DraftModel {
  readonly body: Named
  /** `null` for a proposal that begins. */
  readonly id: string | null
  /** Of a proposal that begins: its form sent twice makes one. */
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** The version that the writer has read. */
  readonly seen: string
  /** What somebody else saved meanwhile: nothing of hers was. */
  readonly theirs: FormGiven | null
  /** Why nothing is saved any more: the body adopted it, or is over. */
  readonly closed: 'adopted' | 'body-over' | null
  readonly isDone: boolean
  readonly neighbourhoods: readonly Named[]
}

export const seenField = 'lu'
export const keyField = 'cle'

const texts = [
  'title',
  'points',
  'why',
  'forWhom',
  'room',
  'money',
  'interpreters',
  'otherNeeds',
  'partners',
] as const

/** What is written of a proposal, as its form would have been sent. */
export const draftGiven = (text: ProposalText): FormGiven => ({
  title: text.title,
  points: text.points.join('\n'),
  why: text.why,
  forWhom: text.forWhom,
  neighbourhood: text.neighbourhood ?? '',
  room: text.room,
  money: text.money === null ? '' : String(text.money),
  interpreters: text.interpreters,
  otherNeeds: text.otherNeeds,
  partners: text.partners,
})

/** A draft that a member writes, or writes anew. */
export function draftPage(model: DraftModel, speech: Speech): Page {
  const say = sayWith(draftWords, speech)
  const title = say(model.id === null ? 'form.new-title' : 'form.edit-title')
  return {
    title,
    trail: [
      {
        label: say('list.title', { body: model.body.name }),
        path: proposalPaths.drafts(model.body.id),
      },
    ],
    isPrivate: true,
    body: <Draft {...model} title={title} />,
  }
}

function Draft(model: DraftModel & { readonly title: string }) {
  const { body, id, key, faults, title, seen, theirs, closed, isDone } = model
  const say = useWords(draftWords)
  const address = useAddress()
  const action = id === null ? proposalPaths.fresh(body.id) : proposalPaths.draft(body.id, id)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('form.done')}
        </Alert>
      )}
      {closed !== null && (
        <Alert kind="warning" isAnnounced>
          {say(`form.closed.${closed}`)}
        </Alert>
      )}
      <PageHeading
        eyebrow={say('form.body', { body: body.name })}
        title={title}
        lead={say('form.lead')}
      />
      {theirs !== null && <Theirs {...model} theirs={theirs} />}
      <Form action={address(action)}>
        <input type="hidden" name={seenField} value={seen} />
        {id === null && <input type="hidden" name={keyField} value={key} />}
        <Fields {...model} />
        <Actions>
          {closed === null && <Button>{say(id === null ? 'form.begin' : 'form.save')}</Button>}
          {closed === 'body-over' ? (
            <LinkButton variant="secondary" href={address(bodyPaths.one(body.id))}>
              {body.name}
            </LinkButton>
          ) : (
            <LinkButton variant="secondary" href={address(proposalPaths.drafts(body.id))}>
              {say('form.back')}
            </LinkButton>
          )}
        </Actions>
      </Form>
    </Block>
  )
}

function Fields({ given, faults, neighbourhoods }: DraftModel) {
  const say = useWords(draftWords)
  const field = typedFields(given, faults, say)
  return (
    <>
      <TextField
        {...field('title')}
        label={say('form.title')}
        hint={say('form.title-hint')}
        width={60}
      />
      <TextArea
        {...field('points')}
        label={say('form.points')}
        hint={say('form.points-hint')}
        rows={8}
      />
      <TextArea {...field('why')} label={say('form.why')} />
      <TextArea {...field('forWhom')} label={say('form.for-whom')} rows={3} />
      <Select
        {...field('neighbourhood')}
        label={say('form.where')}
        emptyLabel={say('form.whole-town')}
        options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SectionHeading title={say('form.needs')} lead={say('form.needs-lead')} />
      <TextArea
        {...field('room')}
        label={say('form.room')}
        hint={say('form.room-hint')}
        rows={2}
        isOptional
      />
      <TextField
        {...field('money')}
        label={say('form.money')}
        hint={say('form.money-hint')}
        inputMode="numeric"
        width={12}
        isOptional
      />
      <TextArea
        {...field('interpreters')}
        label={say('form.interpreters')}
        hint={say('form.interpreters-hint')}
        rows={2}
        isOptional
      />
      <TextArea {...field('otherNeeds')} label={say('form.other-needs')} rows={2} isOptional />
      <TextArea
        {...field('partners')}
        label={say('form.partners')}
        hint={say('form.partners-hint')}
        rows={2}
        isOptional
      />
    </>
  )
}

const wordOf = {
  title: 'form.title',
  points: 'form.points',
  why: 'form.why',
  forWhom: 'form.for-whom',
  room: 'form.room',
  money: 'form.money',
  interpreters: 'form.interpreters',
  otherNeeds: 'form.other-needs',
  partners: 'form.partners',
} as const

/** Both, where they differ: hers stay in the form below. */
function Theirs({ given, theirs, neighbourhoods }: DraftModel & { readonly theirs: FormGiven }) {
  const say = useWords(draftWords)
  const written = (from: FormGiven, name: string) =>
    typed(from, name).replaceAll('\r\n', '\n').trim()
  const where = (from: FormGiven) =>
    whereIn(neighbourhoods, typed(from, 'neighbourhood') || null, say('form.whole-town'))
  const both = [
    ...texts.map((name) => ({
      label: say(wordOf[name]),
      theirs: written(theirs, name),
      yours: written(given, name),
    })),
    { label: say('form.where'), theirs: where(theirs), yours: where(given) },
  ]
  const whole = (text: string) => [{ text: text || '—', isChanged: false }]
  return (
    <>
      <Alert kind="warning" isAnnounced>
        {say('form.changed-meanwhile')}
      </Alert>
      {both
        .filter((one) => one.theirs !== one.yours)
        .map((one) => (
          <>
            <h2>{one.label}</h2>
            <Comparison
              beforeLabel={say('form.theirs')}
              before={whole(one.theirs)}
              afterLabel={say('form.yours')}
              after={whole(one.yours)}
            />
          </>
        ))}
      <p>{say('form.keep-yours')}</p>
    </>
  )
}
