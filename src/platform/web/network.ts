/**
 * The network an address is of, to count attempts: of IPv6 a subscriber has a whole /64, and would
 * else be somebody else at each attempt. IPv4 addresses, and this machine, are themselves.
 */
export function networkOf(address: string): string {
  if (!address.includes(':') || address === '::1' || address.startsWith('::ffff:')) return address
  const [before = '', after] = (address.split('%', 1)[0] ?? '').split('::', 2)
  const [head, tail] = [groupsOf(before), groupsOf(after ?? '')]
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  const all = [...head, ...Array<string>(zeros).fill('0'), ...tail]
  return `${all.slice(0, 4).join(':')}::/64`
}

const groupsOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16).toString(16))
