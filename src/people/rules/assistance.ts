import { type DeskRefusal, assistedPerDay } from './desk-acts.ts'

export type AssistRefusal = DeskRefusal | 'too-many' | 'guardian-refused'

/**
 * Why an agent may not act for somebody now; `null` when she may (DESIGN §6).
 *
 * @param today  people she acted for in the last day: a cap, so that nobody acts for a whole street
 */
export function assistRefusal(about: {
  readonly ofDesk: DeskRefusal | null
  readonly isRefusedByGuardian: boolean
  readonly today: number
}): AssistRefusal | null {
  if (about.ofDesk !== null) return about.ofDesk
  if (about.isRefusedByGuardian) return 'guardian-refused'
  return about.today >= assistedPerDay ? 'too-many' : null
}

/** How the person learns that somebody acted for her: her own channel, paper when she has none. */
export type Telling = 'mail' | 'sms' | 'slip'

export function tellingOf(
  contacts: readonly { readonly kind: 'email' | 'phone'; readonly value: string }[],
): { readonly by: Telling; readonly to: string | null } {
  const mail = contacts.find(({ kind }) => kind === 'email')
  if (mail !== undefined) return { by: 'mail', to: mail.value }
  const phone = contacts.find(({ kind }) => kind === 'phone')
  return phone === undefined ? { by: 'slip', to: null } : { by: 'sms', to: phone.value }
}
