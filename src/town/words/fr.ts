/** Sentences of the town itself: its frame, its written pages. */
export const fr = {
  tagline: 'Participation citoyenne',
  processes: 'Démarches',
  commitments: 'Engagements',
  questions: 'Questions',
  budget: 'Budget participatif',
  'sign-in': 'Me connecter',
  'my-account': 'Mon espace',
  'my-tools': 'Mes outils',
  welcome: 'Bienvenue',
  search: 'Rechercher',
  help: 'Aide',
  data: 'Données ouvertes',
  follows: 'Suivre ce qui se passe',
  journal: 'Journal public',
  'site-map': 'Plan du site',
  accessibility: 'Accessibilité',
  legal: 'Mentions légales',
  'personal-data': 'Données personnelles',
  'desk-contact': 'Une question ? L’accueil de la mairie vous aide, aussi sur papier.',
  'only-in-french': 'Ce texte n’existe qu’en français pour le moment.',
  'other-languages': 'Cette page existe aussi en :',

  'data-page.lead':
    'Ce que ce site garde sur les personnes, pourquoi, et jusqu’à quand. La liste vient du logiciel lui-même : elle est donc complète.',
  'data-page.none':
    'Aujourd’hui, ce site ne garde rien sur les personnes qui le lisent : pas de compte, pas de cookie, pas de mesure d’audience.',
  'data-page.tables': 'Table par table',
  'data-page.table': 'Table',
  'data-page.about': 'Sur qui',
  'data-page.purpose': 'Pourquoi',
  'data-page.retention': 'Jusqu’à quand',
  'data-page.nobody': 'Personne',
  'data-page.rights': 'Vos droits',
  'data-page.rights-text':
    'Vous pouvez demander ce que la commune sait de vous, le faire corriger ou effacer : écrivez à {contact} ou venez à l’accueil de la mairie. Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (www.cnil.fr).',
  'data-page.desk': 'l’accueil de la mairie',
} as const
