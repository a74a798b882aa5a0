import { useId } from 'preact/hooks'

/** Series are told apart by their texture as well as by their colour. */
export type Series = 1 | 2 | 3 | 4

export interface Piece {
  /** Share of the whole bar, 0 to 1. */
  readonly share: number
  /** `even` and `odd` are one series, told apart by a hair. */
  readonly series: Series | 'even' | 'odd' | 'left' | 'over'
  /** Written in the piece when it is wide enough. */
  readonly mark?: string | undefined
}

export interface BarProps {
  readonly pieces: readonly Piece[]
  /** A line across the bar, as a share: the cost to reach, the budget. */
  readonly line?: number | undefined
  readonly size?: 'thin' | 'normal' | 'tall'
  /** Grows towards the start of the line: the left half of a pyramid. */
  readonly isMirrored?: boolean
}

const heights = { thin: 14, normal: 22, tall: 56 } as const

/** Narrower than this, a piece has no room for its number. */
const markedFrom = 0.045

/**
 * A horizontal bar. Lengths are percentages in the drawing, so that the words around it keep their
 * size on a phone; the figures always stand beside it, in the page.
 */
export function Bar({ pieces, line, size = 'normal', isMirrored = false }: BarProps) {
  const id = useId()
  const height = heights[size]
  const placed = placePieces(pieces)
  return (
    <svg
      class={isMirrored ? 'bar bar-mirrored' : 'bar'}
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <Textures id={id} pieces={pieces} />
      {placed.map(({ piece, start }) => (
        <BarPiece id={id} piece={piece} start={start} height={height} />
      ))}
      {line !== undefined && (
        <line class="bar-line" x1={percent(line)} x2={percent(line)} y1="0" y2={height} />
      )}
    </svg>
  )
}

interface BarPieceProps {
  readonly id: string
  readonly piece: Piece
  readonly start: number
  readonly height: number
}

function BarPiece({ id, piece, start, height }: BarPieceProps) {
  const place = { x: percent(start), width: percent(piece.share), y: 0, height }
  const isMarked = piece.mark !== undefined && piece.share >= markedFrom
  return (
    <>
      <rect class={`bar-piece series-${piece.series}`} {...place} />
      {textured(piece.series) && <rect {...place} fill={`url(#${id}-${piece.series})`} />}
      {isMarked && (
        <text
          class="bar-mark"
          x={percent(start + piece.share / 2)}
          y={height / 2}
          dy="0.35em"
          text-anchor="middle"
        >
          {piece.mark}
        </text>
      )}
    </>
  )
}

/** The first series is plain, the others carry a texture of their own. */
const textured = (series: Piece['series']): boolean =>
  series !== 1 && series !== 'even' && series !== 'odd'

function Textures({ id, pieces }: { readonly id: string; readonly pieces: readonly Piece[] }) {
  const used = [...new Set(pieces.map(({ series }) => series))].filter(textured)
  if (used.length === 0) return null
  return (
    <defs>
      {used.map((series) => (
        <pattern
          id={`${id}-${series}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={series === 3 ? 'rotate(-45)' : 'rotate(45)'}
        >
          {series === 4 ? (
            <circle class="texture" cx="4" cy="4" r="1.4" />
          ) : (
            <path class={series === 'left' ? 'texture texture-left' : 'texture'} d="M0 0v8" />
          )}
        </pattern>
      ))}
    </defs>
  )
}

function placePieces(pieces: readonly Piece[]) {
  let start = 0
  return pieces.map((piece) => {
    const placed = { piece, start }
    start += piece.share
    return placed
  })
}

export const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`

/** A small square of a series' colour and texture, for legends. */
export const Swatch = ({ series }: { readonly series: Piece['series'] }) => (
  <span class="swatch">
    <Bar pieces={[{ share: 1, series }]} size="thin" />
  </span>
)
