import { z } from 'zod'
import { writtenDay } from '../../platform/kernel/written-day.ts'
import { type Circuit, type CircuitKind, type CircuitStep, holderNames } from './circuit.ts'
import { signingActs } from './sign.ts'

/** Messages are codes: `fault.…` in the words. */
const mostText = 20_000
/** Letters of a word to who wrote the text. */
export const mostComment = 2000

/** Browsers send line breaks as two characters. */
const typedText = (most: number) =>
  z
    .string()
    .max(most, 'too-long')
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())

export const signatureForm = z.object({
  act: z.enum(signingActs),
  seen: z.string().max(10),
  text: typedText(mostText),
  comment: typedText(mostComment),
})

/** @param people  who may sign for her */
export const absenceForm = (people: readonly string[]) =>
  z
    .object({ beginsOn: writtenDay, endsOn: writtenDay, delegate: z.string().default('') })
    .refine(({ beginsOn, endsOn }) => beginsOn <= endsOn, {
      path: ['endsOn'],
      message: 'ends-before',
    })
    .refine(({ delegate }) => delegate === '' || people.includes(delegate), {
      path: ['delegate'],
      message: 'delegate',
    })
    .transform(({ delegate, ...days }) => ({
      ...days,
      delegate: delegate === '' ? null : delegate,
    }))

/** Steps a circuit may have. */
export const mostSteps = 8
const mostDays = 60

const wholeDays = (text: string): number | null =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= mostDays ? Number(text) : null

export interface CircuitFault {
  readonly field: string
  readonly code: string
}

/** A circuit as its form was sent: rows whose holder is empty are no step. */
export function readCircuit(
  kind: CircuitKind,
  given: (field: string) => string,
  departments: readonly string[],
): { readonly circuit: Circuit; readonly faults: readonly CircuitFault[] } {
  const faults: CircuitFault[] = []
  const numberIn = (field: string, code: string): number => {
    const read = wholeDays(given(field).trim())
    if (read === null) faults.push({ field, code })
    return read ?? 1
  }
  const holders: readonly string[] = [
    ...holderNames,
    ...departments.map((id) => `department:${id}`),
  ]
  const steps: CircuitStep[] = []
  for (let row = 1; row <= mostSteps; row += 1) {
    const holder = given(`holder-${row}`)
    if (holder === '') continue
    if (!holders.includes(holder)) faults.push({ field: `holder-${row}`, code: 'holder' })
    const isTacit = given(`tacit-${row}`).trim() !== ''
    steps.push({
      rank: numberIn(`rank-${row}`, 'rank'),
      // Among those proposed, as was just asked.
      holder: holder as CircuitStep['holder'],
      tacitAfter: isTacit ? numberIn(`tacit-${row}`, 'days') : null,
      isPreElectionOnly: given(`extra-${row}`) !== '',
    })
  }
  const daysToSign = numberIn('daysToSign', 'days')
  if (!steps.some(({ isPreElectionOnly }) => !isPreElectionOnly)) {
    faults.push({ field: 'holder-1', code: 'no-step' })
  }
  const inOrder = steps.toSorted((a, b) => a.rank - b.rank)
  return { circuit: { kind, steps: inOrder, daysToSign }, faults }
}
