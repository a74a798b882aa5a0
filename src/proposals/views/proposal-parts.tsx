import { nameIn, votesSentence } from '../../bodies/index.ts'
import {
  DescriptionList,
  InFrench,
  Photo,
  SectionHeading,
  Stack,
  StorySteps,
  Tag,
} from '../../platform/design/index.ts'
import { fraction } from '../../platform/kernel/fraction.ts'
import { useAddress } from '../../platform/web/index.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import { useSpeech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { proposalPaths } from '../rules/paths.ts'
import type { Milestone, Proposal, ProposalStory } from '../rules/proposal.ts'
import { proposalWords } from '../words/index.ts'
import { type Place, whereIn } from './place.ts'
import { toneOfVerdict } from './sentences.ts'

export interface Told extends Place, ProposalStory {
  readonly proposal: Proposal
}

/** As somebody typed it, with its own lines. */
const AsWritten = ({ text }: { readonly text: string }) => (
  <p class="as-written">
    <InFrench>{text}</InFrench>
  </p>
)

/** Each point, and what the town says of it once it has replied. */
export function Points({ proposal, replies }: Pick<Told, 'proposal' | 'replies'>) {
  const say = useWords(proposalWords)
  return (
    <StorySteps
      steps={proposal.points.map((text, place) => {
        const found = replies[place]
        return {
          label: `${say('page.point', { rank: place + 1 })} `,
          title: <InFrench>{text}</InFrench>,
          ...(found !== undefined && {
            tag: <Tag tone={toneOfVerdict[found.verdict]}>{say(`verdict.${found.verdict}`)}</Tag>,
            children: found.reason !== '' && <AsWritten text={found.reason} />,
          }),
        }
      })}
    />
  )
}

/** Why, for whom, what it takes. */
export function Reasons({ proposal }: Pick<Told, 'proposal'>) {
  const say = useWords(proposalWords)
  return (
    <>
      <SectionHeading title={say('page.why')} />
      <AsWritten text={proposal.why} />
      <SectionHeading title={say('page.for-whom')} />
      <AsWritten text={proposal.forWhom} />
      <Needs proposal={proposal} />
    </>
  )
}

function Needs({ proposal }: Pick<Told, 'proposal'>) {
  const say = useWords(proposalWords)
  const spoken = useSpoken()
  const { room, money, interpreters, otherNeeds, partners } = proposal
  const written = (text: string) => text !== '' && <InFrench>{text}</InFrench>
  const items = [
    { term: say('page.room'), description: written(room) },
    {
      term: say('page.money'),
      description: money !== null && formatMoney(fraction(money), spoken),
    },
    { term: say('page.interpreters'), description: written(interpreters) },
    { term: say('page.other-needs'), description: written(otherNeeds) },
    { term: say('page.partners'), description: written(partners) },
  ].filter(({ description }) => description !== false)
  if (items.length === 0) return null
  return (
    <>
      <SectionHeading title={say('page.needs')} />
      <DescriptionList items={items} />
    </>
  )
}

/** Who, where, when, by how many. */
export function ProposalFacts({ proposal, bodies, departments, neighbourhoods, day }: Told) {
  const say = useWords(proposalWords)
  const speech = useSpeech()
  const { votes, adoptedOn, firstReplyDueOn, replyDueOn, repliedOn } = proposal
  const isPutOff = replyDueOn !== firstReplyDueOn
  const dated = (term: string, on: typeof adoptedOn) =>
    on === null ? [] : [{ term, description: day(on) }]
  return (
    <DescriptionList
      items={[
        { term: say('page.body'), description: nameIn(bodies, proposal.body) },
        {
          term: say('page.where'),
          description: whereIn(neighbourhoods, proposal.neighbourhood, say('list.whole-town')),
        },
        ...dated(say('page.adopted-on'), adoptedOn),
        ...(votes === null
          ? []
          : [
              {
                term: say('page.votes'),
                description: votesSentence(votes, speech),
              },
            ]),
        {
          term: say('page.department'),
          description: nameIn(departments, proposal.department) || say('page.no-department'),
        },
        ...dated(say('page.first-reply-due'), firstReplyDueOn),
        ...(isPutOff ? dated(say('page.reply-due'), replyDueOn) : []),
        ...dated(say('page.replied-on'), repliedOn),
      ]}
    />
  )
}

export function Milestones({ milestones, today, day }: Told) {
  const say = useWords(proposalWords)
  if (milestones.length === 0) return null
  const label = ({ dueOn, doneOn }: Milestone) => {
    if (doneOn !== null) return say('page.milestone-done', { day: day(doneOn) })
    const which = dueOn < today ? 'page.milestone-late' : 'page.milestone-due'
    return say(which, { day: day(dueOn) })
  }
  return (
    <>
      <SectionHeading title={say('page.milestones')} />
      <StorySteps
        steps={milestones.map((one) => ({
          label: label(one),
          title: <InFrench>{one.words}</InFrench>,
        }))}
      />
    </>
  )
}

export function Photos({ proposal, photos }: Told) {
  const say = useWords(proposalWords)
  const address = useAddress()
  if (photos.length === 0) return null
  return (
    <>
      <SectionHeading title={say('page.photos')} />
      <Stack>
        {photos.map(({ id, words, width, height }) => (
          <Photo
            src={address(proposalPaths.photo(proposal.number ?? 0, id))}
            words={words}
            width={width}
            height={height}
          />
        ))}
      </Stack>
    </>
  )
}

/** Each act with its day and its words, in order. */
export function History({ changes, day }: Pick<Told, 'changes' | 'day'>) {
  const say = useWords(proposalWords)
  if (changes.length === 0) return null
  return (
    <>
      <SectionHeading title={say('page.history')} />
      <StorySteps
        steps={changes.map((change) => ({
          label: day(change.day),
          title: say(`change.${change.kind}`),
          children: change.reason !== '' && <AsWritten text={change.reason} />,
        }))}
      />
    </>
  )
}
