/** What leaves the town hall about opinions. */
export const mailFr = {
  'opinion-news': 'Ce que devient un avis d’une instance',
  'opinion-news.subject': '{news} : avis n° {number}',
  'opinion-news.text':
    '{body}\n\n{subject}\n\n{news}.\n\n{reason}\n\nLa page de cet avis :\n{link}\n\n{town}',
  'about.asked': 'L’avis est attendu pour le {day}.',
  'about.taken-up': 'L’instance prépare son avis ; la ville devra y répondre.',
  'about.adopted': 'La ville doit répondre au plus tard le {day}.',
  'about.postponed': 'Nouvelle date : {day}.\n\n{reason}',
  'about.replied': 'Lisez sur sa page ce que la ville retient de l’avis, et pourquoi.',
} as const
