/** What leaves the town hall about proposals. */
export const mailFr = {
  'proposal-news': 'Ce que devient une proposition d’une instance',
  'proposal-news.subject': '{news} : proposition n° {number}',
  'proposal-news.text':
    '{body} avait proposé :\n\n{title}\n\n{news}.\n\n{reason}\n\nLa page de cette proposition :\n{link}\n\n{town}',
  'about.adopted': 'La ville doit répondre pour le {day}.',
  'about.admitted': 'Le service « {department} » prépare la réponse, attendue pour le {day}.',
  'about.replied': 'Lisez sur sa page ce qui est retenu, point par point, et pourquoi.',
} as const
