/** What members write before their body gives its opinion. */
export interface DraftText {
  /** What they would take up, and why; '' where the town asked. */
  readonly subject: string
  readonly question: string
  readonly text: string
  readonly minority: string
}

export interface OpinionDraft extends DraftText {
  readonly id: string
  readonly body: string
  /** `null` while no officer has taken up what they began by themselves. */
  readonly opinion: string | null
  /** Each save is the next one. */
  readonly version: number
  readonly writtenAt: string
}

/**
 * What becomes of a save over the version that its writer had read: 0 for none. What she had read and is no
 * more went with the adoption.
 */
export function saveOver(
  draft: Pick<OpinionDraft, 'version'> | null,
  seen: number,
): 'begin' | 'write' | 'moved-on' | 'over' {
  if (draft === null) return seen === 0 ? 'begin' : 'over'
  return draft.version === seen ? 'write' : 'moved-on'
}
