import { Disclosure, InFrench, Prose, SectionHeading } from '../../platform/design/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Article } from '../rules/charter.ts'
import { type NumberedArticle, numbered } from '../rules/differences.ts'
import { anchorOf } from '../rules/paths.ts'
import { charterWords } from '../words/index.ts'

/** The text of a version, each article at its own address. */
export function Articles({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <>
      {numbered(articles).map((article, place, all) => (
        <OneArticle article={article} beginsChapter={beginsChapter(all, place)} />
      ))}
    </>
  )
}

/** Whether a chapter begins with the article at that place. */
export const beginsChapter = (articles: readonly Article[], place: number): boolean => {
  const chapter = articles[place]?.chapter ?? ''
  return chapter !== '' && chapter !== articles[place - 1]?.chapter
}

function OneArticle({
  article,
  beginsChapter,
}: {
  readonly article: NumberedArticle
  readonly beginsChapter: boolean
}) {
  const say = useWords(charterWords)
  const { chapter, number, title, text } = article
  return (
    <>
      {beginsChapter && <SectionHeading title={<InFrench>{chapter}</InFrench>} />}
      <SectionHeading
        id={anchorOf(number)}
        level={chapter === '' ? 2 : 3}
        title={<InFrench>{say('page.article', { number, title })}</InFrench>}
      />
      <div lang="fr">
        <Prose html={paragraphs(text)} />
      </div>
    </>
  )
}

/** Where each article is. */
export function Contents({ articles }: { readonly articles: readonly Article[] }) {
  const say = useWords(charterWords)
  return (
    <Disclosure summary={say('page.contents')}>
      <ul>
        {numbered(articles).map(({ number, title }) => (
          <li>
            <a href={`#${anchorOf(number)}`}>
              <InFrench>{say('page.article', { number, title })}</InFrench>
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
