import { Block, inLanguage, PageHeading, Prose } from '../../platform/design/index.ts'
import { contentLanguages } from '../../platform/words/languages.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { addressIn, type Page } from '../../platform/web/index.ts'
import type { WrittenPage } from '../rules/written-page.ts'
import { isGuide } from '../rules/guides.ts'
import { townWords } from '../words/index.ts'

/** A page of text: help, legal notice, welcome. */
export const writtenPageView = (written: WrittenPage, path: string): Page => ({
  title: written.title,
  body: <WrittenBody written={written} path={path} />,
})

function WrittenBody({ written, path }: { readonly written: WrittenPage; readonly path: string }) {
  const say = useWords(townWords)
  const { language } = useSpeech()
  const others = written.languages.filter((one) => one !== written.language)
  return (
    <>
      <div {...inLanguage(written)}>
        <PageHeading title={written.title} />
        <Block>
          <Prose html={written.html} isSheet={isGuide(path)} />
        </Block>
      </div>
      <Block>
        {written.isFallback && language !== 'fr' && (
          <p class="language-note">{say('only-in-french')}</p>
        )}
        {others.length > 1 && (
          <nav class="other-languages" aria-label={say('other-languages')}>
            <p>{say('other-languages')}</p>
            <ul role="list">
              {others.map((one) => (
                <li>
                  <a href={addressIn(one, path)} hreflang={one} lang={one}>
                    {contentLanguages[one]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Block>
    </>
  )
}
