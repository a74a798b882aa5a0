import type { Route } from '../platform/web/index.ts'
import { followRoutes } from './routes/follows.ts'
import { messageWorkRoutes } from './routes/message-work.ts'
import { mailingRoutes } from './routes/mailings.ts'
import { templateRoutes } from './routes/templates.ts'
import { mailbox } from './routes/mailbox.ts'
import { ownFollowRoutes } from './routes/own-follows.ts'
import type { MessageNeeds } from './work/needs.ts'

/** The front door of messages: one way out for all that the town sends. */
export { personalData } from './personal-data.ts'
export { htmlBlocks as textAsHtml } from './rules/html-mail.ts'
export { maskedAddress } from './rules/masked-address.ts'
export type { Message, OutgoingMail, OutgoingSms } from './rules/message.ts'
export {
  eraseMessagesOf,
  eraseMessagesTo,
  eraseOldMessages,
  latestMessages,
  sendMail,
  sendSms,
  sentBefore,
  takeUpWaiting,
} from './store/messages.ts'
export { awaitingMessages } from './routes/awaiting.ts'
export { mailboxPath } from './views/mailbox-page.tsx'
export {
  followWords,
  mailingWords,
  messageWords,
  messageWorkWords,
  templateWords,
} from './words/index.ts'
export { siteOrigin } from './work/dressed-mail.ts'
export { postOffice } from './work/post-office.ts'
export { isOneSms } from './rules/one-sms.ts'
export { smsOperator } from './work/sms-operator.ts'
export type { About, MessageTemplate, TemplateValues } from './rules/template.ts'
export { type FromTemplate, partIn, type Recipient, sendTemplate } from './store/send-template.ts'
export { tellSubscribers, type ToTell } from './store/announcements.ts'
export type { FollowedThing } from './rules/follow.ts'
export type { Followable } from './store/followable.ts'
export { follows } from './store/follows.ts'
export { isLinkSecret, linkSecret } from './store/secret-links.ts'
export { messagePaths } from './rules/paths.ts'
export { messageTemplates } from './templates.ts'
export { followJobs } from './work/follow-jobs.ts'
export { followSchedules } from './work/digests.ts'
export type { MessageNeeds } from './work/needs.ts'
export { sendMessageJob } from './work/send-message-kind.ts'

export const messageRoutes = (needs: MessageNeeds): readonly Route[] => [
  mailbox,
  ...followRoutes(needs),
  ...ownFollowRoutes(needs),
  ...messageWorkRoutes(needs),
  ...templateRoutes(needs),
  ...mailingRoutes(needs),
]
