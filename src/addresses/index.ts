import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import type { Route } from '../platform/web/index.ts'
import { fileRoutes } from './routes/file.ts'
import { searchRoutes } from './routes/search.ts'
import { sideRoutes } from './routes/sides.ts'

/** The front door of addresses. */
export { importAddresses } from './commands/import.ts'
export { demoAddresses, demoSides, loadDemoAddresses } from './demo.ts'
export { followTown, placeAddressesJob } from './place-addresses-job.ts'
export type { FileAddress } from './rules/address.ts'
export { isInArea, type Point } from './methods/point-in-area.ts'
export { suggestionsPath } from './rules/paths.ts'
export {
  type Door,
  doorTyped,
  type KnownStreet,
  streetTyped,
  type Suggestion,
} from './rules/suggestion.ts'
export { knownStreets, offeredFor, streetOf } from './routes/search.ts'
export { addresses } from './store/addresses.ts'
export { addressFile } from './store/address-file.ts'
export { addressWords } from './words/index.ts'

export const routes: readonly Route[] = [...searchRoutes, ...fileRoutes, ...sideRoutes]

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'address', none: 'Les adresses de la commune, sans qui y habite.' },
  { table: 'address_file', none: 'Quel fichier d’adresses est en place, et depuis quand.' },
  { table: 'address_draft', none: 'Un fichier d’adresses lu, en attente d’être confirmé.' },
  { table: 'street_side', none: 'De quel quartier est chaque côté d’une rue.' },
]
