import {
  Alert,
  Block,
  Button,
  DescriptionList,
  Disclosure,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Commitment, Proof } from '../rules/commitment.ts'
import { commentPaths } from '../../comments/index.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitmentWords, proposalWords, workWords } from '../words/index.ts'
import { History, Proofs } from './commitment-page.tsx'
import { Decide } from './decide.tsx'
import { nameIn, whereIn } from './place.ts'
import { PastProposals } from './proposals.tsx'
import { DropForm, EntrustForm, KeepForm, PostponeForm, ResumeForm } from './run-forms.tsx'
import type { RunModel } from './run-model.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

/** One commitment, and all an officer may do with it. */
export function runPage(model: RunModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const tell = sayWith(commitmentWords, speech)
  return {
    title: tell('page.eyebrow', { number: model.commitment.number }),
    trail: [{ label: say('list.title'), path: commitmentPaths.workbench() }],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

function Run(model: RunModel) {
  const { commitment, faults, isDone, neighbourhoods, today, day, proofs } = model
  const say = useWords(workWords)
  const tell = useWords(commitmentWords)
  const address = useAddress()
  const sayProposal = useWords(proposalWords)
  const past = model.proposals.filter(({ state }) => state !== 'waiting')
  const where = whereIn(neighbourhoods, commitment.neighbourhood, tell('list.whole-town'))
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('run.done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={tell('page.eyebrow', { number: commitment.number })}
        title={commitment.text}
        tags={
          <Tags>
            <StandingTag commitment={commitment} today={today} />
            <Tag>{where}</Tag>
          </Tags>
        }
      />
      <p>
        {dueSentence(commitment, today, day, tell)}
        {' · '}
        <a href={address(commitmentPaths.one(commitment.number))}>{say('run.public')}</a>
        {' · '}
        <a
          href={address(commentPaths.office({ kind: 'commitment', id: String(commitment.number) }))}
        >
          {say('run.comments')}
        </a>
      </p>
      <InCharge {...model} />
      <Decide {...model} />
      {commitment.state === 'open' ? <Running {...model} /> : <ResumeForm {...model} />}
      <EntrustForm {...model} />
      {proofs.map((proof) => (
        <OneProof commitment={commitment} proof={proof} />
      ))}
      {past.length > 0 && (
        <>
          <SectionHeading title={sayProposal('past.title')} />
          <PastProposals {...model} proposals={past} />
        </>
      )}
      <SectionHeading title={tell('page.history')} />
      <History {...model} />
    </Block>
  )
}

const Running = (model: RunModel) => (
  <>
    <KeepForm {...model} />
    <PostponeForm {...model} />
    <DropForm {...model} />
  </>
)

function InCharge({ commitment, departments, agents }: RunModel) {
  const say = useWords(workWords)
  const tell = useWords(commitmentWords)
  const named = (party: string | null) =>
    party === null ? say('run.nobody') : nameIn(agents, party) || say('run.gone')
  return (
    <DescriptionList
      items={[
        {
          term: tell('page.department'),
          description: nameIn(departments, commitment.department),
        },
        { term: say('run.owner'), description: named(commitment.owner) },
        { term: say('run.deputy'), description: named(commitment.deputy) },
      ]}
    />
  )
}

/** A proof can be taken off the page at once. */
function OneProof({
  commitment,
  proof,
}: {
  readonly commitment: Commitment
  readonly proof: Proof
}) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <Proofs commitment={commitment} proofs={[proof]} />
      <Disclosure summary={say('proof.withdraw')}>
        <p>{say('proof.withdraw-lead')}</p>
        <Form action={address(commitmentPaths.run(commitment.number, `preuves/${proof.id}`))}>
          <Button variant="secondary" tone="danger">
            {say('proof.withdraw')}
          </Button>
        </Form>
      </Disclosure>
    </>
  )
}
