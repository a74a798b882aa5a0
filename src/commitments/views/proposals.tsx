import { Photo, StorySteps, Tag, type Tone } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Proposal, ProposalState } from '../rules/proposal.ts'
import { proposalWords } from '../words/index.ts'
import type { Place } from './place.ts'

const toneOf: Readonly<Record<ProposalState, Tone>> = {
  waiting: 'info',
  accepted: 'success',
  returned: 'warning',
  'taken-back': 'neutral',
  overtaken: 'neutral',
}

export function ProposalTag({ state }: Pick<Proposal, 'state'>) {
  const say = useWords(proposalWords)
  return <Tag tone={toneOf[state]}>{say(`state.${state}`)}</Tag>
}

/** The day it tells, of what is done or put off. */
function useTold({ doneOn, dueOn }: Pick<Proposal, 'doneOn' | 'dueOn'>, day: Place['day']) {
  const say = useWords(proposalWords)
  if (doneOn !== null) return say('says.done-on', { day: day(doneOn) })
  return dueOn === null ? null : say('says.due-on', { day: day(dueOn) })
}

/** What an agent said, with her photo while it is kept. */
export function SaidByAgent({
  proposal,
  photoAt,
  day,
}: Pick<Place, 'day'> & { readonly proposal: Proposal; readonly photoAt: string }) {
  const told = useTold(proposal, day)
  return (
    <>
      <p class="as-written">{proposal.reason}</p>
      {told !== null && <p>{told}</p>}
      {proposal.photo !== null && <Photo src={photoAt} {...proposal.photo} />}
    </>
  )
}

/** All that was proposed, the latest first, and what became of it. */
export function PastProposals({
  proposals,
  day,
  dayOf,
}: Pick<Place, 'day' | 'dayOf'> & { readonly proposals: readonly Proposal[] }) {
  const say = useWords(proposalWords)
  return (
    <StorySteps
      steps={proposals.map((one) => ({
        label: dayOf(one.madeAt),
        title: say(`says.${one.kind}`),
        tag: <ProposalTag {...one} />,
        children: (
          <>
            <SaidByAgent proposal={one} photoAt="" day={day} />
            {one.told !== null && <p class="as-written">{say('told', { told: one.told })}</p>}
          </>
        ),
      }))}
    />
  )
}
