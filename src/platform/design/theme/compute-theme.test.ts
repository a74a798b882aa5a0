import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tones } from '../tone.ts'
import { computeTheme, palettesOf } from './compute-theme.ts'
import { contrastOf, UnreadableColour } from './luminance.ts'
import { deepBand, paperOf, type Role, type Scheme, visitedLink } from './palette.ts'
import { defaultColours, isColour, type TownColours } from './town-colours.ts'

type EveryColour = Required<TownColours>

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

const anyColours: fc.Arbitrary<EveryColour> = fc.record({
  accent: colour,
  neutral: colour,
  brand1: colour,
  brand2: colour,
  brand3: colour,
  paper: colour,
  radius: fc.integer({ min: 0, max: 16 }),
})

const surfaces = [
  'background-default',
  'background-tinted',
  'surface-default',
  'surface-tinted',
  'surface-hover',
  'surface-active',
] as const satisfies readonly Role[]

/** Every way a colour of one family may stand on a ground of another, too weak to be read. */
function weakPairs(colours: EveryColour, scheme: Scheme): readonly string[] {
  const palettes = palettesOf(colours, scheme)
  const grounds = tones.flatMap((tone) => surfaces.map((role) => palettes[tone][role]))
  const wanted = {
    'text-default': 7,
    'text-subtle': 4.5,
    'border-strong': 4.5,
    'border-default': 3,
    'base-default': 3,
  } as const
  return tones.flatMap((tone) => {
    const palette = palettes[tone]
    const onGrounds = (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((role) =>
      grounds
        .filter((ground) => contrastOf(palette[role], ground) < wanted[role])
        .map((ground) => `${scheme} ${tone} ${role} ${palette[role]} on ${ground}`),
    )
    const onBases = (['base-default', 'base-hover', 'base-active'] as const).flatMap((base) =>
      (['base-contrast-default', 'base-contrast-subtle'] as const)
        .filter((text) => contrastOf(palette[base], palette[text]) < 4.5)
        .map((text) => `${scheme} ${tone} ${text} ${palette[text]} on ${base} ${palette[base]}`),
    )
    return [...onGrounds, ...onBases]
  })
}

describe('The theme of a town', () => {
  test.each(['light', 'dark'] as const)(
    'reads everywhere in its %s version, whatever the colours chosen',
    (scheme) => {
      fc.assert(
        fc.property(anyColours, (colours) => {
          expect(weakPairs(colours, scheme)).toEqual([])
        }),
        { numRuns: 25 },
      )
    },
  )

  test('reads with the default colours, black, white and pure yellow', () => {
    const all = (one: string): EveryColour => ({
      ...defaultColours,
      accent: one,
      neutral: one,
      brand1: one,
      brand2: one,
      brand3: one,
      paper: one,
    })
    for (const colours of [defaultColours, all('#000000'), all('#ffffff'), all('#ffff00')]) {
      expect(weakPairs(colours, 'light')).toEqual([])
      expect(weakPairs(colours, 'dark')).toEqual([])
    }
  })

  test('keeps the accent of the default colours to the letter, since it reads', () => {
    expect(palettesOf(defaultColours, 'light').accent['base-default']).toBe('#1f5a4c')
    expect(paperOf(defaultColours.paper, 'light')).toBe('#fbf8f2')
  })

  test('has a deep band whose texts read at 7:1 and 4.5:1', () => {
    fc.assert(
      fc.property(colour, colour, fc.constantFrom('light', 'dark'), (accent, other, scheme) => {
        const band = deepBand(accent, other, scheme)
        expect(contrastOf(band.text, band.background)).toBeGreaterThanOrEqual(7)
        expect(contrastOf(band['text-subtle'], band.background)).toBeGreaterThanOrEqual(4.5)
        expect(contrastOf(band.highlight, band.background)).toBeGreaterThanOrEqual(4.5)
        expect(contrastOf(band.border, band.background)).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 60 },
    )
  })

  test('shows links already followed at 4.5:1 on every ground', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const palettes = palettesOf(defaultColours, scheme)
      for (const tone of tones)
        for (const role of surfaces)
          expect(contrastOf(visitedLink(scheme), palettes[tone][role])).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('is the same text for the same colours', () => {
    expect(computeTheme(defaultColours)).toBe(computeTheme({ ...defaultColours }))
  })

  test('stands on warm paper when the town gives none', () => {
    const { paper: _paper, radius: _radius, ...given } = defaultColours
    expect(computeTheme(given)).toBe(computeTheme(defaultColours))
  })

  test('refuses a colour that is not one', () => {
    expect(isColour('#1f5a4c')).toBe(true)
    expect(isColour('red;}body{display:none')).toBe(false)
    expect(() => computeTheme({ ...defaultColours, accent: 'rouge' })).toThrow(UnreadableColour)
  })
})
