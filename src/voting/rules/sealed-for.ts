/**
 * What a ballot was sealed for: the box, and the lists of one neighbourhood. It comes beside the
 * sealed ballot, so that one sealed before a move in another tab is refused rather than set aside,
 * unseen, at the opening.
 */
export const sealedFor = (box: string, neighbourhood: string | null): string =>
  `${box} ${neighbourhood ?? ''}`
