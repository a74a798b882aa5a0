import type { VNode } from 'preact'
import type { Speech } from '../../words/speech.tsx'
import { drawingOf } from './drawn-once.tsx'
import { filled, type HoleWords } from './holes.ts'
import { htmlPage } from './html-page.ts'

export interface PageWithHoles {
  /** What the page lives and dies with, never altered. */
  readonly of: object
  /** Everything else that the page shows, but for its holes. */
  readonly as: string
  readonly speech: Speech
  readonly words: HoleWords
  readonly draw: () => VNode
}

/**
 * The text of a whole document that is drawn once, whose readers have a few words of their own: many
 * vote in the last hour, and each is owed her receipt at once.
 */
export const htmlPageWithHoles = ({ of, as, speech, words, draw }: PageWithHoles): string =>
  filled(
    drawingOf({ of, as: `page, ${as}`, speech }, () => htmlPage(draw())),
    words,
  )
