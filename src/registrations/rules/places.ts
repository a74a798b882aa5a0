/** One registration that waits: those of one registration come together or not at all. */
export interface InLine {
  readonly number: number
  readonly people: number
}

/**
 * Who gets a place: the first who fit, in the order they came.
 *
 * A family of four does not keep out who comes alone behind it while one chair is free: a chair left
 * empty serves nobody. Among those who fit, nobody passes before another.
 *
 * @param waiting  in order
 * @param room     people who may still come; `null`: as many as there are
 */
export function moveUp<Waiting extends InLine>(
  waiting: readonly Waiting[],
  room: number | null,
): readonly Waiting[] {
  if (room === null) return waiting
  let left = room
  return waiting.filter(({ people }) => {
    const fits = people <= left
    if (fits) left -= people
    return fits
  })
}

/** Room left: none when the capacity was lowered below those who come, who all stay. */
export const roomLeft = (capacity: number | null, seated: number): number | null =>
  capacity === null ? null : Math.max(0, capacity - seated)
