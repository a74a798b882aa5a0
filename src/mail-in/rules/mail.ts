/** A mail as it was received, once read: nothing of it is believed yet. */
export interface ReadMail {
  /** `null` when its sender gave none. */
  readonly messageId: string | null
  /** In small letters; `null` when no address could be read. */
  readonly from: string | null
  readonly fromName: string | null
  readonly subject: string
  /** Every address it was sent to, in small letters, the ones its servers wrote included. */
  readonly to: readonly string[]
  readonly date: string | null
  /** What its sender wrote, apart from what she quoted and signed. */
  readonly written: string
  readonly quoted: string
  readonly attachments: readonly ReadAttachment[]
  readonly headers: MailHeaders
}

/** Of one name, in the order they stand: those of the last server first. */
export type MailHeaders = ReadonlyMap<string, readonly string[]>

export interface ReadAttachment {
  readonly name: string
  readonly bytes: Buffer
}

export const headersNamed = (headers: MailHeaders, name: string): readonly string[] =>
  headers.get(name) ?? []

/** What follows the last `@`, '' when there is none. */
export const domainOf = (address: string): string =>
  address.includes('@') ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : ''
