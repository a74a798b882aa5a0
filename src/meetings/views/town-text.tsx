import { TranslatedText } from '../../platform/design/index.ts'
import { type Content, readIn } from '../../platform/words/content.ts'
import { useSpeech } from '../../platform/words/speech.tsx'

/** A short text of the town, in the language it exists in. */
export function TownText({ content }: { readonly content: Content }) {
  const { language } = useSpeech()
  return <TranslatedText as="span" reading={readIn(content, language)} saysLanguage={false} />
}
