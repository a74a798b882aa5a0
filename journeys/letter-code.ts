import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

/** The code printed on the first page of our letters, read as a PDF reader copies it. */
export function codeIn(file: string): string {
  const objects = objectsOf(readFileSync(file))
  const page = [...objects.values()].find((one) => one.includes(' 32 Tf')) ?? ''
  // The only thing written that big.
  const [, font = '', shown = ''] = /\/(F\d+) 32 Tf\s[^[]*\[([^\]]*)\] TJ/.exec(page) ?? []
  const resources = [...objects.values()].find((one) => one.includes(`/${font} `)) ?? ''
  const fontObject = objects.get(new RegExp(`/${font} (\\d+) 0 R`).exec(resources)?.[1] ?? '') ?? ''
  const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(fontObject)?.[1] ?? '') ?? ''
  const range = /beginbfrange\s[^[]*\[([^\]]*)\]/.exec(map)?.[1] ?? ''
  const letters = range.match(/[0-9a-f]{4,}/g) ?? []
  return [...shown.matchAll(/<([0-9a-f]+)>/g)]
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    .map((glyph) => String.fromCharCode(parseInt(letters[parseInt(glyph, 16)] ?? '3f', 16)))
    .join('')
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
    return ''
  }
}
