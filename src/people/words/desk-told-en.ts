import type { Words } from '../../platform/words/catalogue.ts'
import type { deskToldFr } from './desk-told-fr.ts'

export const deskToldEn: Words<typeof deskToldFr> = {
  'told.card':
    'A new card was given for your account. The former one opens nothing any more, and all open sessions were closed.',
  'told.merged': 'Two accounts were made one, among them the one this address opens.',
  'told.corrected': 'The name, date of birth, address or namesake number was corrected.',
  'told.checked': 'The desk noted that it saw you, or a document of yours.',
  'told.mail-subject': 'The town hall desk changed your account',
  'told.mail-text':
    'Hello,\n\nOn {moment}, on the account this address opens (yours, or your child’s):\n\n{what}\n\nWas it you? There is nothing to do.\n\nWas it not you? Call the town hall desk at once. Also close the sessions you do not know: {link}\nDuring a vote you may vote again until it closes: your last ballot replaces the one before.\n\n{town}',
  'told.sms': '{town}: the desk changed your account. Was it not you? Call the town hall.',

  'child.on-account': 'given by a parent on their own account',
  'child.by-link':
    'Given by the link sent to {contact}. Nothing proves that this address is an adult’s: when in doubt, ask the guardian to come.',

  'limit.accounts':
    'You made {most} accounts today: it is the most an agent may make in a day. Ask a colleague.',
  'limit.cards':
    'You replaced {most} cards today: it is the most an agent may replace in a day. Ask a colleague.',
  'limit.merges':
    'You made one account of two {most} times today: it is the most an agent may do in a day. Ask a colleague.',
}
