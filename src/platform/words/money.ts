import { formatCents } from './figures.ts'
import { useSpoken } from './speech.tsx'

/** Whole cents, as an amount in the words of the page. */
export function useMoney(): (cents: number) => string {
  const spoken = useSpoken()
  return (cents) => formatCents(cents, spoken)
}
