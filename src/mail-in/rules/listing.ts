/** Where a mail stands. */
export type IncomingState = 'new' | 'kept' | 'quarantined' | 'dropped' | 'refused' | 'unreadable'

/** What an officer looks at. */
export const mailGroups = ['waiting', 'kept', 'dropped'] as const
export interface MailFilters {
  readonly etat: (typeof mailGroups)[number]
  /** The id of what they are about; '' for any. */
  readonly sur: string
  readonly page: number
}

/** It waits for an officer, or was set aside and may still be taken up. */
export const mayDecide = ({ state }: { readonly state: IncomingState }): boolean =>
  state === 'quarantined' || state === 'dropped' || state === 'unreadable'

/** A mail as officers read it. */
export interface IncomingMail {
  readonly id: string
  readonly state: IncomingState
  readonly why: string | null
  readonly takenAt: string
  readonly isCut: boolean
  readonly sender: string | null
  readonly senderName: string | null
  readonly subject: string | null
  readonly written: string | null
  readonly quoted: string | null
  readonly correspondent: string | null
  readonly aboutId: string | null
  readonly hasSource: boolean
}

export interface Attachment {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly type: string | null
  readonly whyNot: string | null
}
