import type { Point } from '../methods/point-in-area.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'

/** An address as the town’s file has it. */
export interface FileAddress {
  /** Of the file: the « clé d’interopérabilité ». */
  readonly code: string
  readonly street: string
  /** Of the former commune, where two streets of a merged town have one name; '' elsewhere. */
  readonly part: string
  /** `null`: a hamlet whose doors have no number. */
  readonly number: number | null
  readonly suffix: string
  readonly point: Point | null
}

/** An address and the neighbourhood it is in. */
export interface PlacedAddress extends FileAddress {
  readonly neighbourhood: string | null
}

/** What tells a street from all others of the town: its name without accents nor case. */
export const streetKey = ({ street, part }: Pick<FileAddress, 'street' | 'part'>): string =>
  plainWords(part === '' ? street : `${street} ${part}`)

export const streetLabel = ({ street, part }: Pick<FileAddress, 'street' | 'part'>): string =>
  part === '' ? street : `${street} (${part})`

/** « 12 bis Rue de l’Aqueduc », as a letter would have it. */
export function addressLabel(
  address: Pick<FileAddress, 'street' | 'part' | 'number' | 'suffix'>,
): string {
  const { number, suffix } = address
  const door = number === null ? [] : [suffix === '' ? String(number) : `${number} ${suffix}`]
  return [...door, streetLabel(address)].join(' ')
}
