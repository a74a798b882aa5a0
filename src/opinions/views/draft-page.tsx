import { ComparedTexts } from '../../approvals/index.ts'
import { bodyPaths, type Named } from '../../bodies/index.ts'
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
  TextArea,
  TextField,
  WrittenText,
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
import type { DraftText } from '../rules/draft.ts'
import type { Opinion } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { draftWords } from '../words/index.ts'
import { keyField } from './new-page.tsx'
import { seenField } from './run-forms.tsx'

export interface DraftModel {
  readonly body: Named
  /** Of the draft, or of its opinion; `null` for what begins by itself. */
  readonly id: string | null
  /** What the town asked, or the body took up; `null` before an officer opened it. */
  readonly opinion: Pick<Opinion, 'subject' | 'question'> | null
  /** Of a draft that begins: its form sent twice makes one. */
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** The version that the writer has read. */
  readonly seen: string
  /** What somebody else saved meanwhile: nothing of hers was. */
  readonly theirs: FormGiven | null
  /** Why nothing is saved any more: the body gave its opinion, or is over. */
  readonly closed: 'adopted' | 'body-over' | null
  readonly isDone: boolean
}

/** A draft, as its form would have been sent. */
export const draftGiven = ({ subject, question, text, minority }: DraftText): FormGiven => ({
  ...{ subject, question, text, minority },
})

/** The draft of an opinion that a member writes, or writes anew. */
export function draftPage(model: DraftModel, speech: Speech): Page {
  const say = sayWith(draftWords, speech)
  const title = say(model.id === null ? 'form.new-title' : 'form.edit-title')
  return {
    title,
    trail: [
      {
        label: say('list.title', { body: model.body.name }),
        path: opinionPaths.drafts(model.body.id),
      },
    ],
    isPrivate: true,
    body: <Draft {...model} title={title} />,
  }
}

function Draft(model: DraftModel & { readonly title: string }) {
  const { body, id, opinion, key, faults, title, seen, theirs, closed, isDone } = model
  const say = useWords(draftWords)
  const address = useAddress()
  const path = id === null ? opinionPaths.freshDraft(body.id) : opinionPaths.draft(body.id, id)
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
      {opinion !== null && (
        <>
          <SectionHeading title={<InFrench>{opinion.subject}</InFrench>} lead={say('form.asked')} />
          <WrittenText>{opinion.question}</WrittenText>
        </>
      )}
      {theirs !== null && <Theirs {...model} theirs={theirs} />}
      <Form action={address(path)}>
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
            <LinkButton variant="secondary" href={address(opinionPaths.drafts(body.id))}>
              {say('form.back')}
            </LinkButton>
          )}
        </Actions>
      </Form>
    </Block>
  )
}

function Fields({ opinion, given, faults }: DraftModel) {
  const say = useWords(draftWords)
  const field = typedFields(given, faults, say)
  return (
    <>
      {opinion === null && (
        <>
          <TextField
            {...field('subject')}
            label={say('form.subject')}
            hint={say('form.subject-hint')}
            width={60}
          />
          <TextArea {...field('question')} label={say('form.question')} rows={4} />
        </>
      )}
      <TextArea {...field('text')} label={say('form.text')} rows={12} />
      <TextArea {...field('minority')} label={say('form.minority')} rows={4} isOptional />
    </>
  )
}

const names = ['subject', 'question', 'text', 'minority'] as const

/** Both, where they differ: hers stay in the form below. */
function Theirs({ opinion, given, theirs }: DraftModel & { readonly theirs: FormGiven }) {
  const say = useWords(draftWords)
  const shown = opinion === null ? names : (['text', 'minority'] as const)
  const written = (from: FormGiven, name: string) => typed(from, name).trim()
  return (
    <>
      <Alert kind="warning" isAnnounced>
        {say('form.changed-meanwhile')}
      </Alert>
      {shown
        .filter((name) => written(theirs, name) !== written(given, name))
        .map((name) => (
          <>
            <h2>{say(`form.${name}`)}</h2>
            <ComparedTexts
              before={{ name: say('form.theirs'), text: written(theirs, name) || '—' }}
              after={{ name: say('form.yours'), text: written(given, name) || '—' }}
            />
          </>
        ))}
      <p>{say('form.keep-yours')}</p>
    </>
  )
}
