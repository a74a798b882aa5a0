/** What somebody needs to come: asked by any form, read by who prepares. */
export const needsFr = {
  label: 'De quoi avez-vous besoin pour venir ?',
  hint: 'Rien n’est obligatoire. La ville ne garde pas ces réponses plus d’un mois après.',
  interpreter: 'Un interprète',
  'sign-language': 'La langue des signes',
  wheelchair: 'Un accès en fauteuil roulant',
  childcare: 'Une garde d’enfants sur place',
  ride: 'Un transport pour venir',
  'interpreter-of': 'Un interprète : {language}',
  language: 'Quelle langue parle l’interprète ?',
  'language-hint': 'Si vous demandez un interprète. Par exemple : portugais, tamoul, arabe.',
  said: 'Autre chose à savoir',
  'said-hint': 'En quelques mots : l’âge des enfants, une place assise près de la porte…',
} as const
