import { readIn } from '../../platform/words/content.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import type { Theme } from '../rules/question.ts'

/** The name of a theme in the reader’s language, '' for none. */
export function themeName(
  themes: readonly Theme[],
  id: string | null,
  { language }: Pick<Speech, 'language'>,
): string {
  const found = themes.find((theme) => theme.id === id)
  return found === undefined ? '' : readIn(found.name, language).text
}

/** Those one may choose, and the one that is chosen already. */
export const themeOptions = (
  themes: readonly Theme[],
  speech: Pick<Speech, 'language'>,
  chosen: string | null = null,
) =>
  themes
    .filter(({ id, isEnded }) => !isEnded || id === chosen)
    .map(({ id }) => ({ value: id, label: themeName(themes, id, speech) }))
