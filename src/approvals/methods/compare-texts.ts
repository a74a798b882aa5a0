/** A piece of a text, and whether the other text has it too. */
export interface TextPiece {
  readonly text: string
  readonly isChanged: boolean
}

export interface TextComparison {
  readonly before: readonly TextPiece[]
  readonly after: readonly TextPiece[]
}

/** Beyond, the middle of two texts is shown as changed whole: 1,500 words against as many. */
const mostCells = 2_250_000

/**
 * Two texts side by side, word by word: what only one of them has is marked.
 *
 * What is alike at both ends is set aside, then the longest common run of words is kept. Its time and
 * memory grow with the product of the words in between.
 *
 * Source: Wagner and Fischer, “The string-to-string correction problem”, Journal of the ACM, 1974.
 */
export function compareTexts(before: string, after: string): TextComparison {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const least = Math.min(one.length, other.length)
  let head = 0
  while (head < least && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1

  const middle = (words: readonly string[]) => words.slice(head, words.length - tail)
  const kept = commonPlaces(middle(one), middle(other))
  const isKept = (words: readonly string[], places: ReadonlySet<number>, place: number) =>
    place < head || place >= words.length - tail || places.has(place - head)
  return {
    before: joined(one, (place) => isKept(one, kept.one, place)),
    after: joined(other, (place) => isKept(other, kept.other, place)),
  }
}

/** Words and the spaces between them: nothing of the text is lost. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? []

interface CommonPlaces {
  readonly one: ReadonlySet<number>
  readonly other: ReadonlySet<number>
}

/** Where the longest common run of words stands in each. */
function commonPlaces(one: readonly string[], other: readonly string[]): CommonPlaces {
  const places = { one: new Set<number>(), other: new Set<number>() }
  if ((one.length + 1) * (other.length + 1) > mostCells) return places
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  let [row, column] = [0, 0]
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      places.one.add(row++)
      places.other.add(column++)
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return places
}

/** Neighbours of one sort make one piece. */
function joined(
  words: readonly string[],
  isKept: (place: number) => boolean,
): readonly TextPiece[] {
  const pieces: { text: string; isChanged: boolean }[] = []
  for (const [place, text] of words.entries()) {
    const isChanged = !isKept(place)
    const last = pieces.at(-1)
    if (last?.isChanged === isChanged) last.text += text
    else pieces.push({ text, isChanged })
  }
  return pieces
}
