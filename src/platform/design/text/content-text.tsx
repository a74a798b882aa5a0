import { type Content, readIn } from '../../words/content.ts'
import { paragraphs } from '../../words/markdown.ts'
import { type Speech, useSpeech } from '../../words/speech.tsx'
import { DrawnOnce } from '../frame/drawn-once.tsx'
import { Prose } from './prose.tsx'
import { inLanguage, TranslatedText } from './translated-text.tsx'

export const titleIn = (title: Content, { language }: Pick<Speech, 'language'>): string =>
  readIn(title, language).text

/** A short text of the town, in the language it exists in. */
export function ShortText({ content }: { readonly content: Content }) {
  const { language } = useSpeech()
  return <TranslatedText as="span" reading={readIn(content, language)} saysLanguage={false} />
}

/** A text of several paragraphs, in the language it exists in; drawn once while it is remembered. */
export const LongText = ({ content }: { readonly content: Content }) => (
  <DrawnOnce of={content} as="long text" draw={() => <Paragraphs content={content} />} />
)

function Paragraphs({ content }: { readonly content: Content }) {
  const { language } = useSpeech()
  const reading = readIn(content, language)
  return (
    <div {...inLanguage(reading)}>
      <Prose html={paragraphs(reading.text)} />
    </div>
  )
}
