import { type Tone, tones } from '../tone.ts'
import {
  deepBand,
  greysOf,
  paletteOf,
  paperOf,
  type Palette,
  roles,
  type Scheme,
  visitedLink,
} from './palette.ts'
import { defaultColours, meaningColours, type TownColours } from './town-colours.ts'

/**
 * The stylesheet of a town's colours, light and dark, for the design system's components and ours.
 *
 * Every text reaches 4.5:1 (7:1 for plain text) on every surface of every family, every border and
 * base 3:1, whatever the colours given. Paper is always light.
 *
 * @throws UnreadableColour  a colour is not `#rrggbb`
 */
export function computeTheme(colours: TownColours): string {
  const key = JSON.stringify(colours)
  if (lastComputed?.key !== key)
    lastComputed = { key, theme: themeOf({ ...defaultColours, ...colours }) }
  return lastComputed.theme
}

/** Asked for with every page, changed once a year: finding the colours takes some 25 ms. */
let lastComputed: { readonly key: string; readonly theme: string } | undefined

type EveryColour = Required<TownColours>

function themeOf(colours: EveryColour): string {
  const light = declarations(colours, 'light')
  const dark = declarations(colours, 'dark')
  return [
    '@layer ds.theme{',
    `:root,[data-color-scheme=light]{color-scheme:light;${light}}`,
    // On screens only: what is printed at night is printed on white paper too.
    `@media screen and (prefers-color-scheme:dark){:root:not([data-color-scheme=light]){color-scheme:dark;${dark}}}`,
    `@media screen{[data-color-scheme=dark]{color-scheme:dark;${dark}}}`,
    `:root{--ds-border-radius-base:${colours.radius / 16}rem;${pureColours(colours)}}`,
    aliases(':root,[data-color-scheme],[data-color=accent]', 'accent'),
    ...tones
      .filter((tone) => tone !== 'accent')
      .map((tone) => aliases(`[data-color-scheme][data-color=${tone}],[data-color=${tone}]`, tone)),
    '}',
  ].join('\n')
}

/**
 * The same colours for samples shown on a page of another theme: what stands in `.theme-day` and
 * `.theme-night`.
 *
 * @throws UnreadableColour
 */
export function computeSamples(colours: TownColours): string {
  const all = { ...defaultColours, ...colours }
  const sample = (selector: string, scheme: Scheme) =>
    `${selector}{color-scheme:${scheme};${declarations(all, scheme)}}${aliases(selector, 'accent')}`
  return `@layer ds.theme{${sample('.theme-day', 'light')}${sample('.theme-night', 'dark')}}`
}

/** The families of a scheme, by name. */
export function palettesOf(colours: EveryColour, scheme: Scheme): Readonly<Record<Tone, Palette>> {
  const paper = paperOf(colours.paper, scheme)
  const family = (colour: string): Palette => paletteOf(colour, paper, scheme)
  return {
    accent: family(colours.accent),
    neutral: paletteOf(colours.neutral, paper, scheme, greysOf(colours.paper, scheme)),
    brand1: family(colours.brand1),
    brand2: family(colours.brand2),
    brand3: family(colours.brand3),
    success: family(meaningColours.success),
    warning: family(meaningColours.warning),
    danger: family(meaningColours.danger),
    info: family(meaningColours.info),
  }
}

function declarations(colours: EveryColour, scheme: Scheme): string {
  const palettes = palettesOf(colours, scheme)
  const deep = deepBand(colours.accent, colours.brand2, scheme)
  return [
    ...tones.flatMap((tone) =>
      roles.map((role) => `--ds-color-${tone}-${role}:${palettes[tone][role]}`),
    ),
    ...Object.entries(deep).map(([name, colour]) => `--parvis-deep-${name}:${colour}`),
    `--ds-color-focus-inner:${palettes.neutral['surface-default']}`,
    `--ds-color-focus-outer:${palettes.neutral['text-default']}`,
    `--ds-link-color-visited:${visitedLink(scheme)}`,
  ].join(';')
}

/** As the town gave them, for ornaments that carry no meaning: no contrast is promised. */
const pureColours = ({ accent, brand1, brand2, brand3 }: EveryColour): string =>
  Object.entries({ accent, brand1, brand2, brand3 })
    .map(([name, colour]) => `--parvis-pure-${name}:${colour}`)
    .join(';')

/** `--ds-color-text-default` is that of the nearest `data-color`. */
const aliases = (selector: string, tone: Tone): string =>
  `${selector}{${roles.map((role) => `--ds-color-${role}:var(--ds-color-${tone}-${role})`).join(';')}}`
