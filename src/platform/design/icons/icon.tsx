/** Drawn by the stylesheet (`icons.css`) as a mask in the colour of the text. */
export const iconNames = [
  'arrow',
  'check',
  'close',
  'download',
  'external',
  'menu',
  'search',
  'clock',
  'pin',
  'chevron',
  'hourglass',
  'person',
] as const
export type IconName = (typeof iconNames)[number]

/** A sign beside words that already say the same: never read aloud, never alone. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <span class={`icon icon-${name}`} aria-hidden="true" />
)
