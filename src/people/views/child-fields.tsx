import { TextField } from '../../platform/design/index.ts'
import { type FieldRefusal, type FormGiven, typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { peopleWords } from '../words/index.ts'
import { useIdentityFaults } from './identity-faults.ts'

const childFaults = ['not-a-child', 'agrees', 'own', 'taken', 'children-tried'] as const

/** What is wrong in a form about a child, in the reader’s words. */
export function useChildFaults(): (fault: FieldRefusal) => string {
  const say = useWords(peopleWords)
  const sentenceOf = useIdentityFaults()
  return (fault) => {
    const known = childFaults.find((one) => one === fault.code)
    if (fault.field === 'agrees') return say('child.fault-agrees')
    return known === undefined ? sentenceOf(fault) : say(`child.fault-${known}`)
  }
}

export interface ChildFieldsProps {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** Who a child is: what the register of a vote needs, and nothing more. */
export function ChildFields({ given, faults }: ChildFieldsProps) {
  const say = useWords(peopleWords)
  const sentenceOf = useChildFaults()
  const field = (name: string) => {
    const fault = faults.find((one) => one.field === name)
    const error = fault === undefined ? undefined : sentenceOf(fault)
    return { name, value: typed(given, name), error, autocomplete: 'off' }
  }
  return (
    <>
      <TextField
        {...field('familyName')}
        label={say('child.family-name')}
        hint={say('child.family-name-hint')}
        width={28}
        maxLength={120}
      />
      <TextField
        {...field('givenNames')}
        label={say('child.given-names')}
        width={28}
        maxLength={120}
      />
      <TextField
        {...field('birthDate')}
        label={say('child.birth-date')}
        hint={say('identity.birth-date-hint')}
        inputMode="text"
        width={12}
        maxLength={20}
      />
    </>
  )
}
