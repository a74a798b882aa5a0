/** The colours a town chooses, as `#rrggbb`. Any will do: the theme makes them readable. */
export interface TownColours {
  /** Acts and links. */
  readonly accent: string
  /** Text, and greys. */
  readonly neutral: string
  /** Highlights: where we are in a process. */
  readonly brand1: string
  readonly brand2: string
  readonly brand3: string
  /** Behind everything; its lightness is bounded so that any text stands on it. */
  readonly paper?: string
  /** Of corners, in pixels. */
  readonly radius?: number
}

/** Green of the gardens, brick, ochre, slate blue, on warm paper. */
export const defaultColours: Required<TownColours> = {
  accent: '#1f5a4c',
  neutral: '#24303a',
  brand1: '#c8532b',
  brand2: '#e0a526',
  brand3: '#35618e',
  paper: '#fbf8f2',
  radius: 6,
}

/** Colours that carry a meaning are not the town's to change. */
export const meaningColours = {
  success: '#2c7a43',
  warning: '#d08a12',
  danger: '#b3261e',
  info: '#2b6a99',
} as const

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)
