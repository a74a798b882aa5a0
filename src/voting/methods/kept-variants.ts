/** A neighbourhood written on fewer ballots than this would point at somebody. */
export const leastTogether = 5

/**
 * The neighbourhoods that ballots keep when they are parted from their voters.
 *
 * The only ballot of a neighbourhood is somebody’s: the mark of a group under five is erased. Ballots
 * without mark must themselves be five or none, so the next smallest group joins them while they are
 * fewer. With fewer than five ballots in all, none keeps its mark.
 *
 * @param ballots  how many for each neighbourhood, '' for voters who have none
 */
export function keptVariants(ballots: ReadonlyMap<string, number>): readonly string[] {
  const bySize = [...ballots].toSorted(([, one], [, other]) => one - other)
  let erased = 0
  const firstKept = bySize.findIndex(([, size]) => {
    const isSafe = size >= leastTogether && (erased === 0 || erased >= leastTogether)
    if (!isSafe) erased += size
    return isSafe
  })
  return firstKept === -1 ? [] : bySize.slice(firstKept).map(([variant]) => variant)
}
