import { Comments, type CommentsModel } from '../../comments/index.ts'
import { Lineage, type Story } from '../../lineage/index.ts'
import { messagePaths } from '../../messages/index.ts'
import {
  Alert,
  Block,
  InFrench,
  PageHeading,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { daysPast } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { proposalPaths } from '../rules/paths.ts'
import { type AdoptedProposal, standingOf } from '../rules/proposal.ts'
import { proposalWords } from '../words/index.ts'
import { nameIn } from '../../bodies/index.ts'
import { whereIn } from './place.ts'
import {
  History,
  Milestones,
  Photos,
  Points,
  ProposalFacts,
  Reasons,
  type Told,
} from './proposal-parts.tsx'
import { toneOf } from './sentences.ts'

export interface ProposalModel extends Told {
  readonly proposal: AdoptedProposal
  readonly story: Story
  readonly comments: CommentsModel
}

/** A proposal with the reply of the town, as anybody reads it. */
export function proposalPage(model: ProposalModel, speech: Speech): Page {
  const say = sayWith(proposalWords, speech)
  return {
    title: say('page.short', { number: model.proposal.number }),
    description: model.proposal.title,
    trail: [{ label: say('list.title'), path: proposalPaths.all() }],
    body: <ProposalBody {...model} />,
  }
}

function ProposalBody(model: ProposalModel) {
  const { proposal, bodies, neighbourhoods, today, day, replies, story, comments } = model
  const say = useWords(proposalWords)
  const address = useAddress()
  const standing = standingOf(proposal, today)
  const where = whereIn(neighbourhoods, proposal.neighbourhood, say('list.whole-town'))
  return (
    <Block>
      <PageHeading
        eyebrow={say('page.eyebrow', {
          number: proposal.number,
          body: nameIn(bodies, proposal.body),
        })}
        title={<InFrench>{proposal.title}</InFrench>}
        tags={
          <Tags>
            <Tag tone={toneOf[standing]}>{say(`standing.${standing}`)}</Tag>
            <Tag>{where}</Tag>
          </Tags>
        }
      />
      {standing === 'late' && (
        <Alert kind="warning">
          {say('page.late', {
            day: day(proposal.firstReplyDueOn),
            days: daysPast(proposal.firstReplyDueOn, today),
          })}
        </Alert>
      )}
      <SectionHeading title={say(replies.length > 0 ? 'page.points-replied' : 'page.points')} />
      <Points {...model} />
      <Milestones {...model} />
      <Photos {...model} />
      <Reasons {...model} />
      <SectionHeading title={say('page.facts')} />
      <ProposalFacts {...model} />
      <History {...model} />
      <p>
        <a href={address(messagePaths.follow({ kind: 'proposal', id: proposal.id }))}>
          {say('page.follow')}
        </a>
      </p>
      <Lineage {...story} />
      <Comments {...comments} />
    </Block>
  )
}
