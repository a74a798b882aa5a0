import type { Words } from '../../platform/words/catalogue.ts'
import type { childFr } from './child-fr.ts'

export const childEn: Words<typeof childFr> = {
  'child.add': 'Add my child',
  'child.lead': 'For a child under 16 who has no account yet.',
  'child.told-contact':
    'They come in with your e-mail address or your phone, and the site then asks who is there. You are told by a message.',
  'child.told-home':
    'Their address is yours. If they live elsewhere, change it afterwards from their account.',
  'child.family-name': 'Child’s family name at birth',
  'child.family-name-hint':
    'The one on the identity card or the family record book. Accents and hyphens do not count.',
  'child.given-names': 'Child’s first given name',
  'child.birth-date': 'Child’s birth date',
  'child.fault-not-a-child':
    'From 16 on, people make their account themselves, with their own address.',
  'child.fault-agrees': 'Tick this box if you agree: without it there is no account.',
  'child.fault-own': 'You have already added a child of this name, born on that day.',
  'child.fault-taken':
    'An account already bears this name and birth date: a child has one account, and votes once. The other parent may have added them, or they made it themselves: they can vote with that account. Otherwise, come together to the town hall desk.',
  'child.fault-children-tried':
    'You have tried many names today. Come back tomorrow, or go to the town hall desk.',
  'child.refused-no-identity':
    'Say first who you are: your name, your birth date and your address.',
  'child.refused-not-adult':
    'You must be 18 to add a child. A parent or guardian can do it from their account, or at the town hall desk.',
  'child.refused-no-contact':
    'Your account has neither e-mail address nor phone, and your child would come in with them. Add one to your account, or come with your child to the town hall desk: a card is given there.',
  'child.refused-full':
    'You already have {most} children on your account. For one more, come with them to the town hall desk.',
  'child.say-who': 'Say who I am',
  'child.back': 'Back to my children',
  'child.added': '{child} has an account, and your consent is noted.',
  'child.next':
    'To vote, {child} comes in with your address and the code that arrives there, then chooses their first name.',
  'child.change': 'Leave the place to {child}',
  'child.mail-subject': 'A child added to your account',
  'child.mail-text':
    'Hello,\n\n{child} has just been added to your account, with your consent. This child comes in with this address, and the site then asks who is there.\n\nWas it you? There is nothing to do.\n\nIt was not you? Take your consent back here, or call the town hall desk:\n{link}\n\n{town}',
  'child.sms': '{town}: a child was added to your account. It was not you? Call the town hall.',
}
