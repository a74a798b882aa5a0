import type { fr } from './fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.footer':
    'You receive this message because you asked {town} for it. To stop receiving it, in one click: {link}',
  'mailbox-title': 'Test mailbox',
  'mailbox-lead':
    'The messages this site sends. This page exists only to try the software, on the machine that runs it.',
  'mailbox-empty': 'No message yet',
  'mailbox-empty-hint': 'Sign in, for example: your code will arrive here.',
  'mailbox-reload': 'Reload',
  to: 'To {recipient}',
  'to-nobody': 'Recipient erased',
  'body-erased': 'The text is erased: its time has passed.',
  sms: 'Text message',
  'state-waiting': 'waiting',
  'state-sending': 'being sent',
  'state-sent': 'sent',
  'state-failed': 'not sent',
  'in-doubt': 'may have been sent twice',
}
