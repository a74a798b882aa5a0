import { clampChroma, converter, formatHex, type Oklch, wcagContrast, wcagLuminance } from 'culori'

/** What is kept of a colour when its lightness is chosen anew: hue in degrees, chroma of OKLCH. */
export interface Tint {
  readonly hue: number
  readonly chroma: number
}

/** A colour that is not `#rrggbb`. */
export class UnreadableColour extends Error {
  readonly code = 'unreadable-colour'
}

const toOklch = converter('oklch')

/** @throws UnreadableColour */
export function tintOf(colour: string): Tint {
  const { h = 0, c } = readOklch(colour)
  return { hue: h, chroma: c }
}

/** Relative luminance of WCAG 2, from 0 (black) to 1 (white). @throws UnreadableColour */
export function luminanceOf(colour: string): number {
  readOklch(colour)
  return wcagLuminance(colour)
}

/** Contrast ratio of WCAG 2, from 1 to 21. */
export const contrastOf = (one: string, other: string): number => wcagContrast(one, other)

function readOklch(colour: string): Oklch {
  const read = /^#[0-9a-f]{6}$/i.test(colour) ? toOklch(colour) : undefined
  if (read === undefined) throw new UnreadableColour(`« ${colour} » n’est pas une couleur #rrggbb.`)
  return read
}

/** Halving this often goes below the step of a colour of 8 bits. */
const halvings = 14

/**
 * The colour of a tint that has a given luminance: chroma gives way where the screen cannot show it.
 *
 * Contrasts depend on luminance alone, so colours of one luminance are equally readable whatever
 * their hue: this is what makes the theme safe for any town.
 *
 * @param luminance  0 to 1; reached within a few thousandths, the step of 8-bit colours
 */
export function withLuminance({ hue, chroma }: Tint, luminance: number): string {
  let dark = 0
  let light = 1
  for (let step = 0; step < halvings; step += 1) {
    const middle = (dark + light) / 2
    if (wcagLuminance(shown(middle, chroma, hue)) < luminance) dark = middle
    else light = middle
  }
  return formatHex(shown((dark + light) / 2, chroma, hue))
}

const shown = (l: number, c: number, h: number) =>
  clampChroma({ mode: 'oklch', l, c, h }, 'oklch', 'rgb')
