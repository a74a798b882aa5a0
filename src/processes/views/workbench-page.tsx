import {
  Alert,
  Block,
  Card,
  CardGrid,
  EmptyState,
  LinkButton,
  PageHeading,
  Pagination,
  SectionHeading,
  Tag,
  Tags,
  ShortText,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { processPaths } from '../rules/paths.ts'
import type { Process } from '../rules/process.ts'
import { processWords } from '../words/index.ts'

export interface WorkbenchModel {
  /** One page of those this officer runs. */
  readonly processes: readonly Process[]
  readonly current: number
  readonly pages: number
  readonly mayBegin: boolean
  readonly isDone: boolean
}

/** The processes of an officer: drafts, published, in the trash. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(processWords, speech)
  return { title: say('work.title'), isPrivate: true, body: <Workbench {...model} /> }
}

function Workbench({ processes, current, pages, mayBegin, isDone }: WorkbenchModel) {
  const say = useWords(processWords)
  const address = useAddress()
  const kept = processes.filter(({ trashedAt }) => trashedAt === null)
  const trashed = processes.filter(({ trashedAt }) => trashedAt !== null)
  const begin = mayBegin ? (
    <LinkButton href={address(processPaths.fresh())}>{say('work.new')}</LinkButton>
  ) : undefined
  return (
    <Block>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('work.done')}
        </Alert>
      )}
      <PageHeading title={say('work.title')} lead={say('work.lead')} actions={begin} />
      {processes.length === 0 ? (
        <EmptyState title={say('work.none')}>{say('work.none-hint')}</EmptyState>
      ) : (
        <ProcessCards processes={kept} level={2} />
      )}
      {trashed.length > 0 && (
        <>
          <SectionHeading title={say('work.trash')} />
          <ProcessCards processes={trashed} level={3} />
        </>
      )}
      <Pagination
        current={current}
        total={pages}
        hrefFor={(page) => address(processPaths.workbench()) + queryText({ page })}
      />
    </Block>
  )
}

const ProcessCards = (props: { readonly processes: readonly Process[]; readonly level: 2 | 3 }) => {
  const address = useAddress()
  return (
    <CardGrid size="large">
      {props.processes.map((process) => (
        <Card
          level={props.level}
          title={<ShortText content={process.title} />}
          href={address(processPaths.run(process.slug))}
          tags={<StateTag process={process} />}
        />
      ))}
    </CardGrid>
  )
}

/** Draft, published, or in the trash. */
export function StateTag({ process }: { readonly process: Process }) {
  const say = useWords(processWords)
  const isPublished = process.publishedAt !== null
  const word =
    process.trashedAt !== null ? 'trashed' : isPublished ? 'published' : ('draft' as const)
  return (
    <Tags>
      <Tag tone={word === 'published' ? 'success' : 'neutral'}>{say(`work.${word}`)}</Tag>
    </Tags>
  )
}
