import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { keptBeside } from '../../kernel/kept.ts'
import { SpeakIn, type Speech, spokenIn, useSpeech } from '../../words/speech.tsx'
import { type Drawn, filled, type HoleWords, type Pierced, pierced } from './holes.ts'

/** Of one thing in memory. Past that all are forgotten: addresses, which name them, are without end. */
const mostManners = 300

const drawingsOf = keptBeside(() => new Map<string, Pierced>())

/** The drawing of one thing in one manner and one language, made once. */
export const drawingOf = (
  { of, as, speech }: { readonly of: object; readonly as: string; readonly speech: Speech },
  draw: () => string,
): Pierced => known(of, speech, keyOf(speech, as), draw)

const keyOf = (speech: Speech, manner: string): string =>
  `${speech.language} ${spokenIn(speech)} ${manner}`

function known(of: object, speech: Speech, key: string, draw: () => string): Pierced {
  const drawings = drawingsOf(speech.overrides, of)
  const before = drawings.get(key)
  if (before !== undefined) return before
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
 * A part of a page that is drawn once and said again from memory: the filters of a list, whose choices
 * are remembered from one page to the next. On the server only.
 */
export function DrawnOnce({ of, ...props }: DrawnOnceProps): VNode {
  const { once } = useDrawn()
  return of === null ? props.draw() : asDrawn(once({ of, ...props }))
}

interface EachDrawnProps<Thing extends object> {
  readonly of: readonly Thing[]
  readonly as: string
  /** Of one of them: as `DrawnOnce` draws. */
  readonly draw: (thing: Thing) => VNode
}

/**
 * The same, to stand in the hole of what is drawn around it; or many things, each drawn once, one after
 * another: the lines of a long list.
 */
export function useDrawn() {
  const speech = useSpeech()
  const text = (element: VNode) => renderToString(<SpeakIn speech={speech}>{element}</SpeakIn>)
  const once = ({ of, as, words, draw }: DrawnOnceProps & { readonly of: object }): Drawn => ({
    html: filled(
      drawingOf({ of, as, speech }, () => text(draw())),
      words,
    ),
  })
  const each = <Thing extends object>({ of, as, draw }: EachDrawnProps<Thing>): Drawn => {
    const key = keyOf(speech, as)
    const drawn = of.map((thing) => filled(known(thing, speech, key, () => text(draw(thing)))))
    return { html: drawn.join('') }
  }
  return { once, each }
}

/** HTML of our own drawing, put into the page as it is. */
const asDrawn = ({ html }: Drawn): VNode => jsxTemplate([html])
