/** Guides of one sheet, each for those who work with residents’ questions. Written pages. */
export const guidePaths = { departments: '/aide/services', councillors: '/aide/elus' } as const
export type Guide = keyof typeof guidePaths

export const isGuide = (path: string): boolean => Object.values<string>(guidePaths).includes(path)
