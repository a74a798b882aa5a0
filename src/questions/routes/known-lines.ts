import type { Asked } from '../../platform/web/index.ts'
import { shownVersions } from './shown.ts'

/** Lines in memory: many pages of a list, and what is looked for the most. */
const mostLines = 2000

interface Numbered {
  readonly number: number
}

/** The lines of one list at one moment. */
export interface KnownLines {
  /** The same objects as before, where these lines were known. */
  readonly same: <Line extends Numbered>(lines: readonly Line[]) => readonly Line[]
  /**
   * The lines of these numbers, in their order; those that are not known are read, and those that are
   * not found then are left out.
   */
  readonly of: <Line extends Numbered>(
    numbers: readonly number[],
    read: (unknown: readonly number[]) => Promise<readonly Line[]>,
  ) => Promise<readonly Line[]>
}

/**
 * Makes the lines of a list the same objects at each visit, whatever was asked, until a question or the
 * town changes: each is read and drawn once, though the list it stands in is another each time. Called
 * before they are read, so that lines of before a change are never taken for those after it.
 *
 * @param list  tells apart lists, whose lines say and draw other things
 */
export async function knownLines(
  { remember }: Pick<Asked<unknown, unknown>, 'remember'>,
  list: string,
): Promise<KnownLines> {
  const nothing = async () => new Map<number, Numbered>()
  const known = await remember(shownVersions, `lines of ${list}`, nothing)
  const same = <Line extends Numbered>(lines: readonly Line[]) => {
    if (known.size + lines.length > mostLines) known.clear()
    return lines.map((line) => {
      const before = known.get(line.number) as Line | undefined
      if (before === undefined) known.set(line.number, line)
      return before ?? line
    })
  }
  return {
    same,
    async of<Line extends Numbered>(
      numbers: readonly number[],
      read: (unknown: readonly number[]) => Promise<readonly Line[]>,
    ) {
      const lines = new Map(
        numbers.map((number) => [number, known.get(number) as Line | undefined]),
      )
      const unknown = numbers.filter((number) => lines.get(number) === undefined)
      if (unknown.length > 0)
        for (const line of same(await read(unknown))) lines.set(line.number, line)
      return numbers.flatMap((number) => lines.get(number) ?? [])
    },
  }
}
