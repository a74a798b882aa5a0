import { type Content, readIn } from '../../platform/words/content.ts'
import type { Speech } from '../../platform/words/speech.tsx'

export const nameIn = (name: Content, speech: Speech): string => readIn(name, speech.language).text
