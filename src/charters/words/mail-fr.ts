/** What leaves the town hall about charters. */
export const mailFr = {
  'charter-news': 'Une charte ou un règlement change',
  'charter-news.subject': '{title} : nouvelle version',
  'charter-news.text':
    '{body}\n\n{title}, version {version}, en vigueur à partir du {day}.\n\nLire le texte et ce qui a changé :\n{link}\n\n{town}',
  'all-bodies': 'Pour toutes les instances de la ville',
} as const
