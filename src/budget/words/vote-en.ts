import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './vote-fr.ts'

export const en: Words<typeof fr> = {
  'editions.whole-summary':
    '{winners, plural, =0 {No result yet} one {1 project chosen} other {# projects chosen}} out of {projects, plural, one {1 project} other {# projects}}, list by list:',

  'calendar.vote': 'Vote',
  'running.eyebrow': 'Participatory budget',
  'running.lead':
    '{count, plural, one {One project} other {# projects}} for residents to choose from.',
  'running.state-preparing': 'The vote is being prepared.',
  'running.state-waiting': 'The vote opens on {opens}.',
  'running.state-voting': 'Voting goes on until {until}.',
  'running.state-ended': 'The vote is over. The count will begin.',
  'running.state-counting': 'The vote is over. The count is under way.',
  'running.state-published': 'The results are published.',
  'running.vote': 'I vote',
  'running.how': 'How to vote',
  'running.how-more': 'The rule of the ballot, with examples',
  'running.who': 'Who may vote?',
  'running.who-text':
    '{outside, select, yes {Everybody who lives, works or studies here} other {Everybody who lives here}}, from {age} years on, whatever their nationality. Under 15, a parent or guardian must agree. One can also vote on paper, at the town hall desk.',
  'running.description': 'Read more',
  'running.withdrawn': 'Withdrawn projects',
  'running.withdrawn-line': '{title}: {because}',
  'running.ties': 'In a tie',
  'running.ties-text':
    'The first in the order drawn by lot comes before. This order comes from the text “{seed}”, published before the vote: anybody can draw it again.',
  'running.ties-order': 'See the order drawn',
  'running.secret': 'The secrecy of the vote',
  'running.secret-text':
    'Your ballot is sealed in your device. The key is kept outside this site by the person in charge of the vote. What was voted and who voted are never brought together.',
  'running.secret-limits':
    'What this does not protect: somebody with both the key and a copy of the site made during the vote could find out what a person chose, by trying her name and birth date. That is why such copies are destroyed before ballots are opened. Your own device does see you choose.',
  'running.turnout': '{count, plural, one {person has voted} other {people have voted}}',
  'running.envelope': '{name}: {money}',
  'running.projects': 'The projects',
  'running.cost': 'Cost: {cost}',
  'running.results': 'The results',
  'running.results-of': 'Results in detail: {name}',
  'running.winners':
    '{count, plural, =0 {No project chosen} one {1 project chosen} other {# projects chosen}}',
  'running.winner-line': '{title} ({support, plural, one {# vote} other {# votes}}, {cost})',
  'running.voters': '{count, plural, one {1 ballot} other {# ballots}} with a choice in this list',
  'running.ballots': '{count, plural, one {1 ballot in the box} other {# ballots in the box}}',
  'running.paper': '{count} paper ballots are added to them.',
  'running.set-aside':
    '{count, plural, one {1 ballot set aside} other {# ballots set aside}}: {reasons}',
  'running.set-aside-does-not-open': 'does not open with the key of the vote',
  'running.set-aside-not-a-ballot': 'is not a ballot',
  'running.set-aside-breaks-the-rule': 'breaks the rule',
  'running.check': 'Find my ballot',
  'running.check-text':
    'Each ballot in the box has a fingerprint. Yours was shown to you when you voted.',
  'fingerprints.title': 'The fingerprints of the ballots',
  'fingerprints.lead':
    '{count, plural, one {1 ballot is in the box.} other {# ballots are in the box.}} Here are their fingerprints, in the order of figures and letters: nothing tells who voted or when.',
  'fingerprints.search': 'My fingerprint',
  'fingerprints.search-do': 'Search',
  'fingerprints.found': 'Your ballot is in the box.',
  'fingerprints.not-found':
    'This fingerprint is not in the list. Check it letter by letter. If you voted several times, only the last fingerprint is there. Otherwise, tell the town hall desk.',
  'fingerprints.too-short': 'Write at least 8 letters or figures of your fingerprint.',
  'fingerprints.download': 'The whole list',
  'fingerprints.not-yet': 'The list will be published with the results.',
  'voter.assisted-title': 'Nobody votes in the place of another',
  'voter.assisted':
    'When an agent acts for somebody, the vote stays closed. The person may vote on paper at the desk, or on their own device.',
  'voter.too-young-title': 'You are too young for this vote',
  'voter.too-young': 'You must be {age}. You will be able to vote next time.',
  'voter.level-title': 'A check is needed',
  'voter.level':
    'For this vote, come once to the town hall desk with a document in your name. Nothing is copied. You may also vote on paper.',
  'voter.out-of-town-title': 'This vote is for people who live in the town',
  'voter.out-of-town':
    'You said that you live elsewhere. The rules of this edition are for people who live here only. If you have moved, change your address in your account.',
  'voter.class-title': 'This vote is not open to classes',
  'voter.class':
    'Codes of a class are good when the rules of the vote say so, until the last day of the class. You may vote with your own account if you are old enough.',
  'voter.withdrawn-title': 'Your parent or guardian took their consent back',
  'voter.withdrawn':
    'So you may no longer vote here. If you had voted already, your ballot stays in the box. Talk about it together: they may consent again with the link they received, on their own account, or at the town hall desk.',
  'voter.ask-again': 'Ask an adult',
  'voter.back': 'Back to the page of the edition',
  'admin.real': 'The vote',
  'admin.rehearsal': 'Rehearsal',
  'admin.rehearsal-lead':
    'Everything happens as in the real vote, with ballots to throw away. Nothing counts, nothing is public.',
  'admin.rehearsal-stale':
    'Projects or rules have changed since this rehearsal was prepared. Throw it away and begin again to try the ballot as it is today.',
  'admin.to-rehearsal': 'Rehearse the vote',
  'admin.to-real': 'Back to the real vote',
  'admin.vote-now': 'Put a trial ballot in the box',
  'admin.throw-away': 'Throw it all away',
  'admin.thrown-away': 'The rehearsal is thrown away.',
  'admin.state': 'Where are we?',
  'admin.step-prepare': 'Prepare the box',
  'admin.step-key': 'Make the key',
  'admin.step-check': 'Try a copy of the key',
  'admin.step-open': 'Open the vote',
  'admin.step-close': 'Close the vote',
  'admin.step-separate': 'Separate ballots from voters',
  'admin.step-unseal': 'Open the ballots',
  'admin.step-count': 'Count',
  'admin.step-publish': 'Publish',
  'admin.next': 'To do now',
  'admin.nothing-left': 'All is done. The results are public.',
  'admin.voters-now':
    '{count, plural, =0 {Nobody has voted yet.} one {1 person has voted.} other {# people have voted.}}',
  'admin.done': 'Done.',
  'admin.not-yours': 'It is for the person in charge of the vote to do it.',
  'admin.cancel': 'Not now',
  'act.prepare-effect-1':
    'Projects and rule are frozen as they are: {projects, plural, one {1 project} other {# projects}} in {envelopes, plural, one {1 list} other {# lists}}.',
  'act.prepare-effect-2': 'As long as the vote is not open, a new box can be prepared.',
  'act.key-lead':
    'The key is made in your browser. This site receives only its public half: without your file, nobody will be able to open the ballots.',
  'act.key-two': 'Save two copies, in two places. If both are lost, the vote is lost.',
  'act.key-make': 'Make the key',
  'act.key-copy': 'Save copy {number}',
  'act.key-send': 'My two copies are safe: continue',
  'act.key-script':
    'JavaScript is needed to make the key here. Otherwise: ./bin/parvis voting key.',
  'act.check-lead': 'Choose one of the two copies: it is read in your browser and is not sent.',
  'act.check-file': 'Key file',
  'act.check-sound': 'This copy opens what the vote seals.',
  'act.check-do': 'Note that the key is good',
  'act.check-script':
    'JavaScript is needed to try the key here. Otherwise: ./bin/parvis voting check-key.',
  'act.check-refused': 'This copy did not open what the vote seals.',
  'act.open-effect-1': 'The vote opens on {opens} and closes on {until}.',
  'act.open-effect-2': 'The rule, the projects and the key can no longer change.',
  'act.close-effect-1': 'No ballot is taken any more. Nobody can change their mind.',
  'act.close-effect-2': 'The vote cannot be opened again.',
  'act.separate-effect-1':
    'Sealed ballots are copied in an order drawn by lot, then all that linked them to voters is destroyed.',
  'act.separate-effect-2': 'After that, nobody’s ballot can be taken out or replaced.',
  'act.separate-effect-3':
    'The number of ballots and the fingerprint of their list are written in the public journal: nobody can change them without its being seen.',
  'act.separate-effect-4':
    'Then make a backup, and destroy those made during the vote, before ballots are opened: with the key, they would say who chose what.',
  'act.unseal-effect-1': 'Choose your key file. It is read in memory and not kept.',
  'act.unseal-effect-2':
    'Ballots are opened and kept in a new order drawn by lot, without their fingerprint.',
  'act.unseal-effect-3': 'The results are not public yet.',
  'act.count-effect-1':
    'Ballots are counted, list by list. You see the result before it is published.',
  'act.publish-effect-1':
    'The results, the ballots without names and the fingerprints become public for everyone.',
  'act.publish-few':
    'Fewer than five ballots: {names}. For {count, plural, one {this list} other {these lists}}, the totals are published, the ballots are not. Even so, the totals of so few ballots tell nearly everything: talk about it before you publish.',
  'act.publish-effect-2': 'There is no way back.',
  'admin.opening': 'Ballots are being opened: {share, number, percent} so far.',
  'admin.opening-look': 'How far is it?',
  'admin.opening-stopped':
    'The opening of the ballots stopped before the end. Nothing was kept, nothing is lost: do it again.',
  'refusal.already-done':
    'It is already done, by you or by somebody else. Nothing was done a second time.',
  'refusal.name-taken':
    'An archived edition has this name already. Nothing was published, and nothing is lost.',
  'refusal.paper-differs':
    'The two passes of paper ballots differ. Nothing was counted: mend them first.',
  'refusal.stale-box':
    'The edition has changed since the ballot box was prepared. Prepare the box again, then make the key again.',
  'refusal.not-yet-its-turn': 'A step is missing before this one.',
  'refusal.no-key': 'The key of the vote must be made first.',
  'refusal.key-not-checked': 'A copy of the key must be tried first.',
  'refusal.impossible-rule':
    'Nobody can vote by this rule of the ballot: an impossible number of choices or points, or a project on two lists.',
  'refusal.no-project': 'There is no project to vote for.',
  'refusal.closes-in-the-past': 'The closing date is already past.',
  'refusal.before-the-hour': 'The vote lasts until {until}. It is not closed before.',
  'refusal.backup-under-way':
    'A backup is under way. Nothing was done: try again in a few minutes.',
  'refusal.backups-left':
    'A backup made during the vote still exists, or its copies are not confirmed destroyed. No ballot is opened.',
  'refusal.ballots-changed':
    'The ballots are not those of the separation any more: somebody has changed the database. None is opened, nothing was done. Tell the administrator: a backup made after the separation has the right ones.',
  'refusal.journal-differs':
    'The journal, at the separation, did not say what the box holds today: the number of ballots or their fingerprint differs, or that fact is missing from the journal. No ballot is opened, nothing was done. Tell the administrator: a backup made after the separation has the right ones.',
  'refusal.not-a-key-file': 'This file is not the key of a vote. Nothing was done.',
  'refusal.damaged': 'This key file is damaged. Nothing was done: try the other copy.',
  'refusal.another-vote': 'This is the key of another vote. Nothing was done.',
  'refusal.another-key': 'This is another key than that of this vote. Nothing was done.',
  'refusal.no-file': 'Choose the key file.',
}
