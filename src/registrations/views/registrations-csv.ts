import { csvFile } from '../../platform/kernel/csv-field.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { Registration } from '../rules/registration.ts'
import { needsWords, workWords } from '../words/index.ts'
import { needLines } from './need-lines.ts'

/** All who registered, for a spreadsheet: what is erased is empty. */
export function registrationsCsv(all: readonly Registration[], speech: Speech): string {
  const say = sayWith(workWords, speech)
  const tell = sayWith(needsWords, speech)
  const head = (
    ['number', 'name', 'email', 'phone', 'people', 'state', 'door', 'needs'] as const
  ).map((column) => say(`csv.${column}`))
  const rows = all.map(({ number, name, email, phone, people, state, door, needs }) => [
    String(number),
    name ?? '',
    email ?? '',
    phone ?? '',
    String(people),
    say(`state.${state}`),
    say(`door.${door}`),
    needs === null ? '' : needLines(needs, tell).join(', '),
  ])
  return csvFile([head, ...rows])
}
