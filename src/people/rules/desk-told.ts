/** What is done at the desk on an account, and told to who holds it. */
export const deskTold = ['card', 'merged', 'corrected', 'checked'] as const
export type DeskTold = (typeof deskTold)[number]
