import {
  Actions,
  Alert,
  Block,
  DrawnOnce,
  EmptyState,
  LinkButton,
  PageHeading,
  Pagination,
  SectionHeading,
  Table,
  Tag,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { PublicMeeting } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { type FiltersModel, MeetingFilters } from './filters.tsx'
import { TownText } from './town-text.tsx'

export interface WorkbenchModel extends FiltersModel {
  readonly meetings: readonly PublicMeeting[]
  readonly perPage: number
  /** Meetings a series has just planned. */
  readonly planned: number
  /** What other modules do of all meetings. */
  readonly ways: readonly { readonly label: string; readonly path: string }[]
  readonly counts: readonly { readonly name: string; readonly count: number }[]
}

/** The meetings of the town, for who prepares them. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('list.title'), isPrivate: true, body: <Workbench {...model} /> }
}

function Workbench(model: WorkbenchModel) {
  const { meetings, counts, planned, ways } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      {planned > 0 && (
        <Alert kind="success" isAnnounced>
          {say('series.done', { count: planned })}
        </Alert>
      )}
      <PageHeading
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          <Actions>
            <LinkButton href={address(meetingPaths.fresh())}>{say('list.new')}</LinkButton>
            <LinkButton variant="secondary" href={address(meetingPaths.days())}>
              {say('list.days')}
            </LinkButton>
            {ways.map(({ label, path }) => (
              <LinkButton variant="secondary" href={address(path)}>
                {label}
              </LinkButton>
            ))}
            <LinkButton variant="secondary" href={address(meetingPaths.all())}>
              {say('list.public')}
            </LinkButton>
          </Actions>
        }
      />
      <DrawnOnce of={meetings} as="workbench" draw={() => <Found {...model} />} />
      {counts.length > 0 && (
        <>
          <SectionHeading title={say('list.evenings')} lead={say('list.evenings-lead')} />
          <ul>
            {counts.map((one) => (
              <li>{say('list.evening-count', one)}</li>
            ))}
          </ul>
        </>
      )}
    </Block>
  )
}

/** What is asked for and what was found. */
function Found(model: WorkbenchModel) {
  const { meetings } = model
  const say = useWords(workWords)
  const root = useAddress()(meetingPaths.workbench())
  return (
    <>
      <MeetingFilters {...model} root={root} />
      {meetings.length === 0 ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <Meetings {...model} />
      )}
      <Pagination
        current={model.asked.page}
        total={Math.ceil(model.total / model.perPage)}
        hrefFor={(page) => root + queryText({ ...model.asked, page: page === 1 ? '' : page })}
      />
    </>
  )
}

function Meetings({ meetings, when }: WorkbenchModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Table
      caption={say('list.caption')}
      isCaptionHidden
      columns={[
        { key: 'meeting', label: say('list.meeting') },
        { key: 'when', label: say('list.when') },
        { key: 'state', label: say('list.state') },
      ]}
      rows={meetings.map((meeting) => ({
        meeting: (
          <a href={address(meetingPaths.run(meeting.number))}>
            <TownText content={meeting.title} />
          </a>
        ),
        when: when(meeting),
        state: (
          <Tag tone={meeting.state === 'cancelled' ? 'danger' : 'neutral'}>
            {say(`state.${meeting.state}`)}
          </Tag>
        ),
      }))}
    />
  )
}
