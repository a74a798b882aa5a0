import type { Transaction } from 'kysely'
import { addRoutingRule } from '../store/routing-rules.ts'

/** In two neighbourhoods, another department than usual looks after what people see most. */
const rules = [
  { theme: 'proprete', neighbourhood: 'jardins', department: 'espaces-verts' },
  { theme: 'eclairage', neighbourhood: 'centre', department: 'urbanisme-et-habitat' },
] as const

/** The rules by neighbourhood of the demonstration. */
export async function keepRules(tx: Transaction<object>, now: Date): Promise<void> {
  for (const rule of rules) await addRoutingRule(tx, rule, { by: 'demo', now })
}
