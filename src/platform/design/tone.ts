/** The families of colour of the theme: the town's own five, and four that carry a meaning. */
export const tones = [
  'accent',
  'neutral',
  'brand1',
  'brand2',
  'brand3',
  'success',
  'warning',
  'danger',
  'info',
] as const
export type Tone = (typeof tones)[number]

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6
