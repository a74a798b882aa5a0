export interface Piece {
  readonly text: string
  readonly isLink: boolean
}

/** A plain text with its web addresses told apart: a sign that follows an address is not of it. */
export const linkedText = (text: string): readonly Piece[] =>
  text
    .split(/(https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)])/)
    .map((piece, place) => ({ text: piece, isLink: place % 2 === 1 }))
    .filter((piece) => piece.text !== '')
