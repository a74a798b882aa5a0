import { placeholdersOf } from '../../platform/words/faults.ts'
import type { InterfaceLanguage } from '../../platform/words/languages.ts'

/** Letters of one part of a template. */
export const mostOfPart = 4000

/** What keeps the town’s words of a template from being sent. */
export type TemplateFault =
  | { readonly code: 'unreadable' }
  | { readonly code: 'empty' }
  | { readonly code: 'too-long' }
  | { readonly code: 'unknown-one' | 'missing-one' | 'kind'; readonly names: readonly string[] }

/**
 * Reads the words of a template as they will be said: the same values as ours, used the same way.
 *
 * @param message  with `’`: ICU takes the straight apostrophe for an escape
 */
export function templateFault(
  ours: string,
  message: string,
  language: InterfaceLanguage,
): TemplateFault | null {
  if (message.trim() === '') return { code: 'empty' }
  if (message.length > mostOfPart) return { code: 'too-long' }
  const found = valuesIn(message, language)
  const wanted = valuesIn(ours, language)
  if (found === null || wanted === null) return { code: 'unreadable' }
  const unknown = [...found.keys()].filter((name) => !wanted.has(name))
  if (unknown.length > 0) return { code: 'unknown-one', names: unknown }
  const missing = [...wanted.keys()].filter((name) => !found.has(name))
  if (missing.length > 0) return { code: 'missing-one', names: missing }
  const other = [...wanted].filter(([name, kinds]) => found.get(name) !== kinds)
  return other.length === 0 ? null : { code: 'kind', names: other.map(([name]) => name) }
}

function valuesIn(
  message: string,
  language: InterfaceLanguage,
): ReadonlyMap<string, string> | null {
  try {
    return new Map(
      [...placeholdersOf(message, language)].map(([name, kinds]) => [
        name,
        [...kinds].sort().join(),
      ]),
    )
  } catch {
    return null
  }
}

/** As a clerk types it: straight apostrophes become those of our sentences. */
export const asWritten = (text: string): string => text.trim().replaceAll("'", '’')
