/** Who did something, and when: for the journal. `by`: an id of a party, or a code. */
export interface Act {
  readonly by: string
  readonly now: Date
}
