import {
  Button,
  EmptyState,
  Pagination,
  SearchField,
  Select,
  Tag,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import {
  contentLanguages,
  type InterfaceLanguage,
  interfaceLanguages,
} from '../../platform/words/languages.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import { settingPaths } from '../rules/settings.ts'
import type { Sentence } from '../rules/wording.ts'
import { wordingWords } from '../words/index.ts'
import { type AroundSetting, settingPage } from './setting-frame.tsx'

export interface SentencesModel {
  readonly around: AroundSetting
  readonly asked: string
  readonly language: InterfaceLanguage
  readonly sentences: readonly Sentence[]
  readonly count: number
  readonly current: number
  readonly pages: number
}

/** Any sentence of the site, found by its words. */
export const sentencesPage = (model: SentencesModel, speech: Speech): Page =>
  settingPage(
    { setting: 'wording', around: model.around, children: <Sentences {...model} /> },
    speech,
  )

function Sentences({ asked, language, sentences, count, current, pages }: SentencesModel) {
  const say = useWords(wordingWords)
  const address = useAddress()
  const root = address(settingPaths.wording)
  return (
    <>
      <form method="get" action={root} class="form" role="search">
        <SearchField name="q" label={say('search')} hint={say('search-hint')} value={asked} />
        <Select
          name="langue"
          label={say('language')}
          value={language}
          options={interfaceLanguages.map((tag) => ({ value: tag, label: contentLanguages[tag] }))}
        />
        <Button variant="secondary">{say('search-do')}</Button>
      </form>
      <p role="status">{say('found', { count })}</p>
      {count === 0 && <EmptyState title={say('none')}>{say('none-text')}</EmptyState>}
      <ul class="plain-list" role="list">
        {sentences.map(({ key, ours, own }) => (
          <li>
            <a href={`${root}/phrase${queryText({ cle: key, langue: language })}`}>
              <span lang={language}>{own ?? ours}</span>
            </a>
            {own !== null && <Tag tone="info">{say('changed')}</Tag>}
          </li>
        ))}
      </ul>
      <Pagination
        current={current}
        total={pages}
        hrefFor={(number) => root + queryText({ q: asked, langue: language, page: number })}
      />
    </>
  )
}
