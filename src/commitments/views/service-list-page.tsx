import {
  Block,
  EmptyState,
  LinkButton,
  PageHeading,
  Pagination,
  Table,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../../questions/index.ts'
import type { PublicCommitment } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import type { Proposal } from '../rules/proposal.ts'
import { commitmentWords, proposalWords, workWords } from '../words/index.ts'
import type { Place } from './place.ts'
import { ProposalTag } from './proposals.tsx'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

export interface ServiceListModel extends Place {
  readonly commitments: readonly PublicCommitment[]
  /** The latest first. */
  readonly proposals: readonly (Proposal & { readonly commitment: string })[]
  readonly total: number
  readonly perPage: number
  readonly page: number
}

/** The promises of an agent’s departments, by what is urgent. */
export function serviceListPage(model: ServiceListModel, speech: Speech): Page {
  const say = sayWith(proposalWords, speech)
  return { title: say('service.title'), isPrivate: true, body: <ServiceList {...model} /> }
}

function ServiceList(model: ServiceListModel) {
  const { commitments, total, perPage, page } = model
  const say = useWords(proposalWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say('service.title')}
        lead={say('service.lead')}
        actions={
          <LinkButton variant="secondary" href={address(questionPaths.department())}>
            {say('service.questions')}
          </LinkButton>
        }
      />
      {commitments.length === 0 ? (
        <EmptyState title={say('service.empty')}>{say('service.empty-hint')}</EmptyState>
      ) : (
        <Lines {...model} />
      )}
      <Pagination
        current={page}
        total={Math.ceil(total / perPage)}
        hrefFor={(to) =>
          address(commitmentPaths.department()) + queryText({ page: to === 1 ? '' : to })
        }
      />
    </Block>
  )
}

function Lines({ commitments, proposals, today, day }: ServiceListModel) {
  const say = useWords(proposalWords)
  const sayWork = useWords(workWords)
  const tell = useWords(commitmentWords)
  const address = useAddress()
  const lastOf = (id: string) => proposals.find(({ commitment }) => commitment === id)
  return (
    <Table
      caption={sayWork('list.caption')}
      isCaptionHidden
      columns={[
        { key: 'commitment', label: sayWork('column.commitment') },
        { key: 'standing', label: sayWork('column.standing') },
        { key: 'due', label: sayWork('column.due') },
        { key: 'proposed', label: say('service.column') },
      ]}
      rows={commitments.map((one) => {
        const last = lastOf(one.id)
        return {
          commitment: (
            <a href={address(commitmentPaths.serve(one.number))}>
              {one.number}
              {' · '}
              {one.text}
            </a>
          ),
          standing: <StandingTag commitment={one} today={today} />,
          due: dueSentence(one, today, day, tell),
          proposed: last === undefined ? '' : <ProposalTag {...last} />,
        }
      })}
    />
  )
}
