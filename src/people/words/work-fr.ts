/** Where people of the town work. */
export const workFr = {
  'work.title': 'Mes outils de travail',
  'work.desk': 'Accueil de la mairie',
  'work.paper-vote': 'Vote sur papier',
  'work.letters': 'Codes par courrier',
  'work.groups': 'Classes et organisations',
  'work.processes': 'Préparer et suivre les démarches',
  'work.budget': 'Préparer et suivre les votes',
  'work.requests': 'Demandes de droits',
  'work.town': 'Réglages de la commune',
  'work.roles': 'Rôles',
} as const
