/** What somebody wrote in a mail, and what she only carried along. */
export interface WrittenWords {
  readonly written: string
  /** The mail she answers, and her signature: kept apart, never taken for her words. */
  readonly quoted: string
}

/** Letters read of a mail: beyond, it is cut, and says so on its page. */
export const mostLetters = 100_000

/** Where the mail that is answered begins, in the usual programs. */
const quotations: readonly RegExp[] = [
  /^-{2,}\s*(message (d’origine|d'origine|original|transféré)|original message|forwarded message|message transféré)\s*-{2,}$/i,
  /^_{20,}$/,
  /^(le|on)\s.{4,120}\s(a écrit|wrote|schrieb|escribió)\s?:?$/i,
  /^(de|from)\s?:\s.+@.+$/i,
  /^-{3,}\s*répondre au-dessus de cette ligne/i,
]

const signatures: readonly RegExp[] = [
  /^--\s?$/,
  /^(envoyé|sent) (de|depuis|from) (mon|ma|my)\s.{2,40}$/i,
  /^(obtenir|get|télécharger) outlook (pour|for)\s/i,
]

/**
 * Sets apart the words of a mail: above what it quotes, without its signature.
 *
 * When nothing would be left (all was written below the quotation), the lines that are not quoted are
 * taken: losing what somebody wrote is worse than keeping a line too many.
 */
export function writtenWords(text: string): WrittenWords {
  const lines = plainLines(text).slice(0, mostLetters).split('\n')
  const end = endOf(lines)
  const above = lines.slice(0, end)
  const trimmed = withoutQuoted(above)
  if (trimmed !== '') {
    const apart = [...above.filter(isQuoted), ...lines.slice(end)]
    return { written: trimmed, quoted: tidy(apart.join('\n')) }
  }
  const below = withoutQuoted(lines.slice(end).filter((line) => !isHeading(line)))
  return { written: below, quoted: tidy(lines.filter(isQuoted).join('\n')) }
}

function endOf(lines: readonly string[]): number {
  for (const [place, line] of lines.entries()) {
    const said = line.trim()
    if (isHeading(said) || signatures.some((one) => one.test(said))) return place
    // « Le lundi 4 mai 2026 à 10:02, Ville d’exemple <…> » and « a écrit : » on the next line.
    const next = (lines[place + 1] ?? '').trim()
    if (/^(le|on)\s/i.test(said) && said.length < 140 && isHeading(`${said} ${next}`)) return place
  }
  return lines.length
}

const isQuoted = (line: string): boolean => line.startsWith('>')

const isHeading = (line: string): boolean => quotations.some((one) => one.test(line.trim()))

const withoutQuoted = (lines: readonly string[]): string =>
  tidy(lines.filter((line) => !isQuoted(line)).join('\n'))

const tidy = (text: string): string => text.replace(/\n{3,}/g, '\n\n').trim()

/** Line ends of one kind, no control letter nor what only moves the text about. */
const plainLines = (text: string): string =>
  text
    .slice(0, mostLetters * 2)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/(?![\n\t])\p{Cc}|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
    .split('\n')
    // Not by an expression: it would look at each run of spaces as many times as it is long.
    .map((line) => line.trimEnd())
    .join('\n')
