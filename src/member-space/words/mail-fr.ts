/** What leaves the town hall about the space of members. */
export const mailFr = {
  'space-news': 'Du nouveau dans l’espace des membres d’une instance',
  'space-news.subject': '{body} : du nouveau dans l’espace des membres',
  'space-news.text':
    'Bonjour,\n\n{news}\n\nPour lire et répondre, connectez-vous :\n{link}\n\n{town}',
  'about.message': '{name} a écrit dans la discussion « {title} ».',
  'about.document': '{name} a déposé le document « {title} ».',
  'about.messages': '{count, plural, one {# message} other {# messages}} dans « {title} »',
  'about.put': 'Document : « {title} »',
  'about.day': 'Depuis hier :',
} as const
