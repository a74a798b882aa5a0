/** The part of a reply address that belongs to one case: 80 bits in letters no program changes. */
export const tagPattern = /^[a-z2-7]{16}$/

/** `questions+k3f…@ville.fr`: where the answer to one mail goes (RFC 5233). */
export function replyAddress(own: string, tag: string): string {
  const at = own.lastIndexOf('@')
  return `${own.slice(0, at)}+${tag}${own.slice(at)}`
}

/** The tag a mail was sent to, `null` when it came to the plain address. */
export function tagIn(addresses: readonly string[], own: string): string | null {
  const at = own.lastIndexOf('@')
  const [before, after] = [`${own.slice(0, at)}+`.toLowerCase(), own.slice(at).toLowerCase()]
  for (const address of addresses.map((one) => one.toLowerCase())) {
    if (!address.startsWith(before) || !address.endsWith(after)) continue
    const tag = address.slice(before.length, address.length - after.length)
    if (tagPattern.test(tag)) return tag
  }
  return null
}
