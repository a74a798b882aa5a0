export const fr = {
  before: 'D’où cela vient',
  after: 'Ce que c’est devenu',
} as const
