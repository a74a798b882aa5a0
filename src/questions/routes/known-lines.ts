import type { Asked } from '../../platform/web/index.ts'
import { shownVersions } from './shown.ts'

/** Lines in memory: many pages of a list, and what is looked for the most. */
const mostLines = 2000

/**
 * Makes the lines of a list the same objects at each visit, whatever was asked, until a question or the
 * town changes: each is drawn once, though the list it stands in is another each time. Called before
 * they are read, so that lines of before a change are never taken for those after it.
 *
 * @param list  tells apart lists, whose lines say and draw other things
 */
export async function knownLines(
  { remember }: Pick<Asked<unknown, unknown>, 'remember'>,
  list: string,
): Promise<SameLines> {
  const nothing = async () => new Map<number, { readonly number: number }>()
  const known = await remember(shownVersions, `lines of ${list}`, nothing)
  return <Line extends { readonly number: number }>(lines: readonly Line[]) => {
    if (known.size + lines.length > mostLines) known.clear()
    return lines.map((line) => {
      const before = known.get(line.number) as Line | undefined
      if (before === undefined) known.set(line.number, line)
      return before ?? line
    })
  }
}

type SameLines = <Line extends { readonly number: number }>(
  lines: readonly Line[],
) => readonly Line[]
