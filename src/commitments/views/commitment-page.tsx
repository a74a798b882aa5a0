import {
  Alert,
  Block,
  DescriptionList,
  DownloadLink,
  ExternalLink,
  PageHeading,
  Photo,
  SectionHeading,
  Stack,
  StorySteps,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { Comments, type CommentsModel } from '../../comments/index.ts'
import { Lineage, type Story } from '../../lineage/index.ts'
import { messagePaths } from '../../messages/index.ts'
import { daysPast } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import {
  isPutOff,
  type Merger,
  type PastChange,
  type Proof,
  type PublicCommitment,
  standingOf,
} from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitmentWords } from '../words/index.ts'
import { type Ground, whereIn } from './place.ts'
import { changeSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

export interface CommitmentModel extends Ground {
  readonly commitment: PublicCommitment
  /** Who answers for it, by name. */
  readonly department: string
  readonly changes: readonly PastChange[]
  readonly mergers: readonly Merger[]
  readonly proofs: readonly Proof[]
  readonly story: Story
  readonly comments: CommentsModel
}

/** A commitment with its whole history, as anybody reads it. */
export function commitmentPage(model: CommitmentModel, speech: Speech): Page {
  const say = sayWith(commitmentWords, speech)
  return {
    title: say('page.eyebrow', { number: model.commitment.number }),
    description: model.commitment.text,
    trail: [{ label: say('list.title'), path: commitmentPaths.all() }],
    body: <CommitmentBody {...model} />,
  }
}

function CommitmentBody(model: CommitmentModel) {
  const { commitment, neighbourhoods, today, proofs, story, comments } = model
  const say = useWords(commitmentWords)
  const address = useAddress()
  const where = whereIn(neighbourhoods, commitment.neighbourhood, say('list.whole-town'))
  const about = { kind: 'commitment', id: commitment.id }
  return (
    <Block>
      <PageHeading
        eyebrow={say('page.eyebrow', { number: commitment.number })}
        title={commitment.text}
        tags={
          <Tags>
            <StandingTag commitment={commitment} today={today} />
            <Tag>{where}</Tag>
          </Tags>
        }
      />
      {standingOf(commitment, today) === 'late' && (
        <Alert kind="warning">
          {say('page.late', { days: daysPast(commitment.dueOn, today) })}
        </Alert>
      )}
      {proofs.length > 0 && (
        <>
          <SectionHeading title={say('page.proofs')} />
          <Proofs commitment={commitment} proofs={proofs} />
        </>
      )}
      <Facts {...model} />
      <SectionHeading title={say('page.history')} />
      <History {...model} />
      <p>
        <a href={address(messagePaths.follow(about))}>{say('page.follow')}</a>
      </p>
      <Lineage {...story} />
      <Comments {...comments} />
    </Block>
  )
}

function Facts({ commitment, department, day }: CommitmentModel) {
  const say = useWords(commitmentWords)
  const { said, text, madeOn, firstDueOn, dueOn, endedOn, state } = commitment
  const fact = (term: string, description: string) => ({ term, description })
  return (
    <DescriptionList
      items={[
        ...(said === text ? [] : [fact(say('page.said'), `« ${said} »`)]),
        fact(say('page.department'), department),
        fact(say('page.made-on'), day(madeOn)),
        fact(say('page.first-due'), day(firstDueOn)),
        ...(isPutOff(commitment) ? [fact(say('page.due'), day(dueOn))] : []),
        ...(endedOn === null || state === 'open'
          ? []
          : [fact(say(`page.ended-${state}`), day(endedOn))]),
      ]}
    />
  )
}

/** Each act with its day and its reason, each department that took it up, in order; officers read it too. */
export function History({
  changes,
  mergers,
  day,
  dayOf,
}: Pick<CommitmentModel, 'changes' | 'mergers' | 'day' | 'dayOf'>) {
  const say = useWords(commitmentWords)
  const acts = changes.map((change) => ({
    at: change.at,
    label: day(change.day),
    title: changeSentence(change, day, say),
    children: change.reason !== null && <p class="as-written">{change.reason}</p>,
  }))
  const taken = mergers.map(({ at, from, into }) => ({
    at,
    label: dayOf(at),
    title: say('page.merged', { from, into }),
  }))
  const steps = [...acts, ...taken].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return <StorySteps steps={steps} />
}

export function Proofs({
  commitment,
  proofs,
}: {
  readonly commitment: Pick<PublicCommitment, 'number'>
  readonly proofs: readonly Proof[]
}) {
  const address = useAddress()
  return (
    <Stack>
      {proofs.map((proof) => (
        <OneProof
          proof={proof}
          href={address(commitmentPaths.proof(commitment.number, proof.id))}
        />
      ))}
    </Stack>
  )
}

function OneProof({ proof, href }: { readonly proof: Proof; readonly href: string }) {
  const { kind, words, width, height, bytes, url } = proof
  if (kind === 'photo') {
    return <Photo src={href} words={words} width={width ?? 1} height={height ?? 1} />
  }
  return kind === 'document' ? (
    <p>
      <DownloadLink href={href} label={words} format="PDF" {...(bytes !== null && { bytes })} />
    </p>
  ) : (
    <p>
      <ExternalLink href={url ?? ''}>{words}</ExternalLink>
    </p>
  )
}
