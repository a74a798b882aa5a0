import {
  Actions,
  Alert,
  type AreaGeometry,
  Block,
  Button,
  Confirmation,
  Disclosure,
  ErrorSummary,
  Form,
  InFrench,
  LinkButton,
  PageHeading,
  Photo,
  Plan,
  planOf,
  Prose,
  SectionHeading,
  Steps,
  Tags,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Day } from '../../platform/kernel/day.ts'
import { mayAct } from '../rules/life.ts'
import { questionPaths } from '../rules/paths.ts'
import { publicStateOf } from '../rules/listing.ts'
import type { SentPhoto } from '../rules/photo.ts'
import type { Question } from '../rules/question.ts'
import type { Twin } from '../rules/split.ts'
import { questionWords } from '../words/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { InHerWords } from './in-her-words.tsx'
import { PublicStateTag } from './public-state.tsx'

export interface FollowModel {
  /** Where she reads why its public version is hidden; `null` when it is not. */
  readonly decisionPath: string | null
  readonly secret: string
  readonly own: Question
  /** What she wrote herself. */
  readonly hers: Pick<Question, 'verbatim' | 'language' | 'place' | 'pointed'>
  readonly photos: readonly SentPhoto[]
  /** The outline of the town, when she showed a point of it. */
  readonly ground: readonly AreaGeometry[]
  /** The other halves of her message. */
  readonly twins: readonly Twin[]
  /** The one that is answered. */
  readonly question: Question
  readonly hasMail: boolean
  readonly isConfirmed: boolean
  readonly satisfied: boolean | null
  readonly answers: readonly { readonly text: string; readonly at: string }[]
  readonly words: readonly { readonly text: string; readonly at: string }[]
  readonly today: Day
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
  readonly done: 'confirmed' | 'added' | 'satisfied-thanks' | 'reopened' | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** A question as who asked it follows it, by a secret address. */
export function followPage(model: FollowModel, speech: Speech): Page {
  const say = sayWith(questionWords, speech)
  return {
    title: say('follow.title', { number: model.own.number }),
    isPrivate: true,
    body: <Follow {...model} />,
  }
}

function Follow(model: FollowModel) {
  const { own, question, answers, faults, done, dayOf, satisfied } = model
  const say = useWords(questionWords)
  const address = useAddress()
  const isSetAside = own.state === 'withdrawn'
  const isAnswered = publicStateOf(question) === 'answered'
  const [latest, ...earlier] = answers
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`follow.${done}`)}
        </Alert>
      )}
      <PageHeading
        eyebrow={say('follow.title', { number: own.number })}
        title={<Title own={own} question={question} />}
        tags={
          isSetAside ? undefined : (
            <Tags>
              <PublicStateTag question={question} />
            </Tags>
          )
        }
      />
      <Together {...model} />
      {model.hasMail && !model.isConfirmed && <ConfirmMail {...model} />}
      {isSetAside ? (
        <Alert kind="warning">{say('follow.set-aside')}</Alert>
      ) : latest === undefined || !isAnswered ? (
        <Progress {...model} />
      ) : (
        <>
          <SectionHeading title={say('page.answer')} />
          <Said text={latest.text} />
          <p class="muted">{say('page.answered-on', { day: dayOf(latest.at) })}</p>
          {satisfied === null && <Satisfaction {...model} />}
        </>
      )}
      {(isAnswered || isSetAside ? earlier : answers).map(({ text, at }) => (
        <Disclosure summary={say('page.earlier-answer', { day: dayOf(at) })}>
          <Said text={text} />
        </Disclosure>
      ))}
      {mayAct('reopen', question, 'asker') && satisfied === false && <Reopen {...model} />}
      {model.decisionPath !== null && (
        <Alert kind="warning">
          {say('follow.hidden')} <a href={address(model.decisionPath)}>{say('follow.decision')}</a>
        </Alert>
      )}
      {question.publishedAt !== null && question.hiddenAt === null && (
        <p>
          <a href={address(questionPaths.one(question.number))}>{say('follow.public-page')}</a>
        </p>
      )}
      <Yours {...model} />
      {mayAct('add-word', own, 'asker') && <AddWord {...model} />}
      <SectionHeading title={say('follow.give-up-title')} lead={say('follow.give-up-lead')} />
      <LinkButton variant="secondary" href={address(questionPaths.follow(model.secret, 'fin'))}>
        {say('follow.give-up')}
      </LinkButton>
    </Block>
  )
}

/** Put together with another, or cut in two: where else her message is. */
function Together({ own, question, twins }: FollowModel) {
  const say = useWords(questionWords)
  const address = useAddress()
  const isRejoined = own.mergedInto !== null && own.mergedInto === own.splitFrom
  return (
    <>
      {own.mergedInto !== null && (
        <p>
          {isRejoined ? say('follow.rejoined', { number: question.number }) : say('follow.merged')}
        </p>
      )}
      {twins.length > 0 && (
        <>
          <p>{say('follow.split')}</p>
          <ul>
            {twins.map(({ number, title, secret }) => (
              <li>
                <a href={address(questionPaths.follow(secret))}>
                  {say('follow.title', { number })}
                </a>
                {title !== null && (
                  <>
                    {' · '}
                    <InFrench>{title}</InFrench>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What the town answers is written in French. */
const Said = ({ text }: { readonly text: string }) => (
  <div lang="fr" dir="ltr">
    <Prose html={paragraphs(text)} />
  </div>
)

function Title({ own, question }: Pick<FollowModel, 'own' | 'question'>) {
  const say = useWords(questionWords)
  if (own.subject !== null) return <bdi lang={own.language}>{own.subject}</bdi>
  const title = own.title ?? question.title
  return title === null ? say('follow.erased') : <InFrench>{title}</InFrench>
}

function Progress({ question, today, day }: FollowModel) {
  const say = useWords(questionWords)
  if (question.state === 'forwarded') {
    return (
      <>
        <SectionHeading title={say('page.forwarded-title')} />
        <p>{say('page.forwarded', { authority: question.authority ?? '' })}</p>
        {question.authorityContact !== null && (
          <p>
            <InFrench>{question.authorityContact}</InFrench>
          </p>
        )}
      </>
    )
  }
  const isEntrusted = question.assignedAt !== null
  const isLate = question.answerDueOn < today
  return (
    <>
      <SectionHeading title={say('page.steps')} />
      <Steps
        label={say('page.steps')}
        steps={[
          { label: say('step.received'), state: 'done' },
          { label: say('step.entrusted'), state: isEntrusted ? 'done' : 'current' },
          {
            label: say('step.answered'),
            detail: say('step.before', { day: day(question.answerDueOn) }),
            state: isEntrusted ? 'current' : 'coming',
          },
        ]}
      />
      {isLate && (
        <Alert kind="warning">{say('page.late', { day: day(question.answerDueOn) })}</Alert>
      )}
    </>
  )
}

function ConfirmMail({ secret }: FollowModel) {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('follow.confirm-title')} lead={say('follow.confirm-lead')} />
      <Form action={address(questionPaths.follow(secret, 'adresse'))}>
        <Button>{say('follow.confirm')}</Button>
      </Form>
    </>
  )
}

function Satisfaction({ secret }: FollowModel) {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <Form action={address(questionPaths.follow(secret, 'avis'))}>
      <SectionHeading title={say('follow.satisfied-title')} />
      <Actions>
        <Button name="avis" value="oui">
          {say('follow.satisfied-yes')}
        </Button>
        <Button variant="secondary" name="avis" value="non">
          {say('follow.satisfied-no')}
        </Button>
      </Actions>
    </Form>
  )
}

function Reopen({ secret, given, faults }: FollowModel) {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('follow.reopen-title')} />
      <Form action={address(questionPaths.follow(secret, 'reprise'))}>
        <TextArea
          name="reason"
          label={say('follow.reopen-label')}
          value={typed(given, 'reason')}
          error={faultOf(faults, 'reason', say)}
          rows={3}
        />
        <Button>{say('follow.reopen')}</Button>
      </Form>
    </>
  )
}

function Yours(model: FollowModel) {
  const { hers, words, dayOf } = model
  const say = useWords(questionWords)
  return (
    <>
      <SectionHeading title={say('follow.yours')} />
      {hers.verbatim === null ? (
        <p>{say('follow.erased')}</p>
      ) : (
        <InHerWords language={hers.language}>{hers.verbatim}</InHerWords>
      )}
      <SentWithIt {...model} />
      {words.length > 0 && <SectionHeading title={say('follow.words-added')} level={3} />}
      {words.map(({ text, at }) => (
        <>
          <InHerWords language={hers.language}>{text}</InHerWords>
          <p class="muted">{dayOf(at)}</p>
        </>
      ))}
    </>
  )
}

/** The place and the photos of her own message, never those of others who ask the same. */
function SentWithIt({ secret, hers: { place, pointed }, photos, ground }: FollowModel) {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <>
      {place !== null && (
        <p>
          {say('follow.place')} <bdi>{place}</bdi>
        </p>
      )}
      {pointed !== null && ground.length > 0 && (
        <>
          <p>{say('follow.pointed')}</p>
          <Plan areas={ground} mark={planOf(ground).project(pointed[0], pointed[1])} />
        </>
      )}
      {photos.map(({ id, width, height }) => (
        <Photo
          src={address(questionPaths.follow(secret, `photos/${id}`))}
          words={say('follow.photo')}
          width={width}
          height={height}
        />
      ))}
    </>
  )
}

function AddWord({ secret, given, faults }: FollowModel) {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('follow.add-title')} />
      <Form action={address(questionPaths.follow(secret, 'mots'))}>
        <TextArea
          name="word"
          label={say('follow.add-label')}
          hint={say('follow.add-hint')}
          value={typed(given, 'word')}
          error={faultOf(faults, 'word', say)}
          rows={3}
        />
        <Button variant="secondary">{say('follow.add')}</Button>
      </Form>
    </>
  )
}

/** Before all goes: what will, and what stays. */
export function giveUpPage(
  model: Pick<FollowModel, 'secret' | 'own' | 'twins'>,
  speech: Speech,
): Page {
  const say = sayWith(questionWords, speech)
  return {
    title: say('follow.give-up-confirm'),
    isPrivate: true,
    body: <GiveUp {...model} />,
  }
}

function GiveUp({ secret, own, twins }: Pick<FollowModel, 'secret' | 'own' | 'twins'>) {
  const say = useWords(questionWords)
  const address = useAddress()
  const isOpen = mayAct('give-up', own, 'asker') && own.publishedAt === null
  const numbers = twins.map(({ number }) => number).join(', ')
  return (
    <Block>
      <PageHeading title={say('follow.give-up-title')} />
      <Confirmation
        title={say('follow.give-up-confirm')}
        effects={[
          say(isOpen ? 'follow.effect-open' : 'follow.effect-over'),
          ...(twins.length === 0
            ? []
            : [say('follow.effect-twins', { count: twins.length, numbers })]),
          say('follow.effect-link'),
        ]}
        isIrreversible
        action={address(questionPaths.follow(secret, 'fin'))}
        confirmLabel={say('follow.give-up')}
        cancelHref={address(questionPaths.follow(secret))}
      />
    </Block>
  )
}

export function gonePage(speech: Speech): Page {
  const say = sayWith(questionWords, speech)
  return { title: say('follow.gone-title'), isPrivate: true, body: <Gone /> }
}

function Gone() {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('follow.gone-title')} lead={say('follow.gone')} />
      <LinkButton variant="secondary" href={address(questionPaths.all())}>
        {say('received.see')}
      </LinkButton>
    </Block>
  )
}

/** With a number and a code: for who left no address. */
export function comeBackPage(model: Pick<FollowModel, 'given' | 'faults'>, speech: Speech): Page {
  const say = sayWith(questionWords, speech)
  return {
    title: say('come-back.title'),
    trail: [{ label: say('list.title'), path: questionPaths.all() }],
    body: <ComeBack {...model} />,
  }
}

function ComeBack({ given, faults }: Pick<FollowModel, 'given' | 'faults'>) {
  const say = useWords(questionWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('come-back.title')} lead={say('come-back.lead')} />
      <Form action={address(questionPaths.comeBack())} autocomplete="off">
        <TextField
          {...field('number')}
          label={say('come-back.number')}
          inputMode="numeric"
          width={10}
        />
        <TextField {...field('code')} label={say('come-back.code')} width={18} />
        <Button>{say('come-back.open')}</Button>
      </Form>
      <p class="muted">{say('come-back.mail')}</p>
    </Block>
  )
}
