import type { mailFr } from './mail-fr.ts'

export const mailEn: Record<keyof typeof mailFr, string> = {
  'moderation-hidden': 'Text hidden: to who wrote it',
  'moderation-hidden.subject': 'Your {what} is not visible on the site of {town}',
  'moderation-hidden.text':
    'Hello,\n\nYour {what} ({title}) {cause, select, firstreading {was not published} other {is no longer visible}} on the participation site of {town}. Here is your text, word for word:\n\n{text}\n\nThe rule\n========\n\n{rule}\n{ruleText}\nLaw: {law}\n\nWhy\n===\n\n{cause, select, report {Somebody reported it, and an agent read it.} firstreading {An agent read it before publication.} other {An agent read it unasked.}} A person decided, no machine did. What she says of it: {note}\n\nYour text is hidden everywhere on the site, without limit of time. Nothing else changes for you.\n\nYou do not agree?\n=================\n\nAppeal until {until}, it is free:\n{link}\n\nSomebody else of the town hall will read your text again, when there is somebody else. You may also ask the administrative court to judge, within two months.\n\n{town}',
  'moderation-restored': 'Text given back: to who wrote it',
  'moderation-restored.subject': 'Your {what} is visible again on the site of {town}',
  'moderation-restored.text':
    'Hello,\n\nYour {what} ({title}) is visible again on the participation site of {town}:\n\n{text}\n\nWhat the town hall says of it: {reason}\n\nTo read it:\n{link}\n\n{town}',
  'moderation-confirmed': 'Appeal refused: to who wrote it',
  'moderation-confirmed.subject': 'Your appeal: your {what} stays hidden on the site of {town}',
  'moderation-confirmed.text':
    'Hello,\n\nYour appeal was read. Your {what} ({title}) stays hidden on the participation site of {town}:\n\n{text}\n\nThe rule: {rule}\n\nThe answer to your appeal: {reason}\n\nYou may still ask the administrative court to judge, within two months. All is written here:\n{link}\n\n{town}',
  'moderation-outcome': 'What became of a report: to who reported',
  'moderation-outcome.subject': 'Your report on the site of {town}',
  'moderation-outcome.text':
    'Hello,\n\nA text of the kind {what} was reported with this address on the participation site of {town}. An agent read it. {outcome, select, hidden {It is hidden now.} gone {It is not online any more.} other {It stays: no rule forbids it.}}\n\nThe page it stands on: {title}\n\nThe rules, and how the town hall applies them:\n{link}\n\nA person decided, no machine did. If you do not agree, write to the town hall or ask the administrative court to judge, within two months. Your address is now erased from this report.\n\n{town}',
}
