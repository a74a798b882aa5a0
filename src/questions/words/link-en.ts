import type { Words } from '../../platform/words/catalogue.ts'
import type { linkFr } from './link-fr.ts'

export const linkEn = {
  'door.title': 'A question entrusted to your department',
  'door.lead':
    'This page is for the department that received the link. To open it on this device, ask for a code: it comes to the mailbox of the department.',
  'door.ask': 'Receive a code',
  'door.again': 'Receive another code',
  'door.sent':
    'A code has just left for the mailbox of the department ({mailbox}). It serves once, for {minutes} minutes.',
  'door.code': 'The code received',
  'door.open': 'Open the question',
  'door.nothing-shown': 'Nothing of the question is shown before.',
  'closed.ended': 'This link is too old',
  'closed.ended-text':
    'A link opens for {days} days. A new one can be sent to the mailbox of the department.',
  'closed.revoked': 'This link was taken back',
  'closed.revoked-text': 'The participation office took it back. Write to it for another one.',
  'closed.elsewhere': 'This question is no longer entrusted to your department',
  'closed.elsewhere-text': 'It was handed back, or entrusted to others. There is nothing to do.',
  'closed.renew': 'Send a new link to the mailbox of the department',
  'closed.renewed': 'A new link has just left for the mailbox of the department.',
  'closed.yours': 'Your text is not saved',
  'closed.yours-text': 'Copy it before you close this page.',
  'link.save': 'Send to the participation office',
  'link.saved':
    'Your answer is saved. The participation office reads it and has it signed. Until then you may still change it on this page.',
  'link.handed-back': 'Noted: the question is back with the participation office. Thank you.',
  'link.handed-back-title': 'Question handed back',
  'link.until': 'This link opens until {day}.',
  'sent.title': 'Link of the department',
  'sent.none': 'No link is open.',
  'sent.open': 'Sent on {day} to {mailbox}. It opens until {end}.',
  'sent.no-mailbox': 'This department has no mailbox: give its address in the settings.',
  'sent.again': 'Send a new link',
  'sent.revoke': 'Take all links back',
  'sent.revoke-means': 'The department can no longer open the question from its mails.',
  'both.title': 'Another text was written meanwhile',
  'both.text':
    'Nothing is lost: theirs is kept, yours is below, not saved yet. Take what you miss, then send again: your text becomes the latest version.',
  'both.too-late':
    'The question moved on meanwhile: your text is not saved. Copy what you want to keep.',
  'both.theirs': 'Their text',
  'both.yours': 'Yours',
  'fault.code': 'Type the six figures of the code.',
  'fault.wrong-code': 'This code is not the right one, or too old. Ask for another one.',
  'fault.too-many': 'Too many tries. Wait an hour, or call the participation office.',
  'fault.missing': 'Fill this in.',
} as const satisfies Words<typeof linkFr>
