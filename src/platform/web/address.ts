import { type ContentLanguage, isContentLanguage } from '../words/languages.ts'

export interface LanguageAndPath {
  readonly language: ContentLanguage
  /** The address without its language: what the routes know. */
  readonly path: string
}

/** `/en/aide?x=1` → English, `/aide?x=1`. French has no prefix. */
export function splitLanguage(address: string): LanguageAndPath {
  const match = /^\/([a-z]{2})(?=\/|\?|$)/.exec(address)
  const tag = match?.[1]
  if (tag === undefined || tag === 'fr' || !isContentLanguage(tag)) {
    return { language: 'fr', path: address }
  }
  const rest = address.slice(3)
  return { language: tag, path: rest.startsWith('/') ? rest : `/${rest}` }
}

/** The same page in another language. Anything that is not one of our paths is left as it is. */
export const addressIn = (language: ContentLanguage, path: string): string =>
  language === 'fr' || !path.startsWith('/') ? path : `/${language}${path === '/' ? '' : path}`

/** `?q=banc&page=2`, leaving out what is empty or at its default; '' when nothing is left. */
export function queryText(
  fields: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
