import { ComparedTexts } from '../../approvals/index.ts'
import { InFrench, SectionHeading } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Article } from '../rules/charter.ts'
import { type ArticleDifference, differences } from '../rules/differences.ts'
import { charterWords } from '../words/index.ts'

export interface ComparedArticles {
  readonly before: { readonly name: string; readonly articles: readonly Article[] }
  readonly after: { readonly name: string; readonly articles: readonly Article[] }
}

/** What became of each article; those that say the same are counted, not read again. */
export function Differences({ before, after }: ComparedArticles) {
  const say = useWords(charterWords)
  const all = differences(before.articles, after.articles)
  const renumbered = all.filter(({ change }) => change === 'renumbered')
  const same = all.filter(({ change }) => change === 'same').length
  const count = all.length - renumbered.length - same
  if (all.length === same) return <p>{say('differences.none')}</p>
  return (
    <>
      <p>{say('differences.count', { count, same: same + renumbered.length })}</p>
      {all.map((one) => (
        <OneDifference {...one} names={{ before: before.name, after: after.name }} />
      ))}
      <Renumbered all={renumbered} />
    </>
  )
}

const wordOf = {
  reworded: 'change.kept',
  added: 'change.added',
  withdrawn: 'change.withdrawn',
} as const

const placesOf = ({ before, after }: ArticleDifference) => ({
  before: before?.number ?? 0,
  after: after?.number ?? 0,
})

interface Names {
  readonly before: string
  readonly after: string
}

function OneDifference({ names, ...one }: ArticleDifference & { readonly names: Names }) {
  const say = useWords(charterWords)
  const { change, before, after } = one
  if (change === 'same' || change === 'renumbered') return null
  const places = placesOf(one)
  const hasMoved = before !== null && after !== null && before.number !== after.number
  return (
    <>
      <SectionHeading
        title={
          <>
            {say(wordOf[change], places)} <InFrench>{(after ?? before)?.title}</InFrench>
          </>
        }
      />
      {hasMoved && <p>{say('change.was', places)}</p>}
      <div lang="fr">
        <ComparedTexts
          before={{ name: names.before, text: wholeOf(before) }}
          after={{ name: names.after, text: wholeOf(after) }}
        />
      </div>
    </>
  )
}

/** Those whose place alone has changed. */
function Renumbered({ all }: { readonly all: readonly ArticleDifference[] }) {
  const say = useWords(charterWords)
  if (all.length === 0) return null
  return (
    <>
      <SectionHeading title={say('differences.renumbered')} />
      <ul>
        {all.map((one) => (
          <li>
            {say('change.renumbered', placesOf(one))} <InFrench>{one.after?.title}</InFrench>
          </li>
        ))}
      </ul>
    </>
  )
}

/** All that an article says, to be compared word by word. */
export const wholeOf = (article: Omit<Article, 'id'> | null): string =>
  article === null
    ? ''
    : [article.chapter, article.title, article.text].filter((part) => part !== '').join('\n\n')
