/** A step of a glyph’s outline, as fontkit gives it. */
export interface PathStep {
  readonly command: string
  readonly args: readonly number[]
}

interface Point {
  readonly x: number
  readonly y: number
  readonly isOnCurve: boolean
}

const onCurve = 1

/**
 * Writes an outline as a simple glyph of a TrueType font.
 *
 * The library that embeds fonts in a PDF loses accented letters of compressed fonts, which are made
 * of two glyphs: here each is drawn whole.
 *
 * Source: OpenType specification, table `glyf`, simple glyph description.
 */
export function simpleGlyph(path: readonly PathStep[]): Uint8Array {
  const contours = contoursOf(path)
  const points = contours.flat()
  if (points.length === 0) return new Uint8Array(0)
  const length = 10 + contours.length * 2 + 2 + points.length * 5
  const view = new DataView(new ArrayBuffer(Math.ceil(length / 4) * 4))
  let at = 0
  const write = (value: number) => {
    view.setInt16(at, value)
    at += 2
  }
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  write(contours.length)
  for (const bound of [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]) {
    write(bound)
  }
  let last = -1
  for (const contour of contours) write((last += contour.length))
  write(0)
  for (const { isOnCurve } of points) view.setUint8(at++, isOnCurve ? onCurve : 0)
  for (const values of [xs, ys])
    values.forEach((value, place) => write(value - (values[place - 1] ?? 0)))
  return new Uint8Array(view.buffer)
}

/** Curves of these fonts have one control point: those with two do not exist here. */
function contoursOf(path: readonly PathStep[]): readonly (readonly Point[])[] {
  const contours: Point[][] = []
  for (const { command, args } of path) {
    const [a = 0, b = 0, c = 0, d = 0] = args.map(Math.round)
    const contour = contours.at(-1)
    if (command === 'moveTo') contours.push([{ x: a, y: b, isOnCurve: true }])
    else if (command === 'lineTo') contour?.push({ x: a, y: b, isOnCurve: true })
    else if (command === 'quadraticCurveTo') {
      contour?.push({ x: a, y: b, isOnCurve: false }, { x: c, y: d, isOnCurve: true })
    } else if (command !== 'closePath') throw new UnknownOutline(command)
  }
  return contours
}

/** A font whose curves are not those of TrueType. */
export class UnknownOutline extends Error {
  readonly code = 'unknown-outline'
}
