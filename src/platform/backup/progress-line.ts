import type { Terminal } from '../commands/command.ts'

/** Where a long command tells how far it is, on the error output. */
export interface ProgressLine {
  readonly say: (sentence: string) => void
  /** Wipes the moving line, before what is said for good. */
  readonly end: () => void
}

const movingEveryMs = 100
const writtenEveryMs = 5000

/**
 * For a person, a line that rewrites itself; in a log, one line every five seconds at most, so that
 * a quick command leaves none.
 */
export function progressLine({ err, isInteractive }: Terminal): ProgressLine {
  let saidAt = isInteractive ? 0 : Date.now()
  let isShown = false
  return {
    say(sentence) {
      if (Date.now() - saidAt < (isInteractive ? movingEveryMs : writtenEveryMs)) return
      saidAt = Date.now()
      isShown = true
      err.write(isInteractive ? `\r\u001b[K${sentence}` : `${sentence}\n`)
    },
    end() {
      if (isShown && isInteractive) err.write('\r\u001b[K')
      isShown = false
    },
  }
}

const percentForm = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })
const wholeForm = new Intl.NumberFormat('fr-FR')

/** `42 %`, as it is written in French. */
export const percent = (share: number): string => percentForm.format(share)

/** « 1 ligne », « 1 234 lignes »: French takes the plural from two. */
export const counted = (count: number, one: string, many: string): string =>
  `${wholeForm.format(count)} ${count < 2 ? one : many}`
