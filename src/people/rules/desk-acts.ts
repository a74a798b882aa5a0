/** What an agent may not do for the person in front of her. */
export type DeskRefusal = 'own-account' | 'holds-role'

/** What an agent does for somebody. */
export type DeskAct = 'confirm' | 'card' | 'correct' | 'merge' | 'erase' | 'assist'

/** Only a resident’s account: who holds a role is dealt with by who gave it. */
const residentsOnly: readonly DeskAct[] = ['card', 'merge', 'erase', 'assist']

/**
 * Why an agent may not do something for somebody; `null` when she may.
 *
 * Nobody confirms herself. A card for an officer would let its finder set up her second factor, and
 * erasing the last administrator would leave the town without one.
 */
export function deskRefusal(
  act: DeskAct,
  agent: string,
  person: { readonly party: string; readonly holdsRole: boolean },
): DeskRefusal | null {
  if (person.party === agent) return 'own-account'
  return person.holdsRole && residentsOnly.includes(act) ? 'holds-role' : null
}

/** Searches an agent makes in an hour: a busy desk makes thirty. */
export const searchesPerHour = 120
/** Accounts an agent makes in a day: a whole day at a stand makes fewer. */
export const accountsPerDay = 40
/** Cards an agent replaces in a day: people lose few. */
export const cardsPerDay = 20
/** People an agent helps by acting for them in a day. */
export const assistedPerDay = 25
