import { bodyPaths } from '../../bodies/index.ts'
import {
  Block,
  EmptyState,
  LinkButton,
  PageHeading,
  ShortText,
  Table,
  Tag,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { datePollPaths } from '../rules/paths.ts'
import type { DatePoll, PollDoor } from '../rules/poll.ts'
import { workWords } from '../words/index.ts'
import type { PollWriting } from './poll-writing.ts'

export interface PollsModel extends PollWriting {
  readonly polls: readonly { readonly poll: DatePoll; readonly door: PollDoor }[]
}

export const doorTones = {
  open: 'info',
  closed: 'warning',
  kept: 'success',
  dropped: 'neutral',
} as const satisfies Record<PollDoor, string>

/** The polls of the town, for who prepares meetings. */
export function listPage(model: PollsModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('list.title'), isPrivate: true, body: <Polls {...model} /> }
}

function Polls({ polls, until }: PollsModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          <LinkButton variant="secondary" href={address(bodyPaths.workbench())}>
            {say('list.bodies')}
          </LinkButton>
        }
      />
      {polls.length === 0 ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <Table
          caption={say('list.caption')}
          isCaptionHidden
          columns={[
            { key: 'poll', label: say('column.poll') },
            { key: 'body', label: say('column.body') },
            { key: 'state', label: say('column.state') },
          ]}
          rows={polls.map(({ poll, door }) => ({
            poll: (
              <a href={address(datePollPaths.run(poll.number))}>
                <ShortText content={poll.title} />
              </a>
            ),
            body: <ShortText content={poll.bodyName} />,
            state: <Tag tone={doorTones[door]}>{say(`state.${door}`, { day: until(poll) })}</Tag>,
          }))}
        />
      )}
    </Block>
  )
}
