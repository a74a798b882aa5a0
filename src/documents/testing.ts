import { inflateSync } from 'node:zlib'

/** A PDF as its objects say it: streams inflated, for tests to look into. */
export function readPdf(pdf: Buffer) {
  const raw = pdf.toString('latin1')
  const inflated = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, packed = '']) => {
      try {
        return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')]
      } catch {
        // A font or a picture in another form: nothing of it is text.
        return []
      }
    },
  )
  const all = [raw, ...inflated].join('\n')
  const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0
  return {
    all,
    pages: Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(raw)?.[1] ?? 0),
    fonts: count(/\/Type\s*\/FontDescriptor\b/g),
    embeddedFonts: count(/\/FontFile[23]?\s+\d+ 0 R/g),
    /** Every letter that can be copied out of it. */
    letters: lettersOf(all),
  }
}

/** From the tables that say which letter each glyph stands for (`ToUnicode`). */
function lettersOf(all: string): ReadonlySet<string> {
  const letters = new Set<string>()
  const note = (hex: string) => {
    const units = hex.match(/.{4}/g)?.map((unit) => parseInt(unit, 16)) ?? []
    for (const letter of String.fromCharCode(...units)) letters.add(letter)
  }
  for (const [table] of all.matchAll(/begin(bfchar|bfrange)[\s\S]*?end\1/g))
    for (const [, hex = ''] of table.matchAll(/<[0-9a-f]+>\s+<([0-9a-f]+)>/gi)) note(hex)
  return letters
}
