import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

/** The code printed on the first page of our letters, read as a PDF reader copies it. */
export function codeIn(file: string): string {
  const objects = objectsOf(readFileSync(file))
  const numbered = (id: string | undefined) => objects.get(id ?? '') ?? ''
  const page = [...objects.values()].find((one) => one.includes(' 32 Tf')) ?? ''
  // The only thing written that big.
  const [, font = '', shown = ''] =
    /\/(f\d+) 32 Tf\s[^[]*\[((?:\((?:\\.|[^)\\])*\)|[^\]])*)\] TJ/s.exec(page) ?? []
  const fonts = [...objects.values()].find((one) => one.includes(`/${font} `)) ?? ''
  const fontObject = numbered(new RegExp(`/${font} (\\d+) 0 R`).exec(fonts)?.[1])
  const table = numbered(/\/ToUnicode (\d+) 0 R/.exec(fontObject)?.[1])
  const letters = new Map(
    [...table.matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4})>/g)].map(([, glyph = '', letter = '']) => [
      parseInt(glyph, 16),
      String.fromCharCode(parseInt(letter, 16)),
    ]),
  )
  return [...shown.matchAll(/\(((?:\\.|[^)\\])*)\)/gs)]
    .flatMap(([, text = '']) => glyphsOf(text))
    .map((glyph) => letters.get(glyph) ?? '?')
    .join('')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The glyphs of a string of a PDF: two bytes each. */
function glyphsOf(text: string): readonly number[] {
  const bytes = Buffer.from(
    text.replace(/\\([0-7]{1,3}|.)/gs, (_, one: string) =>
      /[0-7]/.test(one) ? String.fromCharCode(parseInt(one, 8)) : (escapes[one] ?? one),
    ),
    'latin1',
  )
  return Array.from({ length: bytes.length / 2 }, (_, rank) => bytes.readUInt16BE(rank * 2))
}

/** Each object of the file by its number, its stream in clear. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, string> {
  const text = pdf.toString('latin1')
  const objects = new Map<string, string>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = match.index + match[0].length
    const whole = text.slice(from, text.indexOf('\nendobj', from))
    const stream = whole.indexOf('stream\n')
    objects.set(match[1] ?? '', stream < 0 ? whole : inClear(whole.slice(stream + 7)))
  }
  return objects
}

function inClear(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  } catch {
    // Some are in clear already.
    return stream
  }
}
