export interface PhotoProps {
  readonly src: string
  /** What it shows, for who does not see it: never empty. */
  readonly words: string
  readonly width: number
  readonly height: number
}

/** A photo at the width of the page; its sides are known before it comes, so that nothing jumps. */
export const Photo = ({ src, words, width, height }: PhotoProps) => (
  <img class="photo" src={src} alt={words} width={width} height={height} loading="lazy" />
)
