import type { Words } from '../../platform/words/catalogue.ts'
import type { childFr } from './child-fr.ts'

export const childEn: Words<typeof childFr> = {
  'child.add': 'Add my child',
  'child.lead': 'For a child under 16 who has no account yet.',
  'child.told-contact':
    'They come in with your e-mail address or your phone, and the site then asks who is there. You are told by a message.',
  'child.told-home':
    'Their address is yours. If they live elsewhere, change it afterwards from their account.',
  'child.told-rights':
    'You see what the town knows about them, you correct it and have it erased from “My children”.',
  'child.told-sixteen':
    'When they turn 16, their account is theirs alone: you no longer see it. They still come in with your address until they give their own, and until they turn 18 at the latest.',
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
  'child.comes-in':
    '{child} comes in with your e-mail address or your phone. At 16, this account is {child}’s alone.',
  'child.proof': 'On {day}, from your account, you said:',
  'child.to-donnees': 'What the town knows about {child}',
  'child.to-correction': 'Correct the name or the birth date of {child}',
  'child.to-effacer': 'Have the account of {child} erased',
  'child.held': 'What the town knows about {child}',
  'child.held-lead': 'All that the site keeps, and until when. Never what was voted.',
  'child.correct': 'Correct the account of {child}',
  'child.correct-lead':
    'Another name or another birth date takes back what was checked. A vote already cast stays the only one of this account.',
  'child.correct-save': 'Save',
  'child.corrected': 'The name and birth date of {child} are saved.',
  'child.erase': 'Erase this account',
  'child.erase-title': 'Erase the account of {child}?',
  'child.erase-effect-all':
    'The name, birth date and address of {child}, and your consent, are erased.',
  'child.erase-effect-in': 'The site no longer offers {child} when you come in with your address.',
  'child.erase-effect-again':
    'You may add this child again, but they will not vote twice in the same vote.',
  'child.erased': 'The child’s account is erased.',
  'child.erase-parent':
    'The accounts of your children stay ({children}): your address still opens them, and your consent stays, without your name. To erase them too, do it first from “My children”.',
  'child.mail-subject': 'A child added to your account',
  'child.mail-text':
    'Hello,\n\n{child} has just been added to your account, with your consent. This child comes in with this address, and the site then asks who is there.\n\nWas it you? There is nothing to do.\n\nIt was not you? Take your consent back here, or call the town hall desk:\n{link}\n\n{town}',
  'child.sms': '{town}: a child was added to your account. It was not you? Call the town hall.',
}
