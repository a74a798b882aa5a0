import { compareTexts } from '../../approvals/index.ts'
import {
  Block,
  Comparison,
  EmptyState,
  FilterBar,
  PageHeading,
  Select,
} from '../../platform/design/index.ts'
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
  const nameOf = ({ version, at }: Version) => say('versions.one', { version, day: dayOf(at) })
  const options = drafts.map((draft) => ({ value: String(draft.version), label: nameOf(draft) }))
  return (
    <Block>
      <PageHeading title={say('versions.title')} lead={say('versions.lead')} />
      {before === null || after === null ? (
        <EmptyState title={say('versions.few')}>{say('versions.few-hint')}</EmptyState>
      ) : (
        <>
          <FilterBar
            action={address(questionPaths.run(number, 'versions'))}
            actLabel={say('versions.compare')}
          >
            <Select
              name="avant"
              label={say('versions.before')}
              options={options}
              value={String(before.version)}
            />
            <Select
              name="apres"
              label={say('versions.after')}
              options={options}
              value={String(after.version)}
            />
          </FilterBar>
          <Comparison
            beforeLabel={nameOf(before)}
            {...compareTexts(before.text, after.text)}
            afterLabel={nameOf(after)}
          />
        </>
      )}
    </Block>
  )
}
