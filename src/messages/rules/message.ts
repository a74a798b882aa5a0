/** What leaves for somebody. */
export interface OutgoingMail {
  /** One address. */
  readonly to: string
  /** The person it is for, when she has an account. */
  readonly party?: string
  readonly subject: string
  /** Plain text: what a phone, a screen reader and a printer all read. */
  readonly text: string
  /** Hours its text is kept after it was written; thirty days when nothing is said. */
  readonly keptHours?: number
}

export interface OutgoingSms {
  /** International form: `+33612345678`. */
  readonly to: string
  readonly party?: string
  /** 160 letters or so: longer is several messages, paid as many. */
  readonly text: string
  readonly keptHours?: number
}

export type Channel = 'mail' | 'sms'
export type MessageState = 'waiting' | 'sending' | 'sent' | 'failed'

/** A message as it is kept. */
export interface Message {
  readonly id: string
  readonly channel: Channel
  /** `null` once erased, like the body. */
  readonly recipient: string | null
  readonly subject: string | null
  readonly body: string | null
  readonly state: MessageState
  readonly wasInDoubt: boolean
  readonly error: string | null
  readonly createdAt: string
  readonly sentAt: string | null
}

export const keptHoursByDefault = 30 * 24
