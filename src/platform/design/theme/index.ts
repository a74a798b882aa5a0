export { computeTheme } from './compute-theme.ts'
export { contrastOf, UnreadableColour } from './luminance.ts'
export { defaultColours, isColour, type TownColours } from './town-colours.ts'
