import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './paper-fr.ts'

export const en: Words<typeof fr> = {
  'desk.home': 'Town hall desk',
  'desk.title': 'Voting on paper',
  'desk.lead':
    'Somebody votes on paper rather than on line. They are noted once, and cannot vote otherwise after that.',
  'desk.none': 'No vote is open',
  'desk.who': 'Who is in front of you?',
  'desk.family-name': 'Name at birth',
  'desk.given-names': 'First given name',
  'desk.birth-date': 'Date of birth',
  'desk.birth-date-hint': 'Day, month, year: 19/01/1948.',
  'desk.place': 'Where does this person live?',
  'desk.place-choose': 'Choose a neighbourhood',
  'desk.place-outside': 'Elsewhere: works or studies here',
  'desk.look': 'Look for this person',
  'desk.fault-missing': 'Please fill this in.',
  'desk.fault-link':
    'Write a name without the address of a site or an e-mail. After a full stop, put a space: “St. John”.',
  'desk.fault-date': 'Write a date such as 19/01/1948.',
  'desk.fault-age': 'This person is {age}: one must be {least} for this vote.',
  'desk.fault-guardian': 'Under 16, a parent or guardian must be here and agree.',
  'desk.fault-seen': 'A document in their name must have been seen.',
  'desk.fault-too-often': 'Too many searches in an hour. Try again later.',
  'desk.confirm-title': 'Note that {name} votes on paper',
  'desk.effect-1': '{name} can no longer vote on line, nor on paper a second time.',
  'desk.effect-2':
    'The register keeps a hash, without name or hour. It knows nothing of what this person chooses.',
  'desk.effect-3':
    'You give them a blank ballot. They fill it in alone and slip it, folded, into the paper box.',
  'desk.is-she': 'It is somebody known:',
  'desk.is-she-none': 'None of these: note as written',
  'desk.seen': 'I have seen a document in their name (nothing is copied)',
  'desk.guardian': 'A parent or guardian is here and agrees',
  'desk.confirm': 'Note, and give a ballot',
  'desk.done': 'Noted. Give them this ballot:',
  'desk.blank-of': 'Blank ballot: {list}',
  'desk.town-only': 'the whole town',
  'desk.next': 'Next person',
  'desk.blanks': 'Ballots to print',
  'desk.blanks-hint':
    'One per neighbourhood list. Without number or mark: two ballots filled in alike cannot be told apart.',
  'desk.few':
    'While fewer than five people have voted on paper, whoever opens the box could guess what they chose. Tell the person: they can vote here, on a tablet.',
  'refused.already-voted':
    'This person has voted already, on line or on paper. On line, they can change their ballot until the end. Nothing was noted.',
  'refused.closed': 'The vote is over. Nothing was noted.',
  'refused.not-open-yet': 'The vote is not open yet. Nothing was noted.',
  'refused.other': 'This person could not be noted. Nothing was done.',
  'blank.title': 'Ballot',
  'blank.how':
    'Tick with a black pen. Write nothing else: a ballot with a mark is not counted. Fold it, and slip it into the box.',
  'blank.points': 'Points:',
  'blank.print': 'Print this page. Nothing links it to anybody.',
  'count.title': 'Paper ballots',
  'count.lead':
    'Each ballot is typed twice, best by two people. Shuffle the papers before each pass.',
  'count.not-yet': 'Not yet',
  'count.not-yet-text':
    'Paper ballots are typed once the vote is over and the sealed ballots are opened: nobody knows a part of the result before the end.',
  'count.none': 'Nobody voted on paper',
  'count.published': 'The results are published: nothing more is typed.',
  'count.registered': 'Voters on paper',
  'count.pass': '{pass, select, 1 {First pass} other {Second pass}}',
  'count.few':
    'Fewer than five people voted on paper: you might recognise a choice. Keep it to yourself. Their number will not be published, and nothing will tell these ballots from the others.',
  'count.agree':
    'Both passes say the same: {count, plural, one {1 ballot will be counted} other {# ballots will be counted}} with the others.',
  'count.missing':
    '{count, plural, one {1 person noted has no ballot typed} other {# people noted have no ballot typed}}: a paper not cast, or spoiled.',
  'count.differ': 'The two passes differ',
  'count.differ-text':
    'These ballots are in one pass only. Read the papers again; remove the wrong line and type the right one.',
  'count.line': '{pass, select, 1 {First pass} other {Second pass}}, line {number}: {choice}',
  'count.blank': 'blank ballot',
  'count.remove': 'Remove this line',
  'count.list': 'The ballot typed is that of:',
  'count.type': 'Type a ballot',
  'count.add': 'Add this ballot',
  'count.added': 'Ballot added. Type the next.',
  'count.removed': 'The line is removed.',
  'count.spoiled':
    'A spoiled ballot (mark, too many choices) is not typed: keep it with the other papers.',
  'count.recount': 'If the vote had been counted, it must be counted again.',
  'refused.not-opened-yet': 'The sealed ballots are not opened yet. Nothing was added.',
  'refused.more-than-registered':
    'There would be more ballots than voters on paper. Nothing was added.',
  'results.title': 'The results, before they are published',
  'results.rehearsal': 'These are rehearsal ballots: nothing is kept, nothing is public.',
  'results.real': 'These results are not public. This is what residents will read.',
  'results.see': 'See the results as they will be published',
  'demo.key':
    'The key of this demonstration vote was thrown away as soon as it was made: nobody can open it. To try everything up to the results, run a rehearsal.',
}
