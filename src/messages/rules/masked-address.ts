/** « l•••@exemple.fr », « +33 ••• 78 »: known again by who has it, given away to nobody. */
export function maskedAddress(address: string): string {
  if (!address.includes('@')) return `${address.slice(0, 3)} ••• ${address.slice(-2)}`
  const [name = '', domain = ''] = address.split('@')
  return `${name.slice(0, 1)}•••@${domain}`
}
