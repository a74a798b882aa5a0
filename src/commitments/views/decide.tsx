import {
  Button,
  Disclosure,
  FileField,
  Form,
  SectionHeading,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { commitmentPaths } from '../rules/paths.ts'
import type { Proposal } from '../rules/proposal.ts'
import { proposalWords, workWords } from '../words/index.ts'
import { nameIn } from './place.ts'
import { SaidByAgent } from './proposals.tsx'
import { Told } from './run-forms.tsx'
import type { RunModel } from './run-model.ts'
import { useFields } from './use-fields.ts'

type Deciding = RunModel & { readonly proposal: Proposal }

/** What the department proposes: accepted with the words the public reads, or returned with a word. */
export function Decide(model: RunModel) {
  const { proposals, commitment, agents, day, dayOf } = model
  const say = useWords(proposalWords)
  const sayWork = useWords(workWords)
  const address = useAddress()
  const proposal = proposals.find(({ state }) => state === 'waiting')
  if (proposal === undefined) return null
  const agent = nameIn(agents, proposal.by) || sayWork('run.gone')
  const photoAt = address(
    commitmentPaths.run(commitment.number, `propositions/${proposal.id}/photo`),
  )
  return (
    <>
      <SectionHeading
        title={say('decide.title', { what: say(`says.${proposal.kind}`) })}
        lead={say('decide.lead')}
      />
      <p class="muted">{say('decide.agent', { agent, day: dayOf(proposal.madeAt) })}</p>
      <SaidByAgent proposal={proposal} photoAt={photoAt} day={day} />
      <AcceptForm {...model} proposal={proposal} />
      <GiveBackForm {...model} proposal={proposal} />
    </>
  )
}

function AcceptForm(model: Deciding) {
  const { commitment, proposal } = model
  const { id, kind, reason, doneOn, dueOn, photo } = proposal
  const say = useWords(proposalWords)
  const sayWork = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'accept', {
    reason,
    doneOn: doneOn === null ? '' : typedDay(doneOn),
    dueOn: dueOn === null ? '' : typedDay(dueOn),
    proposedWords: photo?.words ?? '',
  })
  return (
    <Form
      action={address(commitmentPaths.run(commitment.number, `propositions/${id}/accord`))}
      hasFiles
    >
      <TextArea
        {...field('reason')}
        label={kind === 'kept' ? sayWork('keep.reason') : sayWork('drop.reason')}
        rows={3}
      />
      {kind === 'kept' && <TextField {...field('doneOn')} label={say('kept.done-on')} width={12} />}
      {kind === 'postponed' && (
        <TextField {...field('dueOn')} label={sayWork('postpone.due')} width={12} />
      )}
      {photo !== null && (
        <TextField {...field('proposedWords')} label={say('decide.photo-words')} width={60} />
      )}
      {kind === 'kept' && photo === null && <MissingProof field={field} />}
      <Told {...model} />
      <Button>{say(`decide.accept-${kind}`)}</Button>
    </Form>
  )
}

function MissingProof({ field }: { readonly field: ReturnType<typeof useFields> }) {
  const say = useWords(proposalWords)
  const sayWork = useWords(workWords)
  const { value: _, ...photo } = field('photo')
  return (
    <>
      <p>{say('decide.proof-needed')}</p>
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
        width={60}
        isOptional
      />
      <TextField {...field('url')} type="url" label={sayWork('keep.url')} width={60} isOptional />
      <TextField {...field('urlWords')} label={sayWork('keep.url-words')} width={60} isOptional />
    </>
  )
}

function GiveBackForm(model: Deciding) {
  const { commitment, proposal, sent } = model
  const say = useWords(proposalWords)
  const address = useAddress()
  const field = useFields(model, 'give-back')
  return (
    <Disclosure summary={say('decide.give-back')} isOpen={sent === 'give-back'}>
      <p>{say('decide.give-back-lead')}</p>
      <Form
        action={address(
          commitmentPaths.run(commitment.number, `propositions/${proposal.id}/renvoi`),
        )}
      >
        <TextArea {...field('told')} label={say('decide.told')} rows={3} />
        <Button variant="secondary">{say('decide.give-back')}</Button>
      </Form>
    </Disclosure>
  )
}
