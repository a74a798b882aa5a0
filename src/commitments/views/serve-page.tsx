import {
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  FileField,
  Form,
  PageHeading,
  SectionHeading,
  Tags,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Merger, PastChange, Proof, PublicCommitment } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import type { Proposal, ProposalKind } from '../rules/proposal.ts'
import { commitmentWords, proposalWords, workWords } from '../words/index.ts'
import { History, Proofs } from './commitment-page.tsx'
import type { Place } from './place.ts'
import { PastProposals, SaidByAgent } from './proposals.tsx'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'
import { useFields } from './use-fields.ts'

export interface ServeModel extends Place {
  readonly commitment: PublicCommitment
  readonly changes: readonly PastChange[]
  readonly mergers: readonly Merger[]
  readonly proofs: readonly Proof[]
  /** The latest first. */
  readonly proposals: readonly Proposal[]
  /** Of the form that is shown. */
  readonly key: string
  /** Which form was refused. */
  readonly sent: ProposalKind | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** One promise, for an agent of the department that keeps it. */
export function servePage(model: ServeModel, speech: Speech): Page {
  const say = sayWith(proposalWords, speech)
  const tell = sayWith(commitmentWords, speech)
  return {
    title: tell('page.eyebrow', { number: model.commitment.number }),
    trail: [{ label: say('service.title'), path: commitmentPaths.department() }],
    isPrivate: true,
    body: <Serve {...model} />,
  }
}

function Serve(model: ServeModel) {
  const { commitment, faults, isDone, today, day, proofs, proposals } = model
  const say = useWords(proposalWords)
  const sayWork = useWords(workWords)
  const tell = useWords(commitmentWords)
  const address = useAddress()
  const waiting = proposals.find(({ state }) => state === 'waiting')
  const past = proposals.filter(({ state }) => state !== 'waiting')
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, sayWork)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('service.done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={tell('page.eyebrow', { number: commitment.number })}
        title={commitment.text}
        tags={
          <Tags>
            <StandingTag commitment={commitment} today={today} />
          </Tags>
        }
      />
      <p>
        {dueSentence(commitment, today, day, tell)}
        {' · '}
        <a href={address(commitmentPaths.one(commitment.number))}>{say('service.public')}</a>
      </p>
      {commitment.said !== commitment.text && (
        <p>{say('service.said', { said: commitment.said })}</p>
      )}
      {waiting === undefined ? <Proposing {...model} /> : <Waiting {...model} waiting={waiting} />}
      {past.length > 0 && (
        <>
          <SectionHeading title={say('past.title')} />
          <PastProposals {...model} proposals={past} />
        </>
      )}
      {proofs.length > 0 && <Proofs commitment={commitment} proofs={proofs} />}
      <SectionHeading title={tell('page.history')} />
      <History {...model} />
    </Block>
  )
}

/** What she may say; of a proposal that came back, why, first. */
function Proposing(model: ServeModel) {
  const { commitment, proposals } = model
  const say = useWords(proposalWords)
  const [last] = proposals
  if (commitment.state !== 'open') return <Alert kind="info">{say('service.over')}</Alert>
  return (
    <>
      {last?.state === 'returned' && (
        <Alert kind="warning" title={say('told-title')}>
          <p class="as-written">{last.told}</p>
        </Alert>
      )}
      <KeptForm {...model} />
      <WordsForm {...model} kind="postponed" path="report" />
      <WordsForm {...model} kind="dropped" path="abandon" />
    </>
  )
}

function Waiting({ commitment, waiting, day }: ServeModel & { readonly waiting: Proposal }) {
  const say = useWords(proposalWords)
  const address = useAddress()
  const at = (what: string) =>
    address(commitmentPaths.serve(commitment.number, `propositions/${waiting.id}/${what}`))
  return (
    <>
      <SectionHeading title={say('waiting.title')} lead={say('waiting.lead')} />
      <p>
        <strong>{say(`says.${waiting.kind}`)}</strong>
      </p>
      <SaidByAgent proposal={waiting} photoAt={at('photo')} day={day} />
      <Disclosure summary={say('waiting.take-back')}>
        <p>{say('waiting.take-back-effect')}</p>
        <Form action={at('retrait')}>
          <Button variant="secondary">{say('waiting.take-back')}</Button>
        </Form>
      </Disclosure>
    </>
  )
}

function KeptForm(model: ServeModel) {
  const { commitment, key } = model
  const say = useWords(proposalWords)
  const sayWork = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'kept')
  const { value: _, ...photo } = field('photo')
  return (
    <>
      <SectionHeading title={say('kept.title')} lead={say('kept.lead')} />
      <Form action={address(commitmentPaths.serve(commitment.number, 'fait'))} hasFiles>
        <input type="hidden" name="key" value={key} />
        <TextArea {...field('reason')} label={say('kept.reason')} rows={3} />
        <TextField
          {...field('doneOn')}
          label={say('kept.done-on')}
          hint={sayWork('new.due-hint')}
          width={12}
        />
        <FileField
          {...photo}
          label={sayWork('keep.photo')}
          hint={sayWork('keep.photo-hint')}
          accept="image/jpeg,image/png,image/webp"
          isOptional
        />
        <TextField
          {...field('photoWords')}
          label={sayWork('keep.photo-words')}
          hint={sayWork('keep.photo-words-hint')}
          width={60}
          isOptional
        />
        <Button>{say('kept.go')}</Button>
      </Form>
    </>
  )
}

function WordsForm(
  model: ServeModel & { readonly kind: 'postponed' | 'dropped'; readonly path: string },
) {
  const { commitment, kind, path, key, sent } = model
  const say = useWords(proposalWords)
  const sayWork = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, kind)
  return (
    <Disclosure summary={say(`${kind}.title`)} isOpen={sent === kind}>
      <Form
        action={address(commitmentPaths.serve(commitment.number, path))}
        label={say(`${kind}.title`)}
      >
        <input type="hidden" name="key" value={key} />
        {kind === 'postponed' && (
          <TextField
            {...field('dueOn')}
            label={say('postponed.due')}
            hint={sayWork('new.due-hint')}
            width={12}
          />
        )}
        <TextArea {...field('reason')} label={say(`${kind}.reason`)} rows={3} />
        <Button variant="secondary">{say(`${kind}.go`)}</Button>
      </Form>
    </Disclosure>
  )
}
