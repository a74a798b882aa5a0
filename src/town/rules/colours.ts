import {
  contrastOf,
  defaultColours,
  luminanceOf,
  palettesOf,
  type TownColours,
} from '../../platform/design/theme/index.ts'

/** The colours a town chooses; paper and corners keep ours. */
export const chosenColours = ['accent', 'neutral', 'brand1', 'brand2', 'brand3'] as const
export type ChosenColour = (typeof chosenColours)[number]
export type Chosen = Pick<TownColours, ChosenColour>

/** A colour as somebody wrote it, in the one form that is kept. */
export interface ReadColour {
  readonly colour: string
  /** It was not written so. */
  readonly isCorrected: boolean
}

/** Reads `#1f5a4c`, `1F5A4C`, `#abc` or `rgb(31, 90, 76)`; `null` when it is no colour. */
export function readColour(text: string): ReadColour | null {
  const written = text.trim().toLowerCase()
  const colour = hexOf(written)
  return colour === null ? null : { colour, isCorrected: colour !== written }
}

function hexOf(text: string): string | null {
  if (/^#?[0-9a-f]{6}$/.test(text)) return `#${text.replace('#', '')}`
  if (/^#?[0-9a-f]{3}$/.test(text)) return `#${text.replace('#', '').replace(/./g, '$&$&')}`
  const [, ...parts] = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(text) ?? []
  const values = parts.map(Number)
  if (values.length !== 3 || values.some((value) => value > 255)) return null
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** What the theme makes of one colour, by day or by night. */
export interface Adjustment {
  readonly used: string
  readonly change: 'kept' | 'darker' | 'lighter'
  /** Of the text on this colour, and of this colour on the paper: WCAG 2, from 1 to 21. */
  readonly textContrast: number
  readonly paperContrast: number
}

export interface ColourReport {
  readonly name: ChosenColour
  readonly given: string
  readonly day: Adjustment
  readonly night: Adjustment
}

/** What becomes of each colour: kept as given where it reads, else as near as it can be. */
export function colourReports(colours: TownColours): readonly ColourReport[] {
  const all = { ...defaultColours, ...colours }
  const [day, night] = [palettesOf(all, 'light'), palettesOf(all, 'dark')]
  return chosenColours.map((name) => ({
    name,
    given: colours[name].toLowerCase(),
    day: adjustmentIn(day[name], colours[name]),
    night: adjustmentIn(night[name], colours[name]),
  }))
}

function adjustmentIn(
  palette: ReturnType<typeof palettesOf>[ChosenColour],
  given: string,
): Adjustment {
  const used = palette['base-default']
  const [before, after] = [luminanceOf(given), luminanceOf(used)]
  return {
    used,
    change: used === given.toLowerCase() ? 'kept' : after < before ? 'darker' : 'lighter',
    textContrast: contrastOf(used, palette['base-contrast-default']),
    paperContrast: contrastOf(used, palette['background-default']),
  }
}
