import type { FieldRefusal } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { mostOfIdentity } from '../rules/identity-form.ts'
import { mostOfAddress } from '../rules/residence-form.ts'
import { peopleWords, residenceWords } from '../words/index.ts'

const residenceFields = ['lives', 'address', 'neighbourhood', 'addressChoice'] as const
const residenceFaults = [
  'missing',
  'too-long',
  'neighbourhood',
  'choose',
  'unknown',
  'which-number',
] as const
const faultCodes = ['missing', 'too-long', 'link', 'date', 'future', 'too-old', 'too-many'] as const

/** What is wrong in a form of identity, address included, in the reader’s words. */
export function useIdentityFaults(): (fault: FieldRefusal) => string {
  const say = useWords(peopleWords)
  const sayOfResidence = useWords(residenceWords)
  return ({ field, code }) =>
    residenceFields.some((one) => one === field)
      ? sayOfResidence(`fault-${residenceFaults.find((one) => one === code) ?? 'missing'}`, {
          most: mostOfAddress,
        })
      : say(`identity.fault-${faultCodes.find((one) => one === code) ?? 'missing'}`, {
          most: mostOfIdentity,
        })
}
