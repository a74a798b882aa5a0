/** Messages of questions: the town changes their words. */
export const mailsFr = {
  'question-entrusted': 'Question confiée à un service',
  'question-entrusted.subject': 'Question n° {number} : réponse attendue avant le {day}',
  'question-entrusted.text':
    'Bonjour,\n\nLa question n° {number} est confiée à votre service. Votre réponse est attendue avant le {day}.\n\nPour la lire et écrire la réponse :\n{link}\n\nCe lien ouvre cette question seulement, pendant {days} jours. Il est à votre service : la première fois, sur chaque appareil, un code arrive dans cette boîte. Transmettre le lien seul n’ouvre rien.\n\n{town}',
  'department-code': 'Code d’un service pour ouvrir une question',
  'department-code.subject': 'Votre code : {code}',
  'department-code.text':
    'Bonjour,\n\nPour ouvrir la question confiée à votre service, écrivez ce code sur la page :\n\n{code}\n\nIl sert une fois, pendant {minutes} minutes. Vous n’avez rien demandé ? Quelqu’un a peut-être reçu le lien sans être de votre service : ne lui donnez pas ce code.\n\n{town}',
} as const
