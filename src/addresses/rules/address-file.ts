import type { FileAddress } from './address.ts'

export type FileFormat = 'ban' | 'bal'

/** What stops a whole file. */
export type FileFault =
  | { readonly code: 'not-utf8' | 'empty' | 'too-long-line' | 'no-address' | 'repeats' }
  | { readonly code: 'no-column'; readonly columns: readonly string[] }
  | { readonly code: 'several-towns'; readonly towns: readonly TownInFile[] }
  | { readonly code: 'not-this-town'; readonly towns: readonly TownInFile[] }

export interface TownInFile {
  readonly insee: string
  readonly name: string
  readonly lines: number
}

export type LineFault =
  | 'columns'
  | 'quotes'
  | 'code'
  | 'insee'
  | 'street'
  | 'number'
  | 'position'
  | 'suffix'
  | 'twice'

/** A line that cannot be read, with its number as an editor shows it. */
export interface RefusedLine {
  readonly line: number
  readonly why: LineFault
}

/** The columns we read, by what they are called in each format. */
export interface Columns {
  readonly format: FileFormat
  readonly count: number
  readonly at: Readonly<Record<Wanted, number>>
}

type Wanted =
  | 'code'
  | 'street'
  | 'number'
  | 'suffix'
  | 'insee'
  | 'town'
  | 'part'
  | 'longitude'
  | 'latitude'
  | 'kind'

/** Source: schemas of the Base Adresse Nationale and of the Base Adresse Locale 1.3 to 1.5. */
const names: Readonly<Record<FileFormat, Readonly<Record<Wanted, readonly string[]>>>> = {
  ban: {
    code: ['id'],
    street: ['nom_voie'],
    number: ['numero'],
    suffix: ['rep'],
    insee: ['code_insee'],
    town: ['nom_commune'],
    part: ['nom_ancienne_commune'],
    longitude: ['lon'],
    latitude: ['lat'],
    kind: ['type_position'],
  },
  bal: {
    code: ['cle_interop'],
    // Called `toponyme` since 1.5.
    street: ['voie_nom', 'toponyme'],
    number: ['numero'],
    suffix: ['suffixe'],
    insee: ['commune_insee'],
    town: ['commune_nom'],
    part: ['commune_deleguee_nom'],
    longitude: ['long'],
    latitude: ['lat'],
    kind: ['position'],
  },
}

const optional: readonly Wanted[] = ['part', 'kind', 'town']

/** Finds the format and its columns in the first line of a file, or says which are missing. */
export function readColumns(header: readonly string[]): Columns | FileFault {
  const titles = header.map((title) => title.trim().toLowerCase())
  const format: FileFormat = titles.includes('cle_interop') ? 'bal' : 'ban'
  const at: Record<string, number> = {}
  const missing: string[] = []
  for (const [wanted, known] of Object.entries(names[format])) {
    const place = titles.findIndex((title) => known.includes(title))
    at[wanted] = place
    const isOptional = optional.some((one) => one === wanted)
    if (place === -1 && !isOptional) missing.push(known.join(' / '))
  }
  if (missing.length > 0) return { code: 'no-column', columns: missing }
  // Every name of `names` was given its place above.
  return { format, count: titles.length, at: at as Columns['at'] }
}

/** A line of the file, read. */
export interface ReadLine {
  readonly insee: string
  readonly town: string
  readonly address: FileAddress
  /** Of several positions of one address, the door itself is the best. */
  readonly isDoor: boolean
}

/** The number of the local base for a place whose doors have none. */
const noNumber = 99_999

/** Reads the INSEE code alone: lines of other towns are counted, never judged. */
export const inseeOf = (fields: readonly string[], { at }: Columns): string =>
  (fields[at.insee] ?? '').trim()

export const townNameOf = (fields: readonly string[], { at }: Columns): string =>
  (fields[at.town] ?? '').trim()

/** Reads one line whose fields are cut, or says why it cannot be. */
export function readLine(fields: readonly string[], columns: Columns): ReadLine | LineFault {
  if (fields.length !== columns.count) return 'columns'
  const field = (wanted: Wanted): string => (fields[columns.at[wanted]] ?? '').trim()

  const code = field('code')
  if (code === '' || code.length > 100) return 'code'
  const insee = inseeOf(fields, columns)
  if (!/^\d[\dAB]\d{3}$/.test(insee)) return 'insee'
  const street = field('street').replace(/\s+/g, ' ')
  if (street === '' || street.length > 200) return 'street'
  const number = field('number')
  if (!/^\d{1,5}$/.test(number)) return 'number'
  const suffix = field('suffix').toLowerCase()
  if (suffix.length > 20) return 'suffix'
  const point = readPoint(field('longitude'), field('latitude'))
  if (point === 'unreadable') return 'position'

  const address = {
    code,
    street,
    part: field('part'),
    number: Number(number) === noNumber ? null : Number(number),
    suffix,
    point,
  }
  const isDoor = field('kind').startsWith('entr')
  return { insee, town: townNameOf(fields, columns), address, isDoor }
}

/** No position at all is no fault: the address is there, its neighbourhood is not known. */
function readPoint(longitude: string, latitude: string): FileAddress['point'] | 'unreadable' {
  if (longitude === '' && latitude === '') return null
  const decimal = /^-?\d{1,3}(\.\d+)?$/
  if (!decimal.test(longitude) || !decimal.test(latitude)) return 'unreadable'
  const [x, y] = [Number(longitude), Number(latitude)]
  return Math.abs(x) > 180 || Math.abs(y) > 90 ? 'unreadable' : [x, y]
}
