import { Block, EmptyState, PageHeading, Pagination, Table } from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { commitmentPaths } from '../rules/paths.ts'
import type { WaitingProposal } from '../rules/proposal.ts'
import { proposalWords, workWords } from '../words/index.ts'
import type { Place } from './place.ts'

export interface ProposedModel extends Pick<Place, 'day' | 'dayOf'> {
  readonly proposals: readonly WaitingProposal[]
  readonly total: number
  readonly perPage: number
  readonly page: number
}

/** What agents propose about promises, the oldest word first. */
export function proposedPage(model: ProposedModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: sayWith(proposalWords, speech)('awaiting.proposed'),
    trail: [{ label: say('list.title'), path: commitmentPaths.workbench() }],
    isPrivate: true,
    body: <Proposed {...model} />,
  }
}

function Proposed(model: ProposedModel) {
  const { proposals, total, perPage, page } = model
  const say = useWords(proposalWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('awaiting.proposed')} lead={say('proposed.lead')} />
      {proposals.length === 0 ? (
        <EmptyState title={say('proposed.empty')}>{say('proposed.empty-hint')}</EmptyState>
      ) : (
        <Lines {...model} />
      )}
      <Pagination
        current={page}
        total={Math.ceil(total / perPage)}
        hrefFor={(to) =>
          address(commitmentPaths.proposed()) + queryText({ page: to === 1 ? '' : to })
        }
      />
    </Block>
  )
}

function Lines({ proposals, day, dayOf }: ProposedModel) {
  const say = useWords(proposalWords)
  const sayWork = useWords(workWords)
  const address = useAddress()
  return (
    <Table
      caption={say('awaiting.proposed')}
      isCaptionHidden
      columns={[
        { key: 'commitment', label: sayWork('column.commitment') },
        { key: 'says', label: say('proposed.says') },
        { key: 'on', label: say('proposed.on') },
        { key: 'due', label: sayWork('column.due') },
      ]}
      rows={proposals.map(({ number, text, kind, madeAt, dueOn }) => ({
        commitment: (
          <a href={address(commitmentPaths.run(number))}>
            {number}
            {' · '}
            {text}
          </a>
        ),
        says: say(`says.${kind}`),
        on: dayOf(madeAt),
        due: day(dueOn),
      }))}
    />
  )
}
