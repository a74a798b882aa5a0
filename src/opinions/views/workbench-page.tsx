import { nameIn } from '../../bodies/index.ts'
import {
  Actions,
  Block,
  EmptyState,
  LinkButton,
  PageHeading,
  Pagination,
  SectionHeading,
  Table,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { OpinionDraft } from '../rules/draft.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinionWords, workWords } from '../words/index.ts'
import { type Listed, Narrowing } from './filters.tsx'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

interface WorkbenchModel extends Listed {
  /** What members began by themselves. */
  readonly drafts: readonly OpinionDraft[]
}

/** All opinions for officers: replies due first, late on top. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('list.title'), isPrivate: true, body: <Workbench {...model} /> }
}

function Workbench(model: WorkbenchModel) {
  const { opinions, total, perPage, filters } = model
  const say = useWords(workWords)
  const address = useAddress()
  const root = address(opinionPaths.workbench())
  const { page, ...asked } = filters
  return (
    <Block>
      <PageHeading
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          <Actions>
            <LinkButton href={address(opinionPaths.fresh())}>{say('list.new')}</LinkButton>
            <LinkButton variant="secondary" href={address(opinionPaths.all())}>
              {say('list.public')}
            </LinkButton>
          </Actions>
        }
      />
      <Narrowing {...model} path={opinionPaths.workbench()} />
      {opinions.length === 0 ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <Lines {...model} />
      )}
      <Pagination
        current={page}
        total={Math.ceil(total / perPage)}
        hrefFor={(to) => root + queryText({ ...asked, page: to === 1 ? '' : to })}
      />
      {model.drafts.length > 0 && <Drafts {...model} />}
    </Block>
  )
}

function Drafts({ drafts, bodies, dayOf }: WorkbenchModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('list.drafts')} lead={say('list.drafts-lead')} />
      <ul>
        {drafts.map(({ id, body, subject, version, writtenAt }) => (
          <li>
            <a href={`${address(opinionPaths.fresh())}${queryText({ projet: id })}`}>
              {say('list.draft-line', {
                ...{ subject, version },
                body: nameIn(bodies, body),
                day: dayOf(writtenAt),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Lines(model: Listed) {
  const say = useWords(workWords)
  const tell = useWords(opinionWords)
  const address = useAddress()
  return (
    <Table
      caption={say('list.caption')}
      isCaptionHidden
      columns={[
        { key: 'opinion', label: say('column.opinion') },
        { key: 'body', label: say('column.body') },
        { key: 'standing', label: say('column.standing') },
        { key: 'due', label: say('column.due') },
      ]}
      rows={model.opinions.map((one) => ({
        opinion: <a href={address(opinionPaths.run(one.id))}>{`${one.number} · ${one.subject}`}</a>,
        body: nameIn(model.bodies, one.body),
        standing: <StandingTag opinion={one} today={model.today} />,
        due: dueSentence(one, model, tell),
      }))}
    />
  )
}
