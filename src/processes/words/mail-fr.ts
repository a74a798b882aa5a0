/** What processes write to those who follow them. */
export const mailFr = {
  'process-news': 'Nouvelle d’une démarche',
  'process-news.subject': 'Du nouveau : {title}',
  'process-news.text': '{news}\n\nLa page de cette démarche :\n{link}\n\n{town}',
} as const
