import { randomUUID } from 'node:crypto'
import type { Approvable } from './store/approvable.ts'
import type { AskedApproval } from './rules/approval.ts'

/** An answer to a resident, of which a test names what matters to it. */
export const asked = (more: Partial<AskedApproval> = {}): AskedApproval => ({
  subject: { kind: 'trial', id: randomUUID() },
  circuit: 'factual',
  title: 'Le banc de la place',
  text: 'Le banc sera réparé en mai.',
  neighbourhood: null,
  theme: null,
  department: null,
  ...more,
})

/** The texts of a module made for tests, with what became of each. */
export function trialTexts(): Approvable & { readonly told: string[] } {
  const told: string[] = []
  return {
    told,
    kind: 'trial',
    href: () => '/',
    granted: async (_tx, _subject, text) => void told.push(`granted: ${text}`),
    returned: async (_tx, _subject, comment) => void told.push(`returned: ${comment}`),
  }
}
