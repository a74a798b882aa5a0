import { nameIn, votesSentence } from '../../bodies/index.ts'
import {
  DescriptionList,
  InFrench,
  Prose,
  SectionHeading,
  StorySteps,
  Tag,
  type Tone,
} from '../../platform/design/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { Opinion, PastChange, Stance } from '../rules/opinion.ts'
import { opinionWords } from '../words/index.ts'
import type { Place } from './place.ts'
import { changeSentence } from './sentences.ts'

export interface Told extends Place {
  readonly opinion: Opinion
  /** The oldest first. */
  readonly changes: readonly PastChange[]
}

/** As the town or the body wrote it, in French. */
export const Written = ({ text }: { readonly text: string }) => (
  <div lang="fr">
    <Prose html={paragraphs(text)} />
  </div>
)

/** What is asked, what may change and what may not. */
export function Question({ opinion }: Pick<Told, 'opinion'>) {
  const say = useWords(opinionWords)
  const { origin, question, negotiable, fixed } = opinion
  return (
    <>
      <SectionHeading title={say(`page.question-${origin}`)} />
      <Written text={question} />
      <Titled title={say('page.negotiable')} text={negotiable} />
      <Titled title={say('page.fixed')} text={fixed} />
    </>
  )
}

function Titled({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <>
      <SectionHeading title={title} level={3} />
      <Written text={text} />
    </>
  )
}

/** The opinion itself, with what the minority wanted to be kept. */
export function Adopted({ opinion }: Pick<Told, 'opinion'>) {
  const say = useWords(opinionWords)
  return (
    <>
      <SectionHeading title={say('page.opinion')} />
      {opinion.state === 'awaited' ? (
        <p>{say('page.no-opinion')}</p>
      ) : (
        <Written text={opinion.text} />
      )}
      <Titled title={say('page.minority')} text={opinion.minority} />
    </>
  )
}

const toneOfStance: Readonly<Record<Stance, Tone>> = {
  followed: 'success',
  'in-part': 'info',
  'not-followed': 'neutral',
}

/** What the town replied: the very words that were signed. */
export function Replied({ opinion: { state, reply } }: Pick<Told, 'opinion'>) {
  const say = useWords(opinionWords)
  if (state === 'awaited') return null
  return (
    <>
      <SectionHeading title={say('page.reply')} />
      {reply === null ? (
        <p>{say('page.no-reply')}</p>
      ) : (
        <>
          <p>
            <Tag tone={toneOfStance[reply.stance]}>{say(`stance.${reply.stance}`)}</Tag>
          </p>
          <Written text={reply.text} />
        </>
      )}
    </>
  )
}

/** Who, when, by how many. */
export function Facts({ opinion, bodies, departments, day }: Told) {
  const say = useWords(opinionWords)
  const speech = useSpeech()
  const { origin, votes, department, firstReplyDueOn, replyDueOn } = opinion
  const dated = (term: string, on: Opinion['adoptedOn']) =>
    on === null ? [] : [{ term, description: day(on) }]
  const named = (term: string, description: string) =>
    description === '' ? [] : [{ term, description }]
  return (
    <>
      <SectionHeading title={say('page.facts')} />
      <DescriptionList
        items={[
          ...named(say('page.body'), nameIn(bodies, opinion.body)),
          ...named(say('page.origin'), say(`origin.${origin}`)),
          ...dated(say(`page.asked-on-${origin}`), opinion.askedOn),
          ...dated(say('page.opinion-due'), opinion.opinionDueOn),
          ...dated(say('page.adopted-on'), opinion.adoptedOn),
          ...named(say('page.votes'), votes === null ? '' : votesSentence(votes, speech)),
          ...named(say('page.department'), nameIn(departments, department)),
          ...dated(say('page.first-reply-due'), firstReplyDueOn),
          ...(replyDueOn === firstReplyDueOn ? [] : dated(say('page.reply-due'), replyDueOn)),
          ...dated(say('page.replied-on'), opinion.repliedOn),
        ]}
      />
    </>
  )
}

/** Each act with its day and its reason, in order. */
export function History({ opinion, changes, day }: Pick<Told, 'opinion' | 'changes' | 'day'>) {
  const say = useWords(opinionWords)
  return (
    <>
      <SectionHeading title={say('page.history')} />
      <StorySteps
        steps={changes.map((change) => ({
          label: day(change.day),
          title: changeSentence(change, opinion, { day }, say),
          children: change.reason !== '' && (
            <p class="as-written">
              <InFrench>{change.reason}</InFrench>
            </p>
          ),
        }))}
      />
    </>
  )
}
