import { z } from 'zod'
import { outOfTownReasons, type OutOfTown, type Residence } from './residence.ts'

/** Said of an address that the person did not find in the town’s file. */
export const notInFile = 'none'
/** Before the key of a street whose number is still to be chosen. */
export const streetPrefix = 'street:'

const text = z.string().trim().catch('')

/** Where somebody lives, as it comes from a form. */
export const residenceForm = z
  .object({
    lives: z.enum(['here', ...outOfTownReasons]).catch('here'),
    address: text,
    neighbourhood: text,
    // Chosen as one typed, and in the list the server made: each for the text it was made for.
    addressCode: text,
    addressFor: text,
    addressChoice: text,
    addressChoiceFor: text,
  })
  .transform(({ addressCode, addressFor, addressChoice, addressChoiceFor, ...typed }) => {
    const asTyped = addressFor === typed.address ? addressCode : ''
    const inList = addressChoiceFor === typed.address ? addressChoice : ''
    return { ...typed, choice: asTyped === '' ? inList : asTyped }
  })

export type ResidenceTyped = z.infer<typeof residenceForm>

export interface ResidenceFault {
  readonly field: 'address' | 'neighbourhood' | 'addressChoice'
  readonly code: 'missing' | 'too-long' | 'neighbourhood' | 'choose' | 'unknown' | 'which-number'
}

/** Letters of an address as it is typed. */
export const mostOfAddress = 100

/** What is known of a residence before any file is looked into. */
export type ResidenceDeclared =
  | { readonly ok: true; readonly residence: Residence }
  | { readonly ok: false; readonly faults: readonly ResidenceFault[] }

/**
 * Who lives elsewhere says why, and nothing more; `null` for who lives here.
 */
export const livesElsewhere = ({ lives }: ResidenceTyped): { outOfTown: OutOfTown } | null =>
  lives === 'here' ? null : { outOfTown: lives }

/** An address written as it is, whose neighbourhood is chosen in a list. Messages are codes. */
export function declaredResidence(
  { address, neighbourhood }: ResidenceTyped,
  neighbourhoods: readonly string[],
): ResidenceDeclared {
  const faults = [...addressFaults(address)]
  const isChosen = neighbourhoods.length === 0 || neighbourhoods.includes(neighbourhood)
  if (!isChosen) faults.push({ field: 'neighbourhood', code: 'neighbourhood' })
  if (faults.length > 0) return { ok: false, faults }
  const where = neighbourhoods.length === 0 ? null : neighbourhood
  return { ok: true, residence: { text: address, neighbourhood: where } }
}

/** What is wrong with the text of an address, whatever the file says. */
export function addressFaults(address: string): readonly ResidenceFault[] {
  if (address === '') return [{ field: 'address', code: 'missing' }]
  return address.length > mostOfAddress ? [{ field: 'address', code: 'too-long' }] : []
}

/** What somebody said before, as she would type it: what was chosen then is chosen still. */
export const residenceGiven = (known: {
  readonly address: string | null
  readonly addressCode: string | null
  readonly neighbourhood: string | null
  readonly outOfTown: OutOfTown | null
}) => ({
  lives: known.outOfTown ?? 'here',
  address: known.address ?? '',
  neighbourhood: known.neighbourhood ?? '',
  addressCode: known.addressCode ?? '',
  addressFor: known.addressCode === null ? '' : (known.address ?? ''),
  addressChoice: known.addressCode === null && known.address !== null ? notInFile : '',
  addressChoiceFor: known.address ?? '',
})
