/** Guides of one sheet, each for those who answer residents or hold meetings with them. Written pages. */
export const guidePaths = {
  departments: '/aide/services',
  councillors: '/aide/elus',
  animators: '/aide/animateurs',
  officers: '/aide/mission',
} as const
export type Guide = keyof typeof guidePaths

export const isGuide = (path: string): boolean => Object.values<string>(guidePaths).includes(path)
