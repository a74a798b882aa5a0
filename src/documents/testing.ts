import { inflateRawSync, inflateSync } from 'node:zlib'

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

/** A .docx as its parts say it, and which of them are not well-formed XML. */
export function readDocx(docx: Buffer) {
  const parts = unzipped(docx)
  const faults = Object.entries(parts).flatMap(([name, xml]) => {
    const fault = /\.(xml|rels)$/.test(name) ? xmlFault(xml) : null
    return fault === null ? [] : [`${name}: ${fault}`]
  })
  return { parts, faults }
}

/** The files of a zip, from its central directory. @throws when it has none */
function unzipped(zip: Buffer): Readonly<Record<string, string>> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0) throw new Error('This is not a zip.')
  const parts: Record<string, string> = {}
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place))
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + size)
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0))
    parts[path] = (method === 8 ? inflateRawSync(packed) : packed).toString('utf8')
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}

/** Why a text is not well-formed XML; `null` when it is. Without DTD, as Office writes it. */
function xmlFault(xml: string): string | null {
  // XML 1.0, 2.2: what no document may hold, even escaped.
  if (/(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|\p{Surrogate}|[\ufffe\uffff]/u.test(xml))
    return 'a sign that XML forbids'
  const open: string[] = []
  const rest = xml.replace(/^<\?xml[^>]*\?>\s*/, '')
  for (const [part, close, name, attributes = '', isEmpty] of rest.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<[^>]{0,80}|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi,
  )) {
    if (name === undefined) return `not a tag: ${part}`
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(attributes)) return `in ${part}`
    if (close === '/') {
      if (open.pop() !== name) return `${part} closes another`
    } else if (isEmpty !== '/') open.push(name)
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is left open`
}
