import type { Asked } from '../../platform/web/index.ts'
import { shownVersions } from './shown.ts'

/** Lines of lists in memory: a town reads its latest questions, and a few old ones. */
const mostLines = 2000

/**
 * The lines of a page, each the very object it was at a former visit when it says the same: it is
 * drawn once.
 *
 * @param list  tells apart lists, whose lines are drawn otherwise
 */
export async function knownLines<Line extends object>(
  { remember }: Pick<Asked<unknown, unknown>, 'remember'>,
  list: string,
  lines: readonly Line[],
): Promise<readonly Line[]> {
  const known = await remember(shownVersions, `lines ${list}`, async () => new Map<string, Line>())
  if (known.size > mostLines) known.clear()
  return lines.map((line) => {
    const said = JSON.stringify(line)
    const same = known.get(said) ?? line
    known.set(said, same)
    return same
  })
}
