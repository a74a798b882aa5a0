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
    const beside = known.get(one)
    const before = beside?.get(other)
    if (before !== undefined) return before
    const value = make()
    if (beside === undefined) known.set(one, new WeakMap([[other, value]]))
    else beside.set(other, value)
    return value
  }
}

/**
 * What is worked out of an object in several manners, and lives as long as it does. Past `most` manners
 * it forgets them all and begins afresh.
 */
export function keptOf<Value extends NonNullable<unknown>>(
  most: number,
): (one: object, manner: string, make: () => Value) => Value {
  const known = new WeakMap<object, Map<string, Value>>()
  return (one, manner, make) => {
    const manners = known.get(one) ?? new Map<string, Value>()
    const before = manners.get(manner)
    if (before !== undefined) return before
    const made = make()
    if (manners.size === 0) known.set(one, manners)
    if (manners.size >= most) manners.clear()
    manners.set(manner, made)
    return made
  }
}

/** What is made when it is first asked for, and remembered. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
