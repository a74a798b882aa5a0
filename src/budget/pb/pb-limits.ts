/**
 * What a `.pb` file may weigh. Every limit is far above the largest election known (90,000 voters)
 * and keeps a hostile file, or a small `.gz` that unfolds without end, under 500 MB of memory.
 */
export const pbLimits = {
  /** A project with a description of a million characters is read; a film is not. */
  lineCharacters: 4 * 1024 * 1024,
  /** Two voters who chose alike share one ballot in memory: a file of 200 MB fits. */
  differentBallots: 1_000_000,
  /** Choices written in all those ballots. */
  differentChoices: 10_000_000,
  voters: 11_000_000,
  /** META and the projects; for `readPb` and `parsePb`, which hold each field, the whole file. */
  heldCharacters: 40 * 1024 * 1024,
} as const
