import { type Direction } from '../../platform/words/languages.ts'

/** What a mail wears besides its text. */
export interface MailDress {
  readonly town: string
  /** `#1b4f72`: a line above, never behind a text. */
  readonly colour: string
  readonly language: string
  readonly direction: Direction
  readonly subject: string
}

/**
 * The HTML of a mail from its plain text, so that both say the same.
 *
 * An empty line parts paragraphs, `- ` begins a line of a list, `===` under a line makes it a heading,
 * an address becomes a link. No picture,
 * nothing fetched from anywhere; a phone, a screen reader and a black screen all read it.
 */
export function htmlMail(text: string, dress: MailDress): string {
  const { town, colour, language, direction, subject } = dress
  const body = htmlBlocks(text)
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:16px;font-family:sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:36em;margin:0 auto">
<p style="margin:0 0 24px;padding-top:12px;border-top:6px solid ${hexColour(colour)};font-weight:bold">${escaped(town)}</p>
${body}
</div>
</body>
</html>
`
}

/** The text alone, as HTML without its frame: for a page that shows how it reads. Safe. */
export const htmlBlocks = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join('\n')

/** Only a colour may stand in a style: a town's own colours are checked, and read again here. */
const hexColour = (colour: string): string => (/^#[0-9a-f]{6}$/i.test(colour) ? colour : '#444444')

function block(text: string): string {
  const lines = text.split('\n')
  if (lines.every((line) => line.startsWith('- '))) {
    return `<ul>\n${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('\n')}\n</ul>`
  }
  const [title = '', underline = '', ...more] = lines
  if (more.length === 0 && /^={3,}$/.test(underline)) return `<h2>${escaped(title)}</h2>`
  if (/^-{3,}$|^-- ?$/.test(text)) return '<hr>'
  return `<p>${lines.map(inline).join('<br>\n')}</p>`
}

/** Punctuation that follows an address is not of it. */
const inline = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)])/)
    .map((part, place) =>
      place % 2 === 0 ? escaped(part) : `<a href="${escaped(part)}">${escaped(part)}</a>`,
    )
    .join('')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
