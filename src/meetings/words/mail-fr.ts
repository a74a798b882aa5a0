/** What leaves the town hall about meetings. */
export const mailFr = {
  'minutes-published': 'Le compte rendu d’une réunion est publié',
  'minutes-published.subject': 'Compte rendu : {title}',
  'minutes-published.text':
    'Bonjour,\n\nLe compte rendu de la réunion « {title} » du {day} est publié : ce qui a été dit, ce qui a été décidé, et qui fait quoi.\n\nLe lire :\n{link}\n\n{town}',
  'question-in-minutes': 'Votre question est dans le compte rendu d’une réunion',
  'question-in-minutes.subject': 'Question n° {number} : on en a parlé en réunion',
  'question-in-minutes.text':
    'Bonjour,\n\nOn a parlé de votre question n° {number} à la réunion « {title} » du {day}. Votre nom n’y figure pas.\n\nCe qui en a été dit est dans le compte rendu :\n{link}\n\n{town}',
} as const
