/** Why somebody who lives elsewhere takes part here. */
export const outOfTownReasons = ['works', 'studies'] as const
export type OutOfTown = (typeof outOfTownReasons)[number]

/** Where somebody says she lives, or why she comes here although she lives elsewhere. */
export type Residence =
  | {
      /** As it is read: kept, even when the town’s file no longer has it. */
      readonly text: string
      readonly neighbourhood: string | null
      /** Of the address in the town’s file, when it was found there. */
      readonly code?: string | null
    }
  | { readonly outOfTown: OutOfTown }
