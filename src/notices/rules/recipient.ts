import type { Content } from '../../platform/words/content.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import type { Needs } from '../../registrations/index.ts'
import type { NoticeAnswer } from './answer.ts'
import type { NoticeWay } from './notice.ts'

/** Somebody who was called, and what became of it. */
export interface NoticeRecipient {
  readonly id: string
  readonly member: string
  /** Empty once she asked to be forgotten. */
  readonly name: string | null
  readonly party: string | null
  readonly email: string | null
  readonly address: string | null
  readonly way: NoticeWay
  readonly language: ContentLanguage
  readonly answer: NoticeAnswer | null
  readonly needs: Needs | null
  readonly remindedAt: string | null
  /** Of her latest mail about this meeting; `null` without. */
  readonly mail: { readonly state: string; readonly error: string | null } | null
}

/** A meeting to come that somebody is called to. */
export interface OwnNotice extends Pick<NoticeRecipient, 'id' | 'answer'> {
  readonly number: number
  readonly title: Content
  readonly startsAt: string
  readonly place: string
}

/** What opens the personal page of somebody who was called. */
export interface OpenedNotice extends Pick<NoticeRecipient, 'id' | 'name' | 'answer' | 'needs'> {
  /** Of the meeting. */
  readonly number: number
}
