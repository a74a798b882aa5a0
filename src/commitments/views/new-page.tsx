import {
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
  SectionHeading,
  StorySteps,
  Tag,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import type { Trace } from '../../lineage/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type AnswerToPromise, questionPaths } from '../../questions/index.ts'
import { mostText } from '../rules/forms.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { InChargeFields } from './in-charge-fields.tsx'
import type { WorkPlace } from './work-place.ts'

export interface NewModel extends WorkPlace {
  readonly answer: AnswerToPromise
  readonly sentences: readonly { readonly text: string; readonly isPromising: boolean }[]
  /** The rank of the sentence chosen. */
  readonly chosen: number | null
  /** What is followed of this answer already. */
  readonly already: readonly Trace[]
  /** Made once per form: sent twice, it is one commitment. */
  readonly key: string
  readonly proposed: {
    readonly text: string
    readonly dueOn: Day | null
    readonly department: string
  }
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** A sentence of an answer becomes a commitment: first which one, then by when and by whom. */
export function newPage(model: NewModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('new.title'),
    trail: [{ label: say('list.title'), path: commitmentPaths.workbench() }],
    isPrivate: true,
    body: <New {...model} />,
  }
}

function New(model: NewModel) {
  const { answer, already, sentences, chosen, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        title={say('new.title')}
        lead={
          <a href={address(questionPaths.run(answer.number))}>
            {say('new.lead', { number: answer.number, title: answer.title })}
          </a>
        }
      />
      {already.length > 0 && (
        <>
          <SectionHeading title={say('new.already')} />
          <StorySteps
            steps={already.map(({ label, title, path, detail, state }) => ({
              ...{ label, title, detail, href: address(path) },
              tag: state && <Tag tone={state.tone}>{state.label}</Tag>,
            }))}
          />
        </>
      )}
      {sentences.length === 0 ? (
        <EmptyState title={say('new.no-sentence')} />
      ) : (
        <Sentences {...model} />
      )}
      {chosen !== null && <PromiseForm {...model} />}
    </Block>
  )
}

/** Those that sound like a promise first; a choice is an address, nothing is kept yet. */
function Sentences({ answer, sentences, chosen }: NewModel) {
  const say = useWords(workWords)
  const ranked = sentences
    .map((sentence, rank) => ({ ...sentence, rank }))
    .toSorted((a, b) => Number(b.isPromising) - Number(a.isPromising))
  const first = ranked[0]?.rank ?? 0
  return (
    <form class="form" method="get" action={useAddress()(questionPaths.promise(answer.id))}>
      <RadioList
        name="phrase"
        label={say('new.sentence')}
        value={String(chosen ?? first)}
        choices={ranked.map(({ text, rank }) => ({ value: String(rank), label: text }))}
      />
      <Button variant={chosen === null ? 'primary' : 'secondary'}>{say('new.choose')}</Button>
    </form>
  )
}

function PromiseForm(model: NewModel) {
  const { answer, chosen, proposed, given, faults, day, key, sentences } = model
  const say = useWords(workWords)
  const address = useAddress()
  const kept: Readonly<Record<string, string>> = {
    text: proposed.text,
    dueOn: proposed.dueOn ?? '',
    department: proposed.department,
  }
  const isSent = Object.keys(given).length > 0
  const field = (name: string) => ({
    name,
    id: name,
    value: isSent ? typed(given, name) : (kept[name] ?? ''),
    error: faultOf(faults, name, say),
  })
  return (
    <>
      <SectionHeading title={say('new.form')} />
      <p>{say('new.said')}</p>
      <p class="as-written">{sentences[chosen ?? 0]?.text}</p>
      <Form action={address(questionPaths.promise(answer.id))}>
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="phrase" value={chosen ?? ''} />
        <TextArea
          {...field('text')}
          label={say('new.text')}
          hint={say('new.text-hint')}
          rows={3}
          maxLength={mostText}
        />
        <TextField
          {...field('dueOn')}
          label={say('new.due')}
          hint={proposed.dueOn === null ? say('new.due-hint') : day(proposed.dueOn)}
          width={12}
        />
        <InChargeFields field={field} {...model} />
        <p>{say('new.effect')}</p>
        <Button>{say('new.go')}</Button>
      </Form>
    </>
  )
}
