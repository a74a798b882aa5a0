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

/** What is made once for two objects together, and lives as long as both do. */
export function keptBeside<Value extends NonNullable<unknown>>(
  make: () => Value,
): (one: object, other: object) => Value {
  const known = new WeakMap<object, WeakMap<object, Value>>()
  return (one, other) => {
    const beside = known.get(one) ?? new WeakMap<object, Value>()
    known.set(one, beside)
    const value = beside.get(other) ?? make()
    beside.set(other, value)
    return value
  }
}
