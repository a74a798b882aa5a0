import {
  Actions,
  Button,
  Form,
  LinkButton,
  SectionHeading,
  Select,
  Tag,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import { wasHeld } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import {
  type Attendance,
  type Expected,
  type PresenceStates,
  presenceStates,
} from '../rules/presence.ts'
import { isReached } from '../rules/quorum.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'
import { quorumTold } from './standing.ts'

export interface PresenceModel extends AroundMeeting {
  readonly members: readonly Expected[]
  /** The rules of its body that evening ask for one. */
  readonly hasQuorum: boolean
  readonly states: PresenceStates
  /** Of what is kept, and she reads. */
  readonly stamp: string
  readonly attendance: ReadonlyMap<string, Attendance>
}

export const seenField = 'lu'
export const presenceField = (member: string): string => `membre-${member}`

/** Who of the members was there, and how often each comes. */
export const presencePage = (model: PresenceModel, speech: Speech): Page =>
  meetingWorkPage(model, 'nav.presence', speech, <Presence {...model} />)

function Presence(model: PresenceModel) {
  const { file, members } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('presence.title')} lead={say('presence.lead')} />
      <Actions>
        <LinkButton
          variant="secondary"
          href={address(meetingPaths.run(file.number, 'emargement.pdf'))}
        >
          {say('presence.sheet')}
        </LinkButton>
      </Actions>
      {members.length === 0 && <p>{say('presence.nobody')}</p>}
      {members.length > 0 && !wasHeld(file) && <p>{say('presence.not-yet')}</p>}
      {members.length > 0 && wasHeld(file) && (
        <>
          <QuorumSaid {...model} />
          <Fields {...model} />
        </>
      )}
    </>
  )
}

/** Whether enough seats were there, or that none are asked for. */
function QuorumSaid({ file: { quorum }, hasQuorum }: PresenceModel) {
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  if (quorum !== null)
    return (
      <p>
        <Tag tone={isReached(quorum) ? 'success' : 'warning'}>{tell('minutes.quorum')}</Tag>{' '}
        {quorumTold(quorum, tell)}
      </p>
    )
  return <p>{say(hasQuorum ? 'presence.quorum-to-note' : 'presence.no-quorum')}</p>
}

function Fields({ file, members, states, stamp, faults, attendance }: PresenceModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const options = presenceStates.map((state) => ({ value: state, label: say(`presence.${state}`) }))
  const hintOf = (id: string): string | undefined => {
    const known = attendance.get(id)
    if (known === undefined) return undefined
    return say('presence.rate', { present: known.present, noted: known.noted })
  }
  return (
    <Form action={address(meetingPaths.run(file.number, 'presence'))}>
      <input type="hidden" name={seenField} value={stamp} />
      {members.map(({ id, name }) => (
        <Select
          key={id}
          name={presenceField(id)}
          error={faultOf(faults, presenceField(id), say)}
          label={name}
          hint={hintOf(id)}
          emptyLabel={say('presence.unknown')}
          options={options}
          value={states.get(id) ?? ''}
        />
      ))}
      <Button>{say('presence.save')}</Button>
    </Form>
  )
}
