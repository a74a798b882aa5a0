import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  'preparing.title': 'This town is getting ready',
  'preparing.text':
    'Soon you will be able to read, propose and vote here. Come back in a few days.',
  'home.title': 'Home',
  'home.eyebrow': 'Participatory budget',
  'home.hero': 'What residents chose, and why',
  'home.hero-latest':
    '{winners, plural, one {One project chosen} other {# projects chosen}} by {voters, plural, one {one resident} other {# residents}}',
  'home.lead': 'See each project, each euro, each ballot. And recount for yourself if in doubt.',
  'home.see-results': 'See the results',
  'home.see-projects': 'Browse the projects',
  'home.empty': 'The parvis opens soon',
  'home.empty-lead':
    'This town has published nothing here yet. The first edition of the participatory budget will appear on this page.',
  'home.running': 'At the moment',
  'home.editions': 'Editions',
  'home.all-editions': 'All editions',
  'home.figures': 'In figures, since the first edition',
  'home.figure-editions': '{count, plural, one {edition counted} other {editions counted}}',
  'home.figure-winners': '{count, plural, one {winning project} other {winning projects}}',
  'home.figure-voters': '{count, plural, one {ballot counted} other {ballots counted}}',
  'home.figure-money': 'decided by residents',
  'home.trust': 'Why believe it?',
  'home.trust-recount': 'It can be recounted',
  'home.trust-recount-text': 'Ballots, rule and program are published. Anyone can count again.',
  'home.trust-secret': 'Secret',
  'home.trust-secret-text':
    'A ballot has no name, no age, no neighbourhood. Nobody knows who voted for what.',
  'home.trust-plain': 'In plain words',
  'home.trust-plain-text': 'For each project, one sentence says why it won or lost.',
  'home.map': 'Projects by neighbourhood',

  'site-map.title': 'Site map',
  'site-map.lead': 'Every page, by subject.',
  'site-map.general': 'The site',
  'site-map.budget': 'Participatory budget',
  'site-map.edition': '{edition}: {page}',
  'page.projects': 'projects',
  'page.results': 'results',
  'page.reasons': 'project by project',
  'page.rounds': 'the count, step by step',
  'page.turnout': 'turnout',
  'page.comparison': 'other rules',
  'page.fairness': 'fairness',
  'page.share': 'my share',
  'page.recount': 'recount',
  'page.catalogue': 'Interface components',

  'catalogue.title': 'Interface components',

  'journal.title': 'Public journal',
  'journal.lead':
    'Each important act is written in a journal whose lines hold together: changing one would show. Here is the fingerprint of the last line, day after day.',
  'journal.caption': 'Fingerprint published each day',
  'journal.day': 'Day',
  'journal.lines': 'Lines',
  'journal.link': 'Fingerprint',
  'journal.empty': 'No fingerprint is published yet.',
  'journal.empty-hint': 'The first one will be at the end of the day.',
  'journal.assisted-title': 'Help at the desk',
  'journal.assisted':
    'In a year, desk agents acted {count, plural, =0 {zero times} one {once} other {# times}} for somebody who asked. They cannot vote in their place.',
  'journal.desk':
    'In a year they made {accounts, plural, =0 {no account} one {one account} other {# accounts}}, gave {cards, plural, =0 {no card} one {one card} other {# cards}}, made one account of two {merges, plural, one {once} other {# times}} and corrected {corrections, plural, =0 {no identity} one {one identity} other {# identities}}. The person is told at her own addresses.',
  'journal.check': 'Check',
  'journal.check-text':
    'Note a fingerprint. If one day the journal no longer gives it for the same date, it has been changed. The command ./bin/parvis db verify makes the whole chain again.',
  'search.name': 'Pages of the site',
  'role-home.title': 'My desk',
  'role-home.lead': 'What awaits you, the oldest promise first.',
  'role-home.lead-for': '{name}, here is what awaits you, the oldest promise first.',
  'role-home.hello': 'Hello {name}.',
  'role-home.shown':
    '{shown, plural, one {This is the oldest.} other {These are the # oldest.}} Each figure, at the top, opens its whole list.',
  'role-home.nothing': 'Nothing awaits you',
  'role-home.nothing-hint': 'What comes for you will stand here.',
  'role-home.no-page': 'Your role does not open any page of work on this site yet.',
  'role-home.late': 'Late',
  'role-home.today': 'Today',
  'role-home.week': 'Within seven days',
  'role-home.later': 'Later',
  'role-home.undated': 'Without a promised day',
  'role-home.due': 'By {day}',
}
