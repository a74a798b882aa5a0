import type { Say } from '../../platform/words/catalogue.ts'
import type { FileFault, TownInFile } from '../rules/address-file.ts'
import type { fr } from './fr.ts'

export type AddressWord = keyof typeof fr

/** What is wrong with a whole file, or with how it was sent. */
export type ToldFault = FileFault | { readonly code: 'missing' | 'insee' | 'draft-gone' }

/** One sentence, with what to do. */
export function faultSentence(fault: ToldFault, say: Say<AddressWord>): string {
  switch (fault.code) {
    case 'no-column':
      return say('fault.no-column', { columns: fault.columns.join(', ') })
    case 'several-towns':
    case 'not-this-town':
      return say(`fault.${fault.code}`, { towns: townsNamed(fault.towns) })
    default:
      return say(`fault.${fault.code}`)
  }
}

/** « Cachan (94016), Arcueil (94003) ». */
const townsNamed = (towns: readonly TownInFile[]): string =>
  towns.map(({ insee, name }) => (name === '' ? insee : `${name} (${insee})`)).join(', ')

/** What an import changes, one line each: the same on the page and in a terminal. */
export function reportSentences(
  report: {
    readonly addresses: number
    readonly streets: number
    readonly isNew: number
    readonly gone: number
    readonly residences: number
    readonly outside: number
    readonly withoutPosition: number
  },
  say: Say<AddressWord>,
): readonly string[] {
  const { addresses, streets, isNew, gone, residences, outside, withoutPosition } = report
  return [
    say('report.all', { count: addresses, streets }),
    say('report.new', { count: isNew }),
    say('report.gone', { count: gone }),
    ...(residences > 0 ? [say('report.residences', { count: residences })] : []),
    say('report.outside', { count: outside }),
    ...(withoutPosition > 0 ? [say('report.without-position', { count: withoutPosition })] : []),
  ]
}
