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
/** People an agent helps by acting for them in a day. */
export const assistedPerDay = 25

/** What is counted for each agent and day, since each lets her take the place of somebody. */
export const talliedActs = ['account', 'card', 'merge', 'correction', 'check', 'consent'] as const
export type TalliedAct = (typeof talliedActs)[number]

/**
 * The most an agent does of it in a day. Accounts: a whole day at a stand makes fewer. Cards: people
 * lose few. Two accounts of one person are rarer still. The others ask for somebody in front of her,
 * and are only counted.
 */
export const mostPerDay = { account: 40, card: 20, merge: 10 } as const

export const isCapped = (act: TalliedAct): act is keyof typeof mostPerDay => act in mostPerDay

/** Days an administrator looks back over what agents did. */
export const tallyDays = 30
