import { micromark } from 'micromark'

export interface RenderedText {
  readonly title: string
  /** Without its first heading. Safe: raw HTML in the source is escaped. */
  readonly html: string
}

/** Splits the first heading of a Markdown text from the rest, and renders the rest. */
export function rendered(markdown: string): RenderedText {
  const [first = '', ...rest] = markdown.trim().split('\n')
  return { title: first.replace(/^#\s*/, ''), html: micromark(rest.join('\n')) }
}
