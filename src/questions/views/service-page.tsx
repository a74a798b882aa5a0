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
  SideBySide,
  SubNavigation,
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
import type { QuestionPhoto } from '../rules/photo.ts'
import type { Served } from '../rules/served.ts'
import type { Theme } from '../rules/question.ts'
import { SentPhotos } from './photos.tsx'
import { GuideLink } from '../../town/index.ts'
import { linkWords, workWords } from '../words/index.ts'
import { BothTexts, isMovedOn, seenField } from './both-texts.tsx'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { ChooseAnswer, PlainRemarks, type WritingHelp } from './writing-help.tsx'
import { EntrustedTo, type ServeTeam, TeamOfQuestion } from './serve-team.tsx'
import { themeName } from './theme-name.ts'
import { LatenessTag, StateTag } from './work-state.tsx'

interface ServicePlace {
  readonly themes: readonly Theme[]
  readonly day: (on: NonNullable<Served['dueOn']>) => string
  readonly dayOf: (instant: string) => string
  readonly latenessOf: (due: Served['dueOn']) => Lateness
}

export const serviceLists = ['toutes', 'moi', 'a-prendre'] as const
export type ServiceList = (typeof serviceLists)[number]

export interface ServiceListModel extends ServicePlace {
  readonly questions: readonly (Served & { readonly agent: string | null })[]
  readonly list: ServiceList
  readonly nameOf: (agent: string | null) => string
}

const listLabels = {
  toutes: 'team.all',
  moi: 'team.hers',
  'a-prendre': 'team.nobodys',
} as const

/** What awaits a department, the most urgent first. */
export function serviceListPage(model: ServiceListModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('service.title'), isPrivate: true, body: <Listed {...model} /> }
}

function Listed({ questions, list, nameOf, themes, day, latenessOf }: ServiceListModel) {
  const say = useWords(workWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('service.title')} lead={say('service.lead')} />
      <SubNavigation
        label={say('team.filters')}
        foldedLabel={say('team.filters')}
        items={serviceLists.map((one) => ({
          label: say(listLabels[one]),
          href: address(questionPaths.department() + (one === 'toutes' ? '' : `?liste=${one}`)),
          isCurrent: one === list,
        }))}
      />
      <p>
        <a href={address(questionPaths.team())}>{say('team.title')}</a>
      </p>
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
            { key: 'who', label: say('team.column.who') },
            { key: 'due', label: say('column.due'), isWhole: true },
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
            who: nameOf(question.agent),
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
      <GuideLink of="departments" />
    </Block>
  )
}

/** What an agent may do from where she is, and the addresses of it. */
export interface ServeWays {
  readonly to: (what?: string) => string
  readonly mayAskToSign: boolean
  /** The last day of the link she came by; absent with an account. */
  readonly until?: string
}

export interface ServeModel extends ServicePlace {
  readonly question: Served
  readonly ways: ServeWays
  readonly notes: readonly { readonly text: string; readonly at: string }[]
  readonly photos: readonly QuestionPhoto[]
  readonly draft: string
  readonly drafts: number
  readonly help: WritingHelp
  readonly may: (act: QuestionAct) => boolean
  /** With an account alone: who of the department has it. */
  readonly team: ServeTeam | null
  /** It was just given to somebody of the department. */
  readonly isEntrusted: boolean
  readonly sent: 'answer' | 'hand-back' | 'note' | 'entrust' | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** One question, for an agent of the department: what is asked, never by whom. */
export function servePage(model: ServeModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('run.title', { number: model.question.number }),
    ...(model.ways.until === undefined && {
      trail: [{ label: say('service.title'), path: questionPaths.department() }],
    }),
    isPrivate: true,
    body: <Serve {...model} />,
  }
}

function Serve(model: ServeModel) {
  const { question, faults, isDone, ways } = model
  const say = useWords(workWords)
  const sayLink = useWords(linkWords)
  const isWaiting = question.state === 'waiting'
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {ways.mayAskToSign ? say('service.done') : sayLink('link.saved')}
        </Alert>
      )}
      {model.isEntrusted && model.team !== null && (
        <Alert kind="success" isAnnounced>
          <EntrustedTo team={model.team} />
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
      <SideBySide beside={<Answering {...model} />}>
        <Asked {...model} />
      </SideBySide>
      <GuideLink of="departments" />
    </Block>
  )
}

/** What is asked, and what is known of it inside. */
function Asked(model: ServeModel) {
  const { question, notes, day, dayOf, ways } = model
  const say = useWords(workWords)
  const sayLink = useWords(linkWords)
  return (
    <>
      <SectionHeading title={say('service.asked')} lead={say('service.masked')} />
      <p class="as-written">{question.text}</p>
      <SentPhotos photos={model.photos} to={ways.to} />
      <ul>
        {question.place !== null && <li>{say('run.place', { place: question.place })}</li>}
        {question.addresses.length > 0 && (
          <li>{say('service.addresses', { addresses: question.addresses.join(' · ') })}</li>
        )}
        {question.dueOn !== null && <li>{say('service.due', { day: day(question.dueOn) })}</li>}
        {ways.until !== undefined && <li>{sayLink('link.until', { day: ways.until })}</li>}
      </ul>
      {model.team !== null && <TeamOfQuestion {...model} team={model.team} />}
      {notes.length > 0 && <SectionHeading title={say('run.notes')} />}
      {notes.map(({ text, at }) => (
        <>
          <p class="as-written">
            {text}
            <span class="as-written-when">{dayOf(at)}</span>
          </p>
        </>
      ))}
    </>
  )
}

/** What the department writes, and what else it may do. */
function Answering(model: ServeModel) {
  const { question, faults, may, draft, sent, given } = model
  const say = useWords(workWords)
  return (
    <>
      {sent === 'answer' && isMovedOn(faults) && (
        <BothTexts theirs={draft} yours={typed(given, 'text')} isOpen={may('draft')} />
      )}
      {may('draft') && <Write {...model} />}
      {question.state === 'in-approval' && (
        <>
          <SectionHeading title={say('approval.title')} lead={say('approval.text')} />
          <Prose html={paragraphs(draft)} />
        </>
      )}
      {may('hand-back') && <HandBack {...model} />}
    </>
  )
}

function Write({ draft, drafts, sent, given, faults, ways, help }: ServeModel) {
  const say = useWords(workWords)
  const sayLink = useWords(linkWords)
  const address = useAddress()
  const text = sent === 'answer' ? typed(given, 'text') : draft
  return (
    <>
      <SectionHeading title={say('answer.title')} />
      <Form action={address(ways.to('reponse'))}>
        <input type="hidden" name={seenField} value={drafts} />
        <TextArea
          name="text"
          id="answer-text"
          label={say('answer.text')}
          hint={say('answer.hint')}
          value={text}
          error={sent === 'answer' ? faultOf(faults, 'answer-text', say) : undefined}
          rows={10}
        />
        <PlainRemarks text={text} />
        <ChooseAnswer {...help} />
        {ways.mayAskToSign ? (
          <Actions>
            <Button name="way" value="ask">
              {say('draft.ask')}
            </Button>
            <Button variant="secondary" name="way" value="draft">
              {say('draft.save')}
            </Button>
          </Actions>
        ) : (
          <Button>{sayLink('link.save')}</Button>
        )}
      </Form>
    </>
  )
}

function HandBack({ sent, given, faults, ways, may }: ServeModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const note = ['note', 'notes', say('more.note'), say('more.note-label')] as const
  const handBack = [
    'hand-back',
    'renvoi',
    say('service.hand-back'),
    say('service.hand-back-label'),
  ] as const
  const forms = [...(ways.mayAskToSign ? [note] : []), ...(may('hand-back') ? [handBack] : [])]
  return (
    <>
      <SectionHeading title={say('more.title')} />
      {forms.map(([form, path, title, label]) => (
        <Disclosure summary={title} isOpen={sent === form}>
          <Form action={address(ways.to(path))}>
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
