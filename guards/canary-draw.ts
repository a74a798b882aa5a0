/** A question of the story, and who asks it first. */
export interface Case {
  readonly id: string
  readonly number: number
  readonly asker: string
  readonly email: string | null
}

/** Numbers drawn by the property: which question, which person, which of two ways. */
export interface Draw {
  readonly which: number
  readonly who: number
  readonly isOther: boolean
}

export const officers = ['officerA', 'officerB'] as const
export const frenchDay = (daysAway = 0): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(
    Date.now() + daysAway * 86_400_000,
  )
export const among = <Item>(items: readonly [Item, ...(readonly Item[])], place: number): Item =>
  items[place % items.length] ?? items[0]
