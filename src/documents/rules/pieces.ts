import { paragraphs } from '../../platform/words/markdown.ts'
import type { Piece } from './paper.ts'

/**
 * What somebody typed in a form, as pieces of a document: paragraphs and lists. Emphasis is dropped;
 * a link is followed by its address, which paper cannot hide.
 */
export function piecesOf(markdown: string): readonly Piece[] {
  const html = paragraphs(markdown).replace(/<hr \/>/g, '')
  const pieces: Piece[] = []
  const open: { isOrdered: boolean; items: string[] }[] = []
  let text = ''
  const close = () => {
    const said = worded(text)
    text = ''
    if (said === '') return
    const list = open.at(-1)
    if (list === undefined) pieces.push({ is: 'text', text: said })
    else list.items.push(said)
  }
  for (const [part, tag] of html.matchAll(/<\/?([a-z]+)[^>]*>|[^<]+/g)) {
    if (tag === 'ul' || tag === 'ol') {
      close()
      if (part.startsWith('</')) {
        const list = open.pop()
        if (list !== undefined && list.items.length > 0) pieces.push({ is: 'list', ...list })
      } else open.push({ isOrdered: tag === 'ol', items: [] })
    } else if (tag !== undefined && blocks.has(tag)) close()
    else text += part
  }
  close()
  return pieces
}

/** Typed in French, whatever the document speaks: a screen reader changes its voice for them. */
export const piecesInFrench = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) =>
    piece.is === 'text' || piece.is === 'list' || piece.is === 'heading'
      ? { ...piece, language: 'fr' }
      : piece,
  )

/** Those that begin and end a line. */
const blocks = new Set([
  'p',
  'li',
  'pre',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
])

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}

const worded = (html: string): string =>
  html
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_, address: string, label: string) =>
      label === address || address === '' ? label : `${label} (${address.replace(/^mailto:/, '')})`,
    )
    .replace(/\n?<br \/>\n?/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/ +/g, ' ')
    .trim()
