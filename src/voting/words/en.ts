import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  // How a ballot is filled in
  'format.eyebrow': 'The ballot',
  'format.up-to-k': 'Choosing up to so many projects',
  'format.exactly-k': 'Choosing exactly so many projects',
  'format.points': 'Sharing points',

  'ballot.title': 'I vote',
  'ballot.until': 'You may vote and change your mind until {until}.',
  'ballot.replacing':
    'You have already voted. A new ballot replaces the old one, which nobody can read again.',
  'ballot.rule-up-to-k':
    '{most, plural, one {Choose one project.} other {Choose from 1 to # projects.}}',
  'ballot.rule-exactly-k':
    '{count, plural, one {Choose one project, no more, no less.} other {Choose # projects, no more, no less.}}',
  'ballot.rule-exactly-k-per-list':
    '{count, plural, one {Choose one project in each list.} other {Choose # projects in each list.}}',
  'ballot.rule-points':
    'Share {points} points between the projects, at most {most} for one project.',
  'ballot.may-be-blank': 'You may also choose nothing: that is a blank ballot.',
  'ballot.left':
    '{left, plural, =0 {You have made all your choices.} one {You have 1 choice left.} other {You have # choices left.}}',
  'ballot.left-points':
    '{left, plural, =0 {You have given all your points.} one {You have 1 point left.} other {You have # points left.}}',
  'ballot.too-many':
    '{over, plural, one {That is 1 choice too many.} other {That is # choices too many.}}',
  'ballot.too-many-points':
    '{over, plural, one {That is 1 point too many.} other {That is # points too many.}}',
  'ballot.far-too-many': 'That is far too many: take some away.',
  'ballot.order': 'Projects are in an order drawn by lot, different for each person.',
  'ballot.read-more': 'Read more',
  'ballot.cost': 'Cost: {cost}',
  'ballot.points-for': 'Points for “{project}”',
  'ballot.review': 'Read my ballot again',
  'ballot.undo': 'Undo my last choice',
  'ballot.clear': 'Clear all',
  'ballot.leave': 'Leave without voting',
  'ballot.filter': 'Look for a project',
  'ballot.filter-words': 'Words to look for',
  'ballot.filter-theme': 'Theme',
  'ballot.filter-every-theme': 'All themes',
  'ballot.filter-list': 'List',
  'ballot.filter-every-list': 'All lists',
  'ballot.filter-shown': 'Projects shown: {shown} of {total}. Your choices are kept.',
  'ballot.filter-do': 'Search',
  'ballot.filter-all': 'See all projects',
  'ballot.filter-none': 'No project matches. Your choices are kept.',
  'ballot.sealed-here':
    'Your ballot is sealed in your device before it leaves: neither the town hall nor this site can read it.',
  'ballot.sealed-there':
    'Without JavaScript, your ballot is sealed by the server, in its memory, when it comes in. It writes your choice nowhere. To have it sealed in your device, use a browser with JavaScript.',
  'review.title': 'Read your ballot again',
  'review.chosen': 'You chose:',
  'review.blank': 'You chose nothing: your ballot is blank.',
  'review.points': '{points, plural, one {# point} other {# points}}',
  'review.nothing-yet': 'Nothing has been sent yet.',
  'review.change': 'Change',
  'review.vote': 'Vote',
  'review.sealing': 'Your ballot is being sealed…',
  'review.not-sealed':
    'Your ballot could not be sealed. Nothing was sent, your choices are kept: try again.',
  'receipt.title': 'Your vote is recorded',
  'receipt.cast': 'Your ballot is in the box, sealed.',
  'receipt.replaced': 'Your new ballot has replaced the old one.',
  'receipt.fingerprint': 'The fingerprint of your ballot',
  'receipt.fingerprint-what':
    'Write it down or take a picture. After the vote, the list of all fingerprints will be published: you will check that your ballot is in the box. It does not tell what you chose.',
  'receipt.not-sent': 'It will be sent to you nowhere, so that nobody can ask you for it.',
  'receipt.change':
    'You may change your mind until {until}: your new fingerprint will replace this one.',
  'receipt.back': 'Back to the page of the edition',
  'receipt.back-to-rehearsal': 'Back to the rehearsal',
  'receipt.next-person': 'Does somebody else of the family vote too, with the same address?',
  'receipt.change-person': 'Change person',
  'receipt.shared-device': 'Not on your own device? Sign out.',
  'receipt.sign-out': 'Sign out',
  'fault.blank': 'Choose at least one project.',
  'fault.too-many':
    '{most, plural, one {Only one choice is possible: take the others away.} other {At most # choices: take some away.}}',
  'fault.too-many-of-list':
    '{most, plural, one {Only one choice per list.} other {At most # choices per list.}}',
  'fault.not-enough':
    '{count, plural, one {One choice is needed.} other {# choices are needed, no more, no less.}}',
  'fault.not-enough-of-list':
    '{count, plural, one {One choice is needed in each list.} other {# choices are needed in each list.}}',
  'fault.unknown-project': 'One of the chosen projects does not exist. Choose again.',
  'fault.foreign-list':
    'One of the chosen projects is in the list of another neighbourhood. Take it away.',
  'fault.repeated': 'A project is chosen twice.',
  'fault.points-out-of-bounds': 'Points are whole numbers, from 1.',
  'fault.too-many-points': 'You have {most} points to share: take some away.',
  'fault.too-many-points-for-project': 'At most {most} points for one project.',
  'refused.not-open-yet-title': 'The vote is not open yet',
  'refused.not-open-yet': 'Come back from {opens}.',
  'refused.closed-title': 'The vote is over',
  'refused.closed': 'It ended on {until}. This ballot was not taken.',
  'refused.already-voted-title': 'You have already voted in another way',
  'refused.already-voted':
    'Somebody with the same name, given name and date of birth has already voted, with another account or on paper. That ballot stays in the box. If it is not you, come to the town hall desk: somebody will check and you will be able to vote.',
  'refused.wrong-length-title': 'This ballot could not be read',
  'refused.wrong-length': 'It came in damaged. Go back and vote again.',
  'refused.replayed-title': 'This ballot is already in the box',
  'refused.replayed': 'It was sent by somebody else. Vote again: yours will be sealed apart.',
  'refused.other-lists-title': 'Your lists have changed',
  'refused.other-lists':
    'This ballot was prepared for another neighbourhood than yours. It was not taken: vote again, with the projects of your neighbourhood.',
  'refused.no-such-box-title': 'This vote does not exist',
  'refused.no-such-box': 'The address may be incomplete.',
  'refused.back': 'Back to the page of the edition',
  'refused.signed-out-title': 'Sign in again to vote',
  'refused.signed-out':
    'Your session is over. Nothing of your choice was recorded, and nothing is lost: it is still in your page.',
  'refused.signed-out-do': 'Sign in from another tab, then come back here and press “Try again”.',
  'refused.sign-in': 'Sign in from another tab',
  'refused.back-in-title': 'Send your choice again',
  'refused.back-in':
    'You signed in again from another tab. Nothing of your choice was recorded, and nothing is lost: it is still in this page.',
  'refused.retry': 'Try again',
}
