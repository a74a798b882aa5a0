import type { VNode } from 'preact'
import type { Speech } from '../../words/speech.tsx'
import { drawingsOf, drawingKey } from './drawn-once.tsx'
import { htmlPage } from './html-page.ts'

/** What is written between two letters that no keyboard has. */
const holes = /\uE000([a-z]+)\uE001/g

/** Stands, in what is drawn, for a word that each reader has of her own. */
export const hole = (name: string): string => `\uE000${name}\uE001`

export interface PageWithHoles {
  /** What the page lives and dies with, never altered. */
  readonly of: object
  /** Everything else that the page shows, but for its holes. */
  readonly as: string
  readonly speech: Speech
  /** By name of the hole: the words of this reader, as text. */
  readonly words: Readonly<Record<string, string>>
  readonly draw: () => VNode
}

/**
 * The text of a whole document that is drawn once, whose readers have a few words of their own: many
 * vote in the last hour, and each is owed her receipt at once.
 */
export function htmlPageWithHoles({ of, as, speech, words, draw }: PageWithHoles): string {
  const drawings = drawingsOf(of, speech.overrides)
  const key = drawingKey(speech, `page, ${as}`)
  const known = drawings.get(key) ?? htmlPage(draw())
  drawings.set(key, known)
  return filled(known, words)
}

/** HTML with the words of one reader where its holes are. */
export const filled = (html: string, words: PageWithHoles['words']): string =>
  html.replace(holes, (_, name: string) => escaped(words[name] ?? ''))

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`)
