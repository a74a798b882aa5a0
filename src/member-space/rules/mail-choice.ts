import { z } from 'zod'

/** How often somebody is told by mail of what is new in the space of one body; `never` is kept nowhere. */
export const mailPaces = ['each', 'daily', 'never'] as const
export type MailPace = (typeof mailPaces)[number]

export const mailForm = z.object({ pace: z.enum(mailPaces, 'missing') })

/** Somebody who asked to be told. */
export interface MailChoice {
  readonly id: string
  readonly body: string
  readonly party: string
  readonly toldUntil: string
}

/** Those who asked, still read the space, and did not write it themselves. */
export const toTell = <Choice extends Pick<MailChoice, 'party'>>(
  choices: readonly Choice[],
  readers: ReadonlySet<string>,
  author: string | null,
): readonly Choice[] => choices.filter(({ party }) => readers.has(party) && party !== author)
