import { Block, PageHeading } from '../../platform/design/index.ts'
import type { Page } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { CharterFile, CharterVersion } from '../rules/charter.ts'
import { charterPaths } from '../rules/paths.ts'
import { charterWords, workWords } from '../words/index.ts'
import { Differences } from './differences-list.tsx'

export interface WorkingDifferencesModel {
  readonly charter: CharterFile
  /** The one that was adopted last. */
  readonly last: CharterVersion
}

/** What the next version would change. */
export function workingDifferencesPage(model: WorkingDifferencesModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const { id, title } = model.charter
  return {
    title: say('run.differences'),
    trail: [
      { label: say('list.title'), path: charterPaths.workbench() },
      { label: title, path: charterPaths.run(id) },
    ],
    isPrivate: true,
    body: <WorkingDifferences {...model} />,
  }
}

function WorkingDifferences({ charter, last }: WorkingDifferencesModel) {
  const say = useWords(workWords)
  const tell = useWords(charterWords)
  return (
    <Block>
      <PageHeading
        title={say('run.differences')}
        lead={tell('differences.lead', { title: charter.title })}
      />
      <Differences
        before={{
          name: say('differences.adopted', { version: last.version }),
          articles: last.articles,
        }}
        after={{ name: say('differences.working'), articles: charter.working }}
      />
    </Block>
  )
}
