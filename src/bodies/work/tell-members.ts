import type { Transaction } from 'kysely'
import {
  type About,
  type MessageTemplate,
  sendTemplate,
  type TemplateValues,
} from '../../messages/index.ts'
import { emailsOf } from '../../people/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { bodies } from '../store/bodies.ts'

/** What the members of a body are told. */
export interface ToMembers<Name extends string> {
  readonly body: string
  readonly on: Day
  readonly about: About
  readonly template: MessageTemplate<Name>
  readonly values: TemplateValues<Name>
  /** What says the same to who follows the body: a member who does is told once. */
  readonly announcement: string
  /** Addresses that were written to already. */
  readonly except?: ReadonlySet<string>
}

/**
 * Those who sit in a body that day and have an account are written to: each once.
 *
 * @returns their addresses
 */
export async function tellMembers<Name extends string>(
  tx: Transaction<object>,
  { body, on, about, template, values, announcement: batch, except = new Set() }: ToMembers<Name>,
): Promise<ReadonlySet<string>> {
  const parties = await bodies(tx).partiesOf(body, on)
  const emails = new Set((await emailsOf(tx, parties)).values())
  for (const value of emails) {
    if (except.has(value)) continue
    const to = { kind: 'email', value, language: 'fr' } as const
    await sendTemplate(tx, { template, to, values, about, batch })
  }
  return emails
}
