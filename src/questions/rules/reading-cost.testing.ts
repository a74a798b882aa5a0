/**
 * The least of five readings of a text, in microseconds of processor: what else the machine does only
 * adds to it, and waiting does not count. At least a millisecond: some machines count by the tick.
 */
export const readingCost = (read: () => void): number =>
  Math.max(
    1000,
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const began = process.cpuUsage()
        read()
        const { user, system } = process.cpuUsage(began)
        return user + system
      }),
    ),
  )
