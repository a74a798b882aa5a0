import {
  Actions,
  Alert,
  Block,
  Button,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  Prose,
  SectionHeading,
  Table,
  Tags,
  TextArea,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { Lateness } from '../rules/clock.ts'
import type { QuestionAct } from '../rules/life.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Served } from '../rules/served.ts'
import type { Theme } from '../rules/question.ts'
import { workWords } from '../words/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { themeName } from './theme-name.ts'
import { LatenessTag, StateTag } from './work-state.tsx'

interface ServicePlace {
  readonly themes: readonly Theme[]
  readonly day: (on: NonNullable<Served['dueOn']>) => string
  readonly dayOf: (instant: string) => string
  readonly latenessOf: (due: Served['dueOn']) => Lateness
}

export interface ServiceListModel extends ServicePlace {
  readonly questions: readonly Served[]
}

/** What awaits a department, the most urgent first. */
export function serviceListPage(model: ServiceListModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('service.title'), isPrivate: true, body: <ServiceList {...model} /> }
}

function ServiceList({ questions, themes, day, latenessOf }: ServiceListModel) {
  const say = useWords(workWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('service.title')} lead={say('service.lead')} />
      {questions.length === 0 ? (
        <EmptyState title={say('service.empty')}>{say('service.empty-hint')}</EmptyState>
      ) : (
        <Table
          caption={say('list.caption')}
          isCaptionHidden
          columns={[
            { key: 'question', label: say('column.question') },
            { key: 'state', label: say('column.state') },
            { key: 'theme', label: say('column.theme') },
            { key: 'due', label: say('column.due') },
          ]}
          rows={questions.map((question) => ({
            question: (
              <a href={address(questionPaths.serve(question.number))}>
                {question.number}
                {' · '}
                {question.title}
              </a>
            ),
            state: say(`state.${question.state}`),
            theme: themeName(themes, question.theme, speech) || '—',
            due: (
              <>
                {question.dueOn === null ? '—' : day(question.dueOn)}{' '}
                {question.state !== 'waiting' && latenessOf(question.dueOn) !== 'on-time' && (
                  <Tags>
                    <LatenessTag lateness={latenessOf(question.dueOn)} />
                  </Tags>
                )}
              </>
            ),
          }))}
        />
      )}
    </Block>
  )
}

export interface ServeModel extends ServicePlace {
  readonly question: Served
  readonly notes: readonly { readonly text: string; readonly at: string }[]
  readonly draft: string
  readonly may: (act: QuestionAct) => boolean
  readonly sent: 'answer' | 'hand-back' | 'note' | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** One question, for an agent of the department: what is asked, never by whom. */
export function servePage(model: ServeModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('run.title', { number: model.question.number }),
    trail: [{ label: say('service.title'), path: questionPaths.department() }],
    isPrivate: true,
    body: <Serve {...model} />,
  }
}

function Serve(model: ServeModel) {
  const { question, faults, isDone, notes, day, dayOf, may, draft } = model
  const say = useWords(workWords)
  const isWaiting = question.state === 'waiting'
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('service.done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={say('run.title', { number: question.number })}
        title={question.title}
        tags={
          <Tags>
            <StateTag state={question.state} />
            {!isWaiting && <LatenessTag lateness={model.latenessOf(question.dueOn)} />}
          </Tags>
        }
      />
      <SectionHeading title={say('service.asked')} lead={say('service.masked')} />
      <p class="as-written">{question.text}</p>
      <ul>
        {question.place !== null && <li>{say('run.place', { place: question.place })}</li>}
        {question.dueOn !== null && <li>{say('run.due', { day: day(question.dueOn) })}</li>}
      </ul>
      {notes.length > 0 && <SectionHeading title={say('run.notes')} />}
      {notes.map(({ text, at }) => (
        <>
          <p class="as-written">{text}</p>
          <p class="muted">{dayOf(at)}</p>
        </>
      ))}
      {may('draft') && <Write {...model} />}
      {question.state === 'in-approval' && (
        <>
          <SectionHeading title={say('approval.title')} lead={say('approval.text')} />
          <Prose html={paragraphs(draft)} />
        </>
      )}
      {may('hand-back') && <HandBack {...model} />}
    </Block>
  )
}

function Write({ question, draft, sent, given, faults }: ServeModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('answer.title')} />
      <Form action={address(questionPaths.serve(question.number, 'reponse'))}>
        <TextArea
          name="text"
          id="answer-text"
          label={say('answer.text')}
          hint={say('answer.hint')}
          value={sent === 'answer' ? typed(given, 'text') : draft}
          error={sent === 'answer' ? faultOf(faults, 'answer-text', say) : undefined}
          rows={10}
        />
        <Actions>
          <Button name="way" value="ask">
            {say('draft.ask')}
          </Button>
          <Button variant="secondary" name="way" value="draft">
            {say('draft.save')}
          </Button>
        </Actions>
      </Form>
    </>
  )
}

function HandBack({ question, sent, given, faults }: ServeModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const forms = [
    ['note', 'notes', say('more.note'), say('more.note-label')],
    ['hand-back', 'renvoi', say('service.hand-back'), say('service.hand-back-label')],
  ] as const
  return (
    <>
      <SectionHeading title={say('more.title')} />
      {forms.map(([form, path, title, label]) => (
        <Disclosure summary={title} isOpen={sent === form}>
          <Form action={address(questionPaths.serve(question.number, path))}>
            <TextArea
              name="text"
              id={`${form}-text`}
              label={label}
              value={sent === form ? typed(given, 'text') : ''}
              error={sent === form ? faultOf(faults, `${form}-text`, say) : undefined}
              rows={3}
            />
            <Button variant="secondary">{title}</Button>
          </Form>
        </Disclosure>
      ))}
    </>
  )
}
