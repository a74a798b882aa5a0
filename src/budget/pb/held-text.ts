import { PbError } from './pb-error.ts'
import type { PbRow } from './pb-file.ts'
import { pbLimits } from './pb-limits.ts'

/** Counts the text kept in memory, and says when it is too much. @throws PbError */
export function heldText() {
  let characters = 0

  return {
    hold(fields: PbRow, line: number): void {
      for (const field of fields) characters += field.length
      if (characters <= pbLimits.heldCharacters) return
      throw new PbError('too-large-to-hold', line, { limit: pbLimits.heldCharacters })
    },
  }
}
