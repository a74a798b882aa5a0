import type { SpokenLanguage } from '../../platform/words/languages.ts'
import type { About, TemplateValues } from './template.ts'

/** What leaves for somebody. */
export interface OutgoingMail {
  /** One address. */
  readonly to: string
  /** The person it is for, when she has an account. */
  readonly party?: string
  readonly subject: string
  /** Plain text: what a phone, a screen reader and a printer all read. */
  readonly text: string
  /** Where an answer goes, when it is not the town’s own address. */
  readonly replyTo?: string
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
  readonly language: SpokenLanguage
  /** It may leave by day only: see the town’s quiet hours. */
  readonly waitsForDay: boolean
  /** What one click ends. */
  readonly ends: Ends | null
  /** `null`: the town’s own address. */
  readonly replyTo: string | null
  readonly error: string | null
  readonly createdAt: string
  readonly sentAt: string | null
}

export const keptHoursByDefault = 30 * 24

/**
 * What one click in a mail ends: `subscription:…`, `follower:…` for all she follows, or what its own
 * module ends behind `messagePaths.end`.
 */
export type Ends = `subscription:${string}` | `follower:${string}` | `member-space:${string}`

/** What a message written from a template knows of itself. */
export interface Origin {
  readonly template: string
  readonly language: SpokenLanguage
  readonly values: TemplateValues | null
  readonly about: About | null
  readonly waitsForDay: boolean
  readonly ends: Ends | null
  /** The announcement or the mailing it is of. */
  readonly batch?: string
}
