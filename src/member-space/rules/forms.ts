import { z } from 'zod'
import { needed, optional } from '../../platform/kernel/form-fields.ts'

/** Messages are codes: `fault.…` in the words. */

const mostLetters = 5000
const mostTitle = 160
const mostWhy = 300

export const threadForm = z.object({ title: needed(mostTitle), text: needed(mostLetters) })

/** The file itself comes apart. */
export const documentForm = z.object({ title: needed(mostTitle) })

export const messageForm = z.object({ text: needed(mostLetters) })

/** @param isByTown  what the town withdraws, it says why */
export const withdrawForm = (isByTown: boolean) =>
  z.object({ why: isByTown ? needed(mostWhy) : optional(mostWhy) })
