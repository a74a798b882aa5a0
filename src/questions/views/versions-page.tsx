import { ComparedVersions } from '../../approvals/index.ts'
import { Block, EmptyState, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { libraryWords, workWords } from '../words/index.ts'

interface Version {
  readonly version: number
  readonly text: string
  readonly at: string
}

export interface VersionsModel {
  readonly number: number
  /** The latest first. */
  readonly drafts: readonly Version[]
  readonly before: Version | null
  readonly after: Version | null
  readonly dayOf: (instant: string) => string
}

/** Two versions of an answer, side by side. */
export function versionsPage(model: VersionsModel, speech: Speech): Page {
  const say = sayWith(libraryWords, speech)
  const sayOfWork = sayWith(workWords, speech)
  const { number } = model
  return {
    title: say('versions.title'),
    trail: [
      { label: sayOfWork('list.title'), path: questionPaths.workbench() },
      { label: sayOfWork('run.title', { number }), path: questionPaths.run(number) },
    ],
    isPrivate: true,
    body: <Versions {...model} />,
  }
}

function Versions({ number, drafts, before, after, dayOf }: VersionsModel) {
  const say = useWords(libraryWords)
  const address = useAddress()
  const named = (one: Version) => ({
    ...one,
    name: say('versions.one', { version: one.version, day: dayOf(one.at) }),
  })
  return (
    <Block>
      <PageHeading title={say('versions.title')} lead={say('versions.lead')} />
      {before === null || after === null ? (
        <EmptyState title={say('versions.few')}>{say('versions.few-hint')}</EmptyState>
      ) : (
        <ComparedVersions
          action={address(questionPaths.run(number, 'versions'))}
          versions={drafts.map(named)}
          before={named(before)}
          after={named(after)}
          labels={{
            before: say('versions.before'),
            after: say('versions.after'),
            compare: say('versions.compare'),
          }}
        />
      )}
    </Block>
  )
}
