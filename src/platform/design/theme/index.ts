export { computeSamples, computeTheme, palettesOf } from './compute-theme.ts'
export { contrastOf, luminanceOf, UnreadableColour } from './luminance.ts'
export { defaultColours, isColour, type TownColours } from './town-colours.ts'
