import type { Say } from '../../platform/words/catalogue.ts'
import type { Minutes } from '../rules/minutes.ts'
import type { workWords } from '../words/index.ts'
import type { WorkPlace } from './place.ts'

/** A version of minutes in the history of officers: its day and hour, and which of them wrote it. */
export function versionTold(
  { version, writtenAt, by }: Minutes,
  { written, officers }: Pick<WorkPlace, 'written' | 'officers'>,
  say: Say<keyof typeof workWords.messages.fr>,
): string {
  const when = written(writtenAt)
  const name = officers.find(({ id }) => id === by)?.name
  return name === undefined
    ? say('minutes.version-of', { version, when })
    : say('minutes.version-by', { version, when, name })
}
