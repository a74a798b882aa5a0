import type { ComponentChildren } from 'preact'
import {
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  Prose,
  SectionHeading,
  Tag,
  Tags,
  TextArea,
} from '../../platform/design/index.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { SignatureEffect } from '../rules/effect.ts'
import { mostComment } from '../rules/forms.ts'
import { approvalPaths } from '../rules/paths.ts'
import { isNoted, type SigningAct, type SigningRefusal } from '../rules/sign.ts'
import { approvalWords } from '../words/index.ts'
import { GuideLink } from '../../town/index.ts'
import { History } from './history.tsx'
import { effectSentence, nameOr, type SayApproval } from './sentences.ts'
import type { ShownApproval, ShownStep } from './shown-approval.ts'

export interface SignModel {
  readonly approval: ShownApproval
  readonly step: ShownStep
  readonly insteadOf: string | null
  readonly effect: SignatureEffect
  /** The mark of what is read here. */
  readonly seen: string
  /** Where the thing itself is read. */
  readonly href: string | null
  readonly given: FormGiven
  readonly refusal: SigningRefusal | 'too-long' | null
}

/** One text to sign: read, then one of three acts. It holds in the hand. */
export function signPage(model: SignModel, speech: Speech): Page {
  const say = sayWith(approvalWords, speech)
  return {
    title: model.approval.title,
    trail: [{ label: say('sign.list-title'), path: approvalPaths.toSign }],
    isPrivate: true,
    body: <Sign {...model} />,
  }
}

const refusalSentence = (refusal: SigningRefusal | 'too-long', say: SayApproval): string =>
  refusal === 'too-long' ? say('fault.too-long') : say(`refused.${refusal}`)

function Sign(model: SignModel) {
  const { approval, step, refusal } = model
  const say = useWords(approvalWords)
  const language = useSpoken()
  const address = useAddress()
  const isOpen = approval.state === 'open' && step.state === 'open'
  const isOfField =
    refusal === 'no-comment' ||
    refusal === 'no-text' ||
    refusal === 'no-agreement' ||
    refusal === 'too-long'
  return (
    <Block>
      {refusal !== null && !isOfField && (
        <Alert kind="warning" isAnnounced>
          {refusalSentence(refusal, say)}
        </Alert>
      )}
      {refusal !== null && isOfField && (
        <ErrorSummary
          faults={[{ field: fieldOf(model), message: refusalSentence(refusal, say) }]}
        />
      )}
      <PageHeading
        title={approval.title}
        lead={
          approval.promisedOn === null
            ? undefined
            : say('sign.promised', { day: formatDay(approval.promisedOn, language) })
        }
        tags={
          <Tags>
            <Tag>{say(`circuit.${approval.circuit}`)}</Tag>
            {step.isLate && <Tag tone="warning">{say('sign.late')}</Tag>}
          </Tags>
        }
      />
      {model.insteadOf !== null && (
        <p>{say('sign.instead', { name: nameOr(model.insteadOf, say) })}</p>
      )}
      <SectionHeading title={say('sign.text')} />
      <div class="text-to-sign">
        <Prose html={paragraphs(approval.text)} />
      </div>
      <p>
        {approval.askedBy === ''
          ? say('sign.asked-unnamed', { day: formatDay(approval.askedOn, language) })
          : say('sign.asked', {
              name: approval.askedBy,
              day: formatDay(approval.askedOn, language),
            })}
        {model.href !== null && (
          <>
            {' · '}
            <a href={address(model.href)}>{say('sign.subject')}</a>
          </>
        )}
      </p>
      <SectionHeading title={say('sign.who')} />
      <History acts={approval.acts} none={say('sign.nobody-yet')} />
      <SectionHeading title={say('sign.acts')} />
      {isOpen ? <ThreeActs {...model} /> : <p>{say('sign.closed')}</p>}
      <p>
        <LinkButton variant="tertiary" href={address(approvalPaths.toSign)}>
          {say('sign.back')}
        </LinkButton>
      </p>
      <GuideLink of="councillors" />
    </Block>
  )
}

/** The field that a refusal is about. */
function fieldOf({ refusal, given }: SignModel): string {
  if (refusal === 'no-text') return 'text'
  if (typed(given, 'act') === 'approved') return 'approve-comment'
  if (refusal === 'no-agreement') return 'reword-comment'
  if (refusal === 'no-comment' || typed(given, 'act') === 'returned') return 'return-comment'
  return typed(given, 'comment').length > mostComment ? 'reword-comment' : 'text'
}

function ThreeActs(model: SignModel) {
  const { given, refusal } = model
  const say = useWords(approvalWords)
  const act = typed(given, 'act')
  const isTheirs = isNoted(model.step)
  const errorOf = (field: string): string | undefined =>
    refusal !== null && refusal !== 'changed' && fieldOf(model) === field
      ? refusalSentence(refusal, say)
      : undefined
  return (
    <div class="signing">
      <p>{effectSentence(model.effect, say)}</p>
      {isTheirs && <p>{say('sign.note-lead')}</p>}
      <ActForm model={model} act="approved">
        {isTheirs && (
          <TextArea
            name="comment"
            id="approve-comment"
            label={say('sign.note-comment')}
            hint={say('sign.note-hint')}
            value={act === 'approved' ? typed(given, 'comment') : ''}
            rows={2}
            error={errorOf('approve-comment')}
          />
        )}
        <Button size="lg" icon="check">
          {say(isTheirs ? 'sign.note' : 'sign.approve')}
        </Button>
      </ActForm>
      <Disclosure summary={say('sign.reword')} isOpen={act === 'reworded'}>
        <ActForm model={model} act="reworded" label={say('sign.reword')}>
          <TextArea
            name="text"
            label={say('sign.reword-text')}
            hint={say('sign.reword-hint')}
            value={act === 'reworded' ? typed(given, 'text') : model.approval.text}
            rows={10}
            error={errorOf('text')}
          />
          <TextArea
            name="comment"
            id="reword-comment"
            label={say(isTheirs ? 'sign.note-comment' : 'sign.reword-comment')}
            value={act === 'reworded' ? typed(given, 'comment') : ''}
            rows={2}
            error={errorOf('reword-comment')}
            isOptional={!isTheirs}
          />
          <Button variant="secondary" size="lg">
            {say('sign.reword-do')}
          </Button>
        </ActForm>
      </Disclosure>
      <Disclosure summary={say('sign.return')} isOpen={act === 'returned'}>
        <ActForm model={model} act="returned" label={say('sign.return')}>
          <TextArea
            name="comment"
            id="return-comment"
            label={say('sign.return-comment')}
            hint={say('sign.return-hint')}
            value={act === 'returned' ? typed(given, 'comment') : ''}
            rows={4}
            error={errorOf('return-comment')}
          />
          <Button variant="secondary" size="lg">
            {say('sign.return-do')}
          </Button>
        </ActForm>
      </Disclosure>
    </div>
  )
}

function ActForm(props: {
  readonly model: SignModel
  readonly act: SigningAct
  readonly label?: string
  readonly children: ComponentChildren
}) {
  const address = useAddress()
  return (
    <Form
      action={address(approvalPaths.sign(props.model.step.id))}
      {...(props.label !== undefined && { label: props.label })}
    >
      <input type="hidden" name="act" value={props.act} />
      <input type="hidden" name="seen" value={props.model.seen} />
      {props.children}
    </Form>
  )
}
