import { contentLanguages } from '../../words/languages.ts'
import type { Reading } from '../../words/content.ts'
import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

export interface TranslatedTextProps {
  readonly reading: Reading
  /** False when a machine translated it and nobody has read it again. */
  readonly isChecked?: boolean
  readonly as?: 'p' | 'div' | 'span'
  /** Said once per page is enough: several texts of a list may keep quiet. */
  readonly saysLanguage?: boolean
}

/** A text of residents or of the town, in the language it exists in. */
export function TranslatedText(props: TranslatedTextProps) {
  const { reading, isChecked = true, as: Text = 'p', saysLanguage = true } = props
  const say = useWords(designWords)
  const said = <Text {...inLanguage(reading)}>{reading.text}</Text>
  if (!saysLanguage || (!reading.isFallback && isChecked)) return said

  const note = reading.isFallback
    ? say('content-in', { language: contentLanguages[reading.language] })
    : say('machine-translated')
  const Note = Text === 'span' ? 'span' : 'p'
  return (
    <>
      {said}
      <Note class="language-note">{note}</Note>
    </>
  )
}

/** `lang` and `dir` for a foreign part of a page. */
export const inLanguage = (reading: Pick<Reading, 'language' | 'direction'>) => ({
  lang: reading.language,
  dir: reading.direction,
})
