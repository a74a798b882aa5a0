import { csvFields } from './methods/csv-fields.ts'
import type { FileAddress } from './rules/address.ts'
import {
  type Columns,
  type FileFault,
  type FileFormat,
  inseeOf,
  type LineFault,
  readColumns,
  readLine,
  type RefusedLine,
  townNameOf,
  type TownInFile,
} from './rules/address-file.ts'

/** A file read to its end, of which nothing is wrong. */
export interface AddressesRead {
  readonly ok: true
  readonly format: FileFormat
  readonly insee: string
  readonly addresses: readonly FileAddress[]
  /** Lines of other towns, left aside. */
  readonly otherLines: number
}

export interface AddressesRefused {
  readonly ok: false
  readonly fault: FileFault | null
  /** The first of them, in the order of the file. */
  readonly lines: readonly RefusedLine[]
  readonly refused: number
}

/** Enough to see what is wrong with the file. */
const shownLines = 50
/** A line this long is another kind of file. */
const mostLetters = 20_000
/** One position may be written several times; far more is another kind of file. */
const mostAddresses = 2_000_000

class Unreadable extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault.code)
    this.fault = fault
  }
}

/**
 * Reads the addresses of one town in a CSV file of the national or of a local base, piece by piece:
 * only what is kept stays in memory, whatever the size of the file.
 *
 * @param insee  the town's code; `null` takes the only one of the file
 */
export async function readAddressFile(
  pieces: AsyncIterable<Uint8Array>,
  insee: string | null,
): Promise<AddressesRead | AddressesRefused> {
  const reading = new AddressReading(insee)
  try {
    for await (const [number, line] of linesOf(pieces)) reading.take(line, number)
    return reading.end()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { ok: false, fault: error.fault, lines: [], refused: 0 }
  }
}

/** Lines with their number, ends and the mark of UTF-8 taken off. */
async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly [number: number, line: string]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let rest = ''
  const decoded = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch {
      throw new Unreadable({ code: 'not-utf8' })
    }
  }
  for await (const piece of pieces) {
    const lines = (rest + decoded(piece)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > mostLetters) throw new Unreadable({ code: 'too-long-line' })
    for (const line of lines) yield [(number += 1), line.replace(/\r$/, '')]
  }
  rest += decoded()
  if (rest !== '') yield [number + 1, rest.replace(/\r$/, '')]
}

class AddressReading {
  #columns: Columns | null = null
  readonly #towns = new Map<string, { name: string; lines: number }>()
  readonly #addresses = new Map<string, { address: FileAddress; isDoor: boolean }>()
  readonly #refused: RefusedLine[] = []
  #refusedCount = 0
  #otherLines = 0

  readonly #wanted: string | null
  constructor(wanted: string | null) {
    this.#wanted = wanted
  }

  take(line: string, number: number): void {
    if (line.trim() === '') return
    if (line.includes('\0')) throw new Unreadable({ code: 'not-utf8' })
    const fields = csvFields(line)
    if (this.#columns === null) return this.#begin(fields ?? [])
    if (fields === null) return this.#refuse(number, 'quotes')

    const insee = inseeOf(fields, this.#columns)
    const isShaped = fields.length === this.#columns.count
    if (isShaped) this.#countTown(insee, townNameOf(fields, this.#columns))
    const town = this.#wanted ?? this.#towns.keys().next().value
    // A line without its columns may be anybody's: it is judged.
    if (isShaped && insee !== town && insee !== '') {
      this.#otherLines += 1
      return
    }
    const read = readLine(fields, this.#columns)
    if (typeof read === 'string') return this.#refuse(number, read)
    this.#keep(read, number)
  }

  #begin(header: readonly string[]): void {
    const columns = readColumns(header)
    if ('code' in columns) throw new Unreadable(columns)
    this.#columns = columns
  }

  #countTown(insee: string, name: string): void {
    const known = this.#towns.get(insee)
    if (known !== undefined) known.lines += 1
    // A country has 35,000 towns: a file with more codes is no such file.
    else if (this.#towns.size < 40_000) this.#towns.set(insee, { name, lines: 1 })
  }

  #keep(read: { readonly address: FileAddress; readonly isDoor: boolean }, number: number): void {
    const { code } = read.address
    const known = this.#addresses.get(code)
    // In a local base one address has a line for each of its positions; in the national one, one.
    if (known !== undefined && this.#columns?.format === 'ban') {
      return this.#refuse(number, 'twice')
    }
    if (known === undefined || (read.isDoor && !known.isDoor)) this.#addresses.set(code, read)
    if (this.#addresses.size > mostAddresses) throw new Unreadable({ code: 'repeats' })
  }

  #refuse(line: number, why: LineFault): void {
    this.#refusedCount += 1
    if (this.#refused.length < shownLines) this.#refused.push({ line, why })
  }

  end(): AddressesRead | AddressesRefused {
    if (this.#columns === null) throw new Unreadable({ code: 'empty' })
    const towns = this.#listedTowns()
    if (this.#wanted === null && towns.length > 1) {
      throw new Unreadable({ code: 'several-towns', towns: towns.slice(0, 10) })
    }
    if (this.#refusedCount > 0) {
      return { ok: false, fault: null, lines: this.#refused, refused: this.#refusedCount }
    }
    if (this.#addresses.size === 0) {
      throw new Unreadable(
        this.#wanted !== null && towns.length > 0
          ? { code: 'not-this-town', towns: towns.slice(0, 10) }
          : { code: 'no-address' },
      )
    }
    return {
      ok: true,
      format: this.#columns.format,
      insee: this.#wanted ?? towns[0]?.insee ?? '',
      addresses: [...this.#addresses.values()].map(({ address }) => address),
      otherLines: this.#otherLines,
    }
  }

  #listedTowns(): readonly TownInFile[] {
    return [...this.#towns]
      .map(([insee, { name, lines }]) => ({ insee, name, lines }))
      .sort((a, b) => b.lines - a.lines || (a.insee < b.insee ? -1 : 1))
  }
}
