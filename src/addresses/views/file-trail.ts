import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { settingsPath } from '../../town/index.ts'
import { filePath } from '../rules/paths.ts'
import { addressWords } from '../words/index.ts'

/** The way to the page of the address file: one of the settings of the town. */
export const trailAboveFile = (speech: Speech) => [
  { label: sayWith(addressWords, speech)('file.settings'), path: settingsPath },
]

/** The way to a page under it. */
export const trailUnderFile = (speech: Speech) => [
  ...trailAboveFile(speech),
  { label: sayWith(addressWords, speech)('file.title'), path: filePath },
]
