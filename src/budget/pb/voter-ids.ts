import { excerpt, PbError } from './pb-error.ts'
import { pbLimits } from './pb-limits.ts'

/**
 * Refuses that one voter votes twice, and more voters than memory holds.
 *
 * @throws PbError  `repeated-voter`, `voter-without-id`, `too-many-voters`
 */
export function voterIds(most: number = pbLimits.voters) {
  const numbers = numberSet()
  const texts = new Set<string>()

  return {
    enter(id: string, line: number): void {
      if (id === '') throw new PbError('voter-without-id', line)
      if (numbers.size() + texts.size >= most) {
        throw new PbError('too-many-voters', line, { limit: most })
      }
      const number = asNumber(id)
      const isKnown = number === null ? texts.has(id) : !numbers.add(number)
      if (isKnown) throw new PbError('repeated-voter', line, { voter: excerpt(id) })
      if (number === null) texts.add(id)
    },
  }
}

/** `007` is not `7`, and stays a text. */
const asNumber = (id: string): number | null => (/^[1-9]\d{0,8}$/.test(id) ? Number(id) : null)

/**
 * A set of whole numbers from 1 to 2³¹ − 1, in 4 to 12 bytes each: a `Set` takes five times more,
 * and ten million voters would not hold beside their ballots.
 */
export function numberSet() {
  let slots = new Int32Array(1024)
  let size = 0

  /** Where the number is, or where it would be: open addressing, 0 marks a free slot. */
  function slotOf(number: number): number {
    const mask = slots.length - 1
    // Knuth's multiplier scatters the runs of consecutive numbers that voters' ids often are.
    let slot = (Math.imul(number, 0x9e3779b1) >>> 0) & mask
    while (slots[slot] !== 0 && slots[slot] !== number) slot = (slot + 1) & mask
    return slot
  }

  function grow(): void {
    const before = slots
    slots = new Int32Array(before.length * 2)
    for (const number of before) if (number !== 0) slots[slotOf(number)] = number
  }

  return {
    /** @returns false when the number was already there */
    add(number: number): boolean {
      if (size * 3 > slots.length * 2) grow()
      const slot = slotOf(number)
      if (slots[slot] === number) return false
      slots[slot] = number
      size += 1
      return true
    },
    size: () => size,
  }
}
