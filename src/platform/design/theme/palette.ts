import { luminanceOf, type Tint, tintOf, withLuminance } from './luminance.ts'

/** The sixteen colours the design system asks of each family. */
export const roles = [
  'background-default',
  'background-tinted',
  'surface-default',
  'surface-tinted',
  'surface-hover',
  'surface-active',
  'border-subtle',
  'border-default',
  'border-strong',
  'text-subtle',
  'text-default',
  'base-default',
  'base-hover',
  'base-active',
  'base-contrast-subtle',
  'base-contrast-default',
] as const
export type Role = (typeof roles)[number]
export type Palette = Readonly<Record<Role, string>>
export type Scheme = 'light' | 'dark'

/** Luminance wanted, share of the colour's chroma kept, most chroma allowed. */
type Shade = readonly [luminance: number, keep: number, most: number]

interface Shades {
  readonly shades: Readonly<Record<Exclude<Role, 'background-default' | `base-${string}`>, Shade>>
  /** A base keeps the town's own luminance between these two. */
  readonly base: readonly [least: number, most: number]
  /** Luminance of the base when pointed at, when pressed, from its own. */
  readonly pressed: (base: number) => readonly [hover: number, active: number]
  readonly onBase: readonly [subtle: number, plain: number]
}

/**
 * The luminances that make every pair safe, whatever the hues, with (Y₁ + 0.05) / (Y₂ + 0.05) of
 * WCAG 2 reckoned against the worst surface, `surface-active`: light 0.69, dark 0.046.
 *
 * Text 4.5 (default 7), borders and bases 3, text on bases 4.5; `border-subtle` only decorates.
 */
const schemes: Readonly<Record<Scheme, Shades>> = {
  light: {
    shades: {
      'background-tinted': [0.88, 0.17, 0.018],
      'surface-default': [1, 0, 0],
      'surface-tinted': [0.82, 0.34, 0.05],
      'surface-hover': [0.755, 0.38, 0.055],
      'surface-active': [0.69, 0.42, 0.06],
      'border-subtle': [0.62, 0.4, 0.06],
      'border-default': [0.185, 0.9, 0.12],
      'border-strong': [0.105, 1, 0.14],
      'text-subtle': [0.103, 0.9, 0.14],
      'text-default': [0.032, 0.8, 0.1],
    },
    base: [0, 0.15],
    pressed: (base) => (base < 0.02 ? [0.03, 0.045] : [base * 0.7, base * 0.48]),
    onBase: [0.87, 1],
  },
  dark: {
    shades: {
      'background-tinted': [0.0135, 0.3, 0.025],
      'surface-default': [0.0165, 0.3, 0.025],
      'surface-tinted': [0.025, 0.45, 0.045],
      'surface-hover': [0.034, 0.5, 0.05],
      'surface-active': [0.0455, 0.55, 0.055],
      'border-subtle': [0.075, 0.6, 0.06],
      'border-default': [0.25, 0.7, 0.1],
      'border-strong': [0.41, 0.7, 0.1],
      'text-subtle': [0.43, 0.6, 0.09],
      'text-default': [0.83, 0.3, 0.035],
    },
    base: [0.255, 0.6],
    pressed: (base) => [base * 1.2, base * 1.42],
    onBase: [0.013, 0.005],
  },
}

/** Luminance of the paper: the town's own when it leaves text enough room. */
const paperBounds = { light: [0.9, 1], dark: [0.0085, 0.0085] } as const
const mostPaperChroma = { light: 0.03, dark: 0.012 } as const

export function paperOf(paper: string, scheme: Scheme): string {
  const tint = softened(tintOf(paper), 1, mostPaperChroma[scheme])
  const [least, most] = paperBounds[scheme]
  const own = luminanceOf(paper)
  return own >= least && own <= most && tintOf(paper).chroma <= mostPaperChroma[scheme]
    ? paper.toLowerCase()
    : withLuminance(tint, within(own, least, most))
}

/**
 * A family of the theme, from one colour.
 *
 * @param colour  the family's own
 * @param greys   what tints its surfaces and thin lines, when it is not the colour itself
 */
export function paletteOf(colour: string, paper: string, scheme: Scheme, greys?: Tint): Palette {
  const { shades, base, pressed, onBase } = schemes[scheme]
  const ink = tintOf(colour)
  const shaded = (role: keyof Shades['shades']): string => {
    const [luminance, keep, most] = shades[role]
    if (greys !== undefined && isGround(role)) return withLuminance(greys, luminance)
    return withLuminance(softened(ink, keep, most), luminance)
  }

  const own = luminanceOf(colour)
  const bounded = within(own, ...base)
  const [hover, active] = pressed(bounded)
  const pale = softened(ink, 0.2, 0.02)
  return {
    'background-default': paper,
    'background-tinted': shaded('background-tinted'),
    'surface-default': shaded('surface-default'),
    'surface-tinted': shaded('surface-tinted'),
    'surface-hover': shaded('surface-hover'),
    'surface-active': shaded('surface-active'),
    'border-subtle': shaded('border-subtle'),
    'border-default': shaded('border-default'),
    'border-strong': shaded('border-strong'),
    'text-subtle': shaded('text-subtle'),
    'text-default': shaded('text-default'),
    'base-default': bounded === own ? colour.toLowerCase() : withLuminance(ink, bounded),
    'base-hover': withLuminance(ink, hover),
    'base-active': withLuminance(ink, active),
    'base-contrast-subtle': withLuminance(pale, onBase[0]),
    'base-contrast-default': withLuminance(pale, onBase[1]),
  }
}

const isGround = (role: Role): boolean =>
  role === 'border-subtle' || /^(background|surface)-/.test(role)

/** Greys lean towards the paper they lie on. */
export const greysOf = (paper: string, scheme: Scheme): Tint => ({
  hue: tintOf(paper).hue,
  chroma: scheme === 'light' ? 0.013 : 0.007,
})

/** A wide band of colour with text on it: deep in both schemes, so that night stays night. */
export function deepBand(accent: string, highlight: string, scheme: Scheme) {
  const ink = tintOf(accent)
  const own = luminanceOf(accent)
  const ground = scheme === 'light' ? within(own, 0.02, 0.085) : 0.026
  const pale = softened(ink, 0.3, 0.02)
  return {
    background:
      ground === own
        ? accent.toLowerCase()
        : withLuminance(softened(ink, 1, scheme === 'light' ? 0.09 : 0.042), ground),
    text: withLuminance(pale, scheme === 'light' ? 0.95 : 0.83),
    'text-subtle': withLuminance(pale, scheme === 'light' ? 0.74 : 0.55),
    border: withLuminance(softened(ink, 0.7, 0.08), scheme === 'light' ? 0.37 : 0.2),
    highlight: withLuminance(softened(tintOf(highlight), 1, 0.13), 0.6),
  }
}

/** Links already followed: violet, as everywhere. */
export const visitedLink = (scheme: Scheme): string =>
  withLuminance({ hue: 310, chroma: 0.13 }, scheme === 'light' ? 0.085 : 0.43)

const softened = ({ hue, chroma }: Tint, keep: number, most: number): Tint => ({
  hue,
  chroma: Math.min(chroma * keep, most),
})

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))
