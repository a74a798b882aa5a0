import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { keptBeside } from '../../kernel/kept.ts'
import { SpeakIn, type Speech, spokenIn, useSpeech } from '../../words/speech.tsx'
import { filled, type HoleWords, type Pierced, pierced } from './holes.ts'

/** What a thing is drawn like in memory: past that, as addresses are without end, it is drawn anew. */
const mostManners = 300

const drawingsOf = keptBeside(() => new Map<string, Pierced>())

/** The drawing of one thing in one manner and one language, made once. */
export function drawingOf(
  { of, as: manner, speech }: { readonly of: object; readonly as: string; readonly speech: Speech },
  draw: () => string,
): Pierced {
  const drawings = drawingsOf(of, speech.overrides)
  const key = `${speech.language} ${spokenIn(speech)} ${manner}`
  const known = drawings.get(key)
  if (known !== undefined) return known
  const drawn = pierced(draw())
  if (drawings.size >= mostManners) drawings.clear()
  drawings.set(key, drawn)
  return drawn
}

export interface DrawnOnceProps {
  /** What is shown, never altered: its drawing lives in memory as long as it does; `null`: in none. */
  readonly of: object | null
  /** Tells apart the ways of drawing the same thing: `card`, `card, counted`. */
  readonly as: string
  /** Where it draws a `hole`, these words stand: what each reader has of her own, as words she looks for. */
  readonly words?: HoleWords
  /**
   * Reads nothing but `of`, what lives and dies with it, the words, and what `as` tells. No `useId`:
   * it counts from the top of what is drawn, and two parts would have the same.
   */
  readonly draw: () => VNode
}

/**
 * A part of a page that is drawn once and said again from memory: a card of a long list, whose
 * project is remembered from one page to the next. On the server only.
 */
export function DrawnOnce({ of, as: manner, words, draw }: DrawnOnceProps): VNode {
  const speech = useSpeech()
  if (of === null) return draw()
  const drawn = drawingOf({ of, as: manner, speech }, () =>
    renderToString(<SpeakIn speech={speech}>{draw()}</SpeakIn>),
  )
  return asDrawn(filled(drawn, words))
}

/** HTML of our own drawing, put into the page as it is. */
const asDrawn = (html: string): VNode => jsxTemplate([html])
