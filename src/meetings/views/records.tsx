import { InFrench, SectionHeading, Table } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { meetingWords } from '../words/index.ts'
import type { MeetingModel } from './public-pages.tsx'
import { standingIn } from './standing.ts'

/** What a meeting decided, and who does what. */
export const Records = (model: MeetingModel) => (
  <>
    <Decisions {...model} />
    <Actions {...model} />
  </>
)

function Decisions({ file }: MeetingModel) {
  const say = useWords(meetingWords)
  return (
    <>
      <SectionHeading title={say('minutes.decisions')} id="decisions" />
      {file.decisions.length === 0 ? (
        <p>{say('minutes.no-decision')}</p>
      ) : (
        <Table
          caption={say('minutes.decisions')}
          isCaptionHidden
          columns={[
            { key: 'number', label: say('minutes.number'), isWhole: true },
            { key: 'text', label: say('minutes.decision') },
          ]}
          rows={file.decisions.map(({ number, text, hands }) => ({
            number,
            text: (
              <>
                <InFrench>{text}</InFrench>
                {hands !== null && ` ${say('minutes.hands', { ...hands })}`}
              </>
            ),
          }))}
        />
      )}
    </>
  )
}

function Actions(model: MeetingModel) {
  const { file, day } = model
  const say = useWords(meetingWords)
  const standingOf = standingIn(say, model)
  return (
    <>
      <SectionHeading title={say('minutes.actions')} id="actions" />
      {file.actions.length === 0 ? (
        <p>{say('minutes.no-action')}</p>
      ) : (
        <Table
          caption={say('minutes.actions')}
          isCaptionHidden
          columns={[
            { key: 'number', label: say('minutes.number'), isWhole: true },
            { key: 'text', label: say('minutes.action') },
            { key: 'owner', label: say('minutes.owner') },
            { key: 'due', label: say('minutes.due'), isWhole: true },
            { key: 'state', label: say('minutes.state') },
          ]}
          rows={file.actions.map((action) => ({
            number: action.number,
            text: <InFrench>{action.text}</InFrench>,
            owner: <InFrench>{action.owner}</InFrench>,
            due: day(action.dueOn),
            state: standingOf(action),
          }))}
        />
      )}
    </>
  )
}
