import { mailInPaths } from '../../mail-in/index.ts'
import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  Plan,
  planOf,
  Prose,
  SectionHeading,
  SideBySide,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, typed, useAddress } from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { nameOfLanguage } from '../../platform/words/languages.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { commentPaths } from '../../comments/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { questionKind } from '../rules/subject.ts'
import { isOwed } from '../rules/question.ts'
import { libraryWords, paperWords, workWords } from '../words/index.ts'
import { BothTexts, isMovedOn } from './both-texts.tsx'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { ChargeForm } from './charge-form.tsx'
import { AnswerForm, AssignForm, QualifyForm } from './run-forms.tsx'
import { RunPhotos } from './photos.tsx'
import { MoreActs } from './run-more.tsx'
import type { AskerLine, RunModel } from './run-model.ts'
import { InHerWords } from './in-her-words.tsx'
import { Halves } from './split-form.tsx'
import { type Holding, useWhoHasIt } from './who-has-it.ts'
import { LatenessTag, StateTag } from './work-state.tsx'

/** One question, and all an officer may do with it. */
export function runPage(model: RunModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('run.title', { number: model.question.number }),
    trail: [{ label: say('list.title'), path: questionPaths.workbench() }],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

function Run(model: RunModel) {
  const { question, faults, done, routed } = model
  const say = useWords(workWords)
  const address = useAddress()
  const isRunning = isOwed(question)
  const due = question.dueOn ?? question.answerDueOn
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {routed !== null && (
        <Alert kind="success" isAnnounced>
          {say('run.assigned', routed)} {say('run.next-one')}{' '}
          <a href={address(questionPaths.run(routed.number))}>
            {say('run.back-to', { number: routed.number })}
          </a>
        </Alert>
      )}
      {done !== null && routed === null && (
        <Alert kind="success" isAnnounced>
          {say(`run.done-${done}`)}
        </Alert>
      )}
      {model.cut !== null && (
        <Alert kind="success" isAnnounced>
          {say('split.done', { number: model.cut })}
        </Alert>
      )}
      <PageHeading
        eyebrow={say('run.title', { number: question.number })}
        title={question.subject ?? question.title ?? say('run.erased')}
        tags={
          <Tags>
            <StateTag state={question.state} />
            {isRunning && <LatenessTag lateness={model.latenessOf(due)} />}
            <Tag tone={question.wantsPublic ? 'brand3' : 'warning'}>
              {say(question.wantsPublic ? 'run.wants-public' : 'run.wants-private')}
            </Tag>
          </Tags>
        }
      />
      <SideBySide beside={<Answering {...model} />}>
        <Asked {...model} />
      </SideBySide>
    </Block>
  )
}

/** What is asked, by whom, and how it is sorted. */
function Asked(model: RunModel) {
  const { question, may, dayOf } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <Verbatim {...model} />
      <Pointed {...model} />
      <RunPhotos {...model} />
      {model.inside.mails > 0 && (
        <p>
          <a href={address(mailInPaths.about(question.id))}>
            {say('run.mails', { count: model.inside.mails })}
          </a>
        </p>
      )}
      {model.mergedInto !== null && (
        <p>
          <a href={address(questionPaths.run(model.mergedInto))}>
            {say('run.merged', { number: model.mergedInto })}
          </a>
        </p>
      )}
      <Halves {...model} />
      <Paused {...model} />
      <Said title={say('run.words-added')} said={model.inside.words} dayOf={dayOf} />
      <Said title={say('run.notes')} said={model.inside.notes} dayOf={dayOf} />
      {may('assign') && <AssignForm {...model} />}
      <Askers {...model} />
      {model.holding !== null && <AtDepartment {...model} holding={model.holding} />}
      <ChargeForm {...model} />
      {may('qualify') && <QualifyForm {...model} />}
    </>
  )
}

/** What is answered, and what is done less often. */
function Answering(model: RunModel) {
  const { question, faults, may } = model
  return (
    <>
      {model.sent === 'answer' && isMovedOn(faults) && (
        <BothTexts
          theirs={model.inside.draft}
          yours={typed(model.given, 'text')}
          isOpen={may('draft')}
        />
      )}
      {may('draft') && <AnswerForm {...model} />}
      {question.state === 'in-approval' && <InApproval {...model} />}
      <Given {...model} />
      <PublicTalk question={question} />
      <MoreActs {...model} />
    </>
  )
}

/** What was answered, and what one may make of it. */
function Given({ question, answers, dayOf }: RunModel) {
  const say = useWords(workWords)
  const sayOfPapers = useWords(paperWords)
  const sayOfLibrary = useWords(libraryWords)
  const address = useAddress()
  const { number, publishedAt, hiddenAt } = question
  const isShown = publishedAt !== null && hiddenAt === null
  const uses = (id: string) => [
    [questionPaths.run(number, 'courrier'), sayOfPapers('one.link')],
    [questionPaths.tell(number), sayOfPapers('told.link')],
    [`${questionPaths.library()}?de=${number}`, sayOfLibrary('keep')],
    ...(isShown ? [[questionPaths.promise(id), say('answer.promise')]] : []),
  ]
  return (
    <>
      {answers.map(({ id, text, at }) => (
        <>
          <SectionHeading title={say('answer.given', { day: dayOf(at) })} />
          <Prose html={paragraphs(text)} />
          <ul class="ways" role="list">
            {uses(id).map(([to = '', label]) => (
              <li>
                <a href={address(to)}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

/** The department that has it, and who of its team; without accounts there, the department alone. */
function AtDepartment({
  question,
  departments,
  holding,
  day,
}: RunModel & { readonly holding: Holding }) {
  const say = useWords(workWords)
  const whoHasIt = useWhoHasIt(holding, day, say('team.taken-by-nobody'))
  const department = departments.find(({ id }) => id === question.department)?.name ?? '—'
  return (
    <p>
      {say('team.at', { department })}
      {holding.team.length > 0 && <> {whoHasIt}</>}
    </p>
  )
}

/** What the public does with its page: hidden by moderation, or commented when an officer opens it. */
function PublicTalk({ question }: Pick<RunModel, 'question'>) {
  const say = useWords(workWords)
  const address = useAddress()
  const { number, publishedAt, hiddenAt } = question
  if (publishedAt === null) return null
  return hiddenAt === null ? (
    <p>
      <a href={address(commentPaths.office({ kind: questionKind, id: String(number) }))}>
        {say('run.comments')}
      </a>
    </p>
  ) : (
    <Alert kind="warning">{say('run.hidden')}</Alert>
  )
}

/** The answer as those who sign read it. */
function InApproval({ question, inside }: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('approval.title')} lead={say('approval.text')} />
      <Prose html={paragraphs(inside.draft)} />
      <Form action={address(questionPaths.run(question.number, 'reponse/reprise'))}>
        <Button variant="secondary">{say('approval.take-back')}</Button>
      </Form>
    </>
  )
}

function Paused({ question, inside, day }: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (inside.pause === null) return null
  return (
    <Form action={address(questionPaths.run(question.number, 'pause/fin'))}>
      <p>{say('run.paused', { day: day(inside.pause.since), reason: inside.pause.reason })}</p>
      <Button>{say('more.resume')}</Button>
    </Form>
  )
}

function Said({
  title,
  said,
  dayOf,
}: {
  readonly title: string
  readonly said: readonly { readonly text: string; readonly at: string }[]
  readonly dayOf: (instant: string) => string
}) {
  if (said.length === 0) return null
  return (
    <>
      <SectionHeading title={title} />
      {said.map(({ text, at }) => (
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

/** Where somebody pointed: seen here, and by nobody outside. */
function Pointed({ question: { pointed }, ground }: Pick<RunModel, 'question' | 'ground'>) {
  if (pointed === null || ground.length === 0) return null
  return <Plan areas={ground} mark={planOf(ground).project(pointed[0], pointed[1])} />
}

function Verbatim({ question, day, dayOf }: RunModel) {
  const say = useWords(workWords)
  const { verbatim, place, door, receivedAt, dueOn, answerDueOn, language } = question
  const spoken = useSpoken()
  return (
    <>
      {verbatim === null ? (
        <p>{say('run.erased')}</p>
      ) : (
        <InHerWords language={language}>{verbatim}</InHerWords>
      )}
      <ul>
        {language !== 'fr' && (
          <li>{say('run.language', { language: nameOfLanguage(language, spoken) })}</li>
        )}
        <li>{say('run.received', { day: dayOf(receivedAt), door: say(`door.${door}`) })}</li>
        {place !== null && <li>{say('run.place', { place })}</li>}
        <li>{say('run.promised', { day: day(answerDueOn) })}</li>
        {dueOn !== null && <li>{say('run.due', { day: day(dueOn) })}</li>}
      </ul>
    </>
  )
}

function Askers({ askers }: RunModel) {
  const say = useWords(workWords)
  return (
    <>
      <SectionHeading title={say('run.askers')} />
      {askers.length === 0 ? (
        <p>{say('run.no-asker')}</p>
      ) : (
        <ul>
          {askers.map((asker) => (
            <li>
              {[asker.name, asker.email ?? asker.phone, wayOf(asker, say)]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function wayOf(
  { email, phone, isConfirmed }: AskerLine,
  say: ReturnType<typeof sayWith<keyof typeof workWords.messages.fr>>,
): string {
  if (email !== null) return say(isConfirmed ? 'run.asker-mail' : 'run.asker-mail-unconfirmed')
  return say(phone !== null ? 'run.asker-phone' : 'run.asker-number')
}
