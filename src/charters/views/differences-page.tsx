import { VersionChoice } from '../../approvals/index.ts'
import { Block, EmptyState, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Charter, CharterVersion } from '../rules/charter.ts'
import { charterPaths } from '../rules/paths.ts'
import { charterWords } from '../words/index.ts'
import { Differences } from './differences-list.tsx'
import type { Place } from './place.ts'

export interface DifferencesModel extends Place {
  readonly charter: Charter
  readonly before: CharterVersion | null
  readonly after: CharterVersion | null
}

/** Two adopted versions, article by article. */
export function differencesPage(model: DifferencesModel, speech: Speech): Page {
  const say = sayWith(charterWords, speech)
  const { title, number } = model.charter
  return {
    title: say('differences.title'),
    description: say('differences.lead', { title }),
    trail: [
      { label: say('list.title'), path: charterPaths.all() },
      { label: title, path: charterPaths.one(number) },
    ],
    body: <DifferencesBody {...model} />,
  }
}

function DifferencesBody({ charter, before, after, day }: DifferencesModel) {
  const say = useWords(charterWords)
  const address = useAddress()
  const named = (one: CharterVersion) => ({
    ...one,
    name: say('version.named', { version: one.version, day: day(one.inForceOn) }),
  })
  return (
    <Block>
      <PageHeading
        title={say('differences.title')}
        lead={say('differences.lead', { title: charter.title })}
      />
      {before === null || after === null ? (
        <EmptyState title={say('differences.few')}>{say('differences.few-hint')}</EmptyState>
      ) : (
        <>
          <VersionChoice
            action={address(charterPaths.differences(charter.number))}
            versions={charter.versions.map(named)}
            before={before}
            after={after}
            labels={{
              before: say('differences.before'),
              after: say('differences.after'),
              compare: say('differences.compare'),
            }}
          />
          <Differences before={named(before)} after={named(after)} />
        </>
      )}
    </Block>
  )
}
