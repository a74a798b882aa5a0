/**
 * How far the opening of each box is, told to the officer who waits. In this process only: another
 * one that is asked to open the same box finds out at the end that it is done.
 */
const shares = new Map<string, number | 'stopped'>()

/** A share from 0 to 1; `stopped` when the last opening broke off; `null` when none is under way. */
export const openingOf = (box: string): number | 'stopped' | null => shares.get(box) ?? null

/** Notes the progress of an opening while it lasts, and that it broke off if it does. */
export async function followed<Outcome>(
  box: string,
  opening: (onProgress: (share: number) => void) => Promise<Outcome>,
): Promise<Outcome> {
  shares.set(box, 0)
  try {
    const outcome = await opening((share) => void shares.set(box, share))
    shares.delete(box)
    return outcome
  } catch (error) {
    shares.set(box, 'stopped')
    throw error
  }
}
