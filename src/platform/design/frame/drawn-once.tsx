import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { SpeakIn, type Speech, spokenIn, useSpeech } from '../../words/speech.tsx'

/** HTML by language and manner, of one thing said with one wording. */
type Drawings = Map<string, string>

const memory = new WeakMap<object, WeakMap<object, Drawings>>()

export interface DrawnOnceProps {
  /** What is shown, never altered: its drawing lives in memory as long as it does. */
  readonly of: object
  /** Tells apart the ways of drawing the same thing: `card`, `card, counted`. */
  readonly as: string
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
export function DrawnOnce({ of, as: manner, draw }: DrawnOnceProps): VNode {
  const speech = useSpeech()
  const drawings = drawingsOf(of, speech.overrides)
  const key = drawingKey(speech, manner)
  const known = drawings.get(key)
  if (known !== undefined) return asDrawn(known)
  const drawn = renderToString(<SpeakIn speech={speech}>{draw()}</SpeakIn>)
  drawings.set(key, drawn)
  return asDrawn(drawn)
}

/** One manner, in what the reader speaks. */
export const drawingKey = (speech: Speech, manner: string): string =>
  `${speech.language} ${spokenIn(speech)} ${manner}`

export function drawingsOf(thing: object, wording: object): Drawings {
  const byWording = memory.get(thing) ?? new WeakMap<object, Drawings>()
  memory.set(thing, byWording)
  const drawings = byWording.get(wording) ?? new Map<string, string>()
  byWording.set(wording, drawings)
  return drawings
}

/** HTML of our own drawing, put into the page as it is. */
const asDrawn = (html: string): VNode => jsxTemplate([html])
