import { formatCents } from '../../platform/words/figures.ts'
import { useSpoken } from '../../platform/words/speech.tsx'

/** Cents, as an amount in the words of the page. */
export function useMoney(): (cents: number) => string {
  const spoken = useSpoken()
  return (cents) => formatCents(cents, spoken)
}
