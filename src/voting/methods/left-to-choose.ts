/** Where a voter stands while filling in her ballot. */
export interface Left {
  readonly unit: 'projects' | 'points'
  readonly given: number
  readonly most: number
  /** Below zero when too much was given. */
  readonly left: number
  /** As many as the rule asks for: the ballot can be confirmed as far as numbers go. */
  readonly isEnough: boolean
}
