/** What comments write to those who follow. */
export const mailFr = {
  'comment-news': 'Nouveau commentaire : à qui suit',
  'comment-news.subject': 'Un commentaire sur « {title} »',
  'comment-news.text':
    'Bonjour,\n\nQuelqu’un a commenté : {title}\n\nPour lire :\n{link}\n\n{town}',
} as const
