/** What agents read about the photos of questions. */
export const photosFr = {
  title:
    '{count, plural, one {Une photo envoyée avec la question} other {# photos envoyées avec la question}}',
  lead: 'Vue par les agents seulement. Avant de la montrer à tous, vérifiez : aucun visage, aucune plaque, aucun intérieur de logement.',
  'agents-only': 'Vue par les agents seulement.',
  'not-told': 'Photo envoyée avec la question, pas encore décrite',
  words: 'Ce que montre la photo',
  'words-hint': 'Pour qui ne la voit pas : « Un lampadaire éteint devant une grille ».',
  show: 'Montrer à tous',
  shown: 'Montrée à tous sur la page de la question : « {words} ».',
  'shown-later': 'Sera montrée à tous quand la question le sera : « {words} ».',
  hide: 'Ne plus montrer',
  erase: 'Effacer la photo',
  'erase-title': 'Effacer cette photo ?',
  'erase-effect': 'La photo est effacée pour tout le monde, agents compris.',
  'erase-mail': 'La question reste. La personne n’est pas prévenue.',
} as const
