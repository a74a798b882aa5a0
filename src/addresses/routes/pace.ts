/** Enough for a room of people who type at once behind one address; a program is far above. */
const mostAMinute = 600
const mostKnown = 10_000

let minute = 0
const asked = new Map<string, number>()

/**
 * Whether one more question of this network address is answered now.
 *
 * Counted in this process and in this minute only: what is asked here is public, so nothing is
 * written, not even a hash. What it protects is the machine.
 */
export function isAnsweredNow(from: string, now: Date): boolean {
  const current = Math.floor(now.getTime() / 60_000)
  if (current !== minute || asked.size > mostKnown) {
    minute = current
    asked.clear()
  }
  const count = (asked.get(from) ?? 0) + 1
  asked.set(from, count)
  return count <= mostAMinute
}
