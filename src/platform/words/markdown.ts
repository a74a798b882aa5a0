import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

export interface RenderedText {
  readonly title: string
  /** Without its first heading. Safe: raw HTML in the source is escaped. */
  readonly html: string
}

/** Splits the first heading of a Markdown text from the rest, and renders the rest. */
export function rendered(markdown: string): RenderedText {
  const [first = '', ...rest] = markdown.trim().split('\n')
  return { title: first.replace(/^#\s*/, ''), html: htmlOf(rest.join('\n')) }
}

/** Tables are not Markdown's own; `scope` tells a screen reader what a heading cell heads. */
const htmlOf = (markdown: string): string =>
  micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] }).replaceAll(
    '<th>',
    '<th scope="col">',
  )

/**
 * A few paragraphs that somebody types in a form, as HTML: lists, links, emphasis.
 *
 * Safe: raw HTML is escaped and links have a plain protocol. Headings become strong lines, so that
 * those of the page stay in order; an image becomes its words, so that no page calls another site.
 */
export const paragraphs = (markdown: string): string =>
  htmlOf(markdown.trim())
    .replace(/<h[1-6]>/g, '<p><strong>')
    .replace(/<\/h[1-6]>/g, '</strong></p>')
    .replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, '$1')

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}

/** The words of the same paragraphs, on one line: what is said of them in a list. */
export const wordsOf = (markdown: string): string =>
  paragraphs(markdown)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim()
