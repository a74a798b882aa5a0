/**
 * A pure function that remembers what it gave. Past `most` answers it forgets them all and begins
 * afresh: what pages ask for again and again is soon known anew.
 */
export function kept<Key, Value extends NonNullable<unknown>>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}
