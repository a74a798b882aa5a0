import type { About } from './template.ts'

/** A word of the town to all who follow something. */
export interface Mailing {
  readonly id: string
  readonly about: About
  readonly subject: string
  readonly body: string
  readonly state: 'draft' | 'sending' | 'sent'
  readonly madeBy: string | null
  readonly madeAt: string
  /** Counted when it was confirmed. */
  readonly recipients: number | null
  readonly sentAt: string | null
}

/** Where its messages are. */
export interface MailingFigures {
  readonly written: number
  readonly sent: number
  readonly failed: number
}

/** Letters of what is written to all who follow something. */
export const mostOfMailing = { subject: 200, body: 8000 } as const
