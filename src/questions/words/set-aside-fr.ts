/** What officers read when they set aside what robots sent. */
export const setAsideFr = {
  title: 'Écarter des envois de robots',
  lead: 'Questions reçues par le site, par e-mail ou par une autre application, sur lesquelles personne n’a encore travaillé. Cherchez ce que ces envois ont en commun, décochez celles d’une vraie personne, puis écartez le reste d’un coup.',
  'title-back': 'Questions écartées',
  'lead-back': 'Une question écartée par erreur se reprend ici, telle qu’elle est arrivée.',
  'to-aside': 'À écarter',
  'to-back': 'Déjà écartées',
  words: 'Mots qu’elles contiennent',
  since: 'Reçues',
  'since-all': 'À tout moment',
  'since-hour': 'Depuis une heure',
  'since-day': 'Depuis un jour',
  'since-week': 'Depuis une semaine',
  count:
    '{count, plural, =0 {Aucune question} one {Une question} other {# questions}}{isCut, select, yes {, les plus récentes : d’autres suivront} other {}}',
  choose: 'Questions',
  'choose-hint': 'Tout est coché dès que vous cherchez un mot ou une durée.',
  line: '{number} · {subject}',
  'line-more': '{when}, {door}. {words}',
  effect:
    'Les questions cochées quittent les listes : personne n’y répond, rien n’est publié, et aucun e-mail ne part. Qui a le lien de suivi y lit que la mairie l’a prise pour un robot, et peut appeler. Vous pouvez les reprendre.',
  'effect-back': 'Les questions cochées reviennent parmi celles à attribuer.',
  aside: 'Écarter les questions cochées',
  back: 'Reprendre les questions cochées',
  'none-ticked': 'Cochez au moins une question.',
  none: 'Aucune question ici',
  'none-hint': 'Changez les mots cherchés, ou revenez aux questions.',
  'done-aside':
    '{count, plural, one {Une question est écartée.} other {# questions sont écartées.}}',
  'done-back':
    '{count, plural, one {Une question est reprise.} other {# questions sont reprises.}}',
} as const
