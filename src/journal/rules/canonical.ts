/** What an event may carry: flat, no fraction, so that it has one written form everywhere. */
export type Payload = Readonly<Record<string, PayloadValue>>
export type PayloadValue = string | number | boolean | null | readonly (string | number)[]

type Writable = PayloadValue | { readonly [key: string]: Writable }

/**
 * The one written form of a value: JSON without space, keys sorted, whole numbers only.
 *
 * It is RFC 8785 on the values we allow, and `json.dumps(value, sort_keys=True,
 * separators=(",", ":"), ensure_ascii=False)` in Python: a stranger needs no library of ours.
 *
 * Source: RFC 8785, “JSON Canonicalization Scheme”, 2020.
 */
export function canonical(value: Writable): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

// Array.isArray does not narrow a readonly array.
const isList = (value: object): value is readonly (string | number)[] => Array.isArray(value)

/**
 * Whether a payload is written the same by every language: keys are plain words (sorted alike in
 * UTF-8 and UTF-16), numbers whole and exact, texts without a lone surrogate.
 */
export const isCanonical = (payload: Payload): boolean =>
  Object.entries(payload).every(
    ([key, value]) => /^[a-z][A-Za-z0-9]*$/.test(key) && [value].flat().every(isPlain),
  )

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0)
  // PostgreSQL keeps no zero character in a text.
  if (typeof value === 'string') return !/[\u{D800}-\u{DFFF}]/u.test(value) && !value.includes('\0')
  return typeof value === 'boolean' || value === null
}
