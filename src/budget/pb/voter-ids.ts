import { excerpt, PbError } from './pb-error.ts'
import { pbLimits } from './pb-limits.ts'

/** Refuses that one voter votes twice. @throws PbError  `repeated-voter`, `voter-without-id` */
export function voterIds() {
  const known = new Set<string | number>()

  return {
    enter(id: string, line: number): void {
      if (id === '') throw new PbError('voter-without-id', line)
      if (known.size >= pbLimits.voters) {
        throw new PbError('too-many-voters', line, { limit: pbLimits.voters })
      }
      const before = known.size
      known.add(compact(id))
      if (known.size === before) throw new PbError('repeated-voter', line, { voter: excerpt(id) })
    },
  }
}

/** A whole number as a number: ten million texts would not hold in memory. `007` is not `7`. */
const compact = (id: string): string | number => (/^[1-9]\d{0,8}$/.test(id) ? Number(id) : id)
