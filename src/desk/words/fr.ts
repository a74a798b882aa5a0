/** Sentences of the pages that gather what every module brings. */
export const fr = {
  'preparing.title': 'Cette commune se prépare',
  'preparing.text':
    'Bientôt, vous pourrez lire, proposer et voter ici. Revenez dans quelques jours.',
  'home.title': 'Accueil',
  'home.eyebrow': 'Budget participatif',
  'home.hero': 'Ce que les habitants ont choisi, et pourquoi',
  'home.hero-latest':
    '{winners, plural, one {Un projet choisi} other {# projets choisis}} par {voters, plural, one {un habitant} other {# habitants}}',
  'home.lead':
    'Voyez chaque projet, chaque euro, chaque bulletin. Et recomptez vous-même si vous en doutez.',
  'home.see-results': 'Voir les résultats',
  'home.see-projects': 'Parcourir les projets',
  'home.empty': 'Le parvis ouvre bientôt',
  'home.empty-lead':
    'Cette commune n’a encore rien publié ici. La première édition du budget participatif apparaîtra sur cette page.',
  'home.running': 'En ce moment',
  'home.editions': 'Les éditions',
  'home.all-editions': 'Toutes les éditions',
  'home.figures': 'En chiffres, depuis la première édition',
  'home.figure-editions': '{count, plural, one {édition comptée} other {éditions comptées}}',
  'home.figure-winners': '{count, plural, one {projet lauréat} other {projets lauréats}}',
  'home.figure-voters': '{count, plural, one {bulletin compté} other {bulletins comptés}}',
  'home.figure-money': 'décidés par les habitants',
  'home.trust': 'Pourquoi y croire ?',
  'home.trust-recount': 'Recomptable',
  'home.trust-recount-text':
    'Bulletins, règle et programme sont publiés. Chacun peut refaire le compte.',
  'home.trust-secret': 'Secret',
  'home.trust-secret-text':
    'Un bulletin n’a ni nom, ni âge, ni quartier. Personne ne sait qui a voté quoi.',
  'home.trust-plain': 'En clair',
  'home.trust-plain-text': 'Pour chaque projet, une phrase dit pourquoi il a gagné ou perdu.',
  'home.map': 'Les projets par quartier',

  'site-map.title': 'Plan du site',
  'site-map.lead': 'Toutes les pages, rangées par sujet.',
  'site-map.general': 'Le site',
  'site-map.budget': 'Budget participatif',
  'site-map.edition': '{edition} : {page}',
  'page.projects': 'les projets',
  'page.results': 'les résultats',
  'page.reasons': 'projet par projet',
  'page.rounds': 'le dépouillement pas à pas',
  'page.turnout': 'la participation',
  'page.comparison': 'les autres règles',
  'page.fairness': 'l’équité',
  'page.share': 'ma part',
  'page.recount': 'recompter',
  'page.catalogue': 'Composants de l’interface',

  'catalogue.title': 'Composants de l’interface',

  'journal.title': 'Journal public',
  'journal.lead':
    'Chaque acte important est inscrit dans un journal dont les lignes se tiennent : en changer une se verrait. Voici l’empreinte de la dernière ligne, jour après jour.',
  'journal.caption': 'Empreinte publiée chaque jour',
  'journal.day': 'Jour',
  'journal.lines': 'Lignes',
  'journal.link': 'Empreinte',
  'journal.empty': 'Aucune empreinte n’est encore publiée.',
  'journal.empty-hint': 'La première le sera à la fin de la journée.',
  'journal.assisted-title': 'Aider au guichet',
  'journal.assisted':
    'Depuis un an, les agents de l’accueil ont agi {count, plural, =0 {zéro fois} one {une fois} other {# fois}} pour quelqu’un qui le demandait. Ils ne peuvent pas voter à sa place.',
  'journal.desk':
    'Depuis un an, ils ont fait {accounts, plural, =0 {zéro compte} one {un compte} other {# comptes}}, donné {cards, plural, =0 {zéro carte} one {une carte} other {# cartes}}, réuni deux comptes {merges, plural, =0 {zéro fois} one {une fois} other {# fois}} et corrigé {corrections, plural, =0 {zéro identité} one {une identité} other {# identités}}. La personne en est prévenue par ses propres adresses.',
  'journal.check': 'Vérifier',
  'journal.check-text':
    'Notez une empreinte. Si un jour le journal ne la donne plus à la même date, il a été changé. La commande ./bin/parvis db verify refait toute la chaîne.',
  'search.name': 'Pages du site',
  'role-home.title': 'Mon bureau',
  'role-home.lead': 'Ce qui vous attend, la plus ancienne promesse en premier.',
  'role-home.lead-for': '{name}, voici ce qui vous attend, la plus ancienne promesse en premier.',
  'role-home.hello': 'Bonjour {name}.',
  'role-home.shown':
    '{shown, plural, one {C’est la plus ancienne.} other {Ce sont les # plus anciennes.}} Chaque chiffre, en haut, ouvre sa liste entière.',
  'role-home.nothing': 'Rien ne vous attend',
  'role-home.nothing-hint': 'Ce qui arrivera pour vous se rangera ici.',
  'role-home.no-page': 'Votre rôle n’ouvre encore aucune page de travail sur ce site.',
  'role-home.late': 'En retard',
  'role-home.today': 'Aujourd’hui',
  'role-home.week': 'Dans les sept jours',
  'role-home.later': 'Plus tard',
  'role-home.undated': 'Sans date promise',
  'role-home.due': 'Pour le {day}',
} as const
