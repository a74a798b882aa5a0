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
  const changed = all.filter(({ change }) => change !== 'same')
  if (changed.length === 0) return <p>{say('differences.none')}</p>
  const same = all.length - changed.length
  return (
    <>
      <p>{say('differences.count', { count: changed.length, same })}</p>
      {changed.map((one) => (
        <OneDifference {...one} names={{ before: before.name, after: after.name }} />
      ))}
    </>
  )
}

const wordOf = {
  same: 'change.kept',
  renumbered: 'change.kept',
  reworded: 'change.kept',
  added: 'change.added',
  withdrawn: 'change.withdrawn',
} as const

function OneDifference({
  change,
  before,
  after,
  names,
}: ArticleDifference & { readonly names: { readonly before: string; readonly after: string } }) {
  const say = useWords(charterWords)
  const title = (after ?? before)?.title ?? ''
  const places = { before: before?.number ?? 0, after: after?.number ?? 0 }
  const hasMoved = before !== null && after !== null && before.number !== after.number
  return (
    <>
      <SectionHeading
        title={
          <>
            {say(wordOf[change], places)} <InFrench>{title}</InFrench>
          </>
        }
      />
      {hasMoved && (
        <p>{say(change === 'renumbered' ? 'change.same-text' : 'change.was', places)}</p>
      )}
      {change !== 'renumbered' && (
        <div lang="fr">
          <ComparedTexts
            before={{ name: names.before, text: wholeOf(before) }}
            after={{ name: names.after, text: wholeOf(after) }}
          />
        </div>
      )}
    </>
  )
}

/** All that an article says, to be compared word by word. */
export const wholeOf = (article: Omit<Article, 'id'> | null): string =>
  article === null
    ? ''
    : [article.chapter, article.title, article.text].filter((part) => part !== '').join('\n\n')
