/** Messages of questions: the town changes their words. */
export const mailsFr = {
  'question-entrusted': 'Question confiée à un service',
  'question-entrusted.subject': 'Question n° {number} : réponse attendue avant le {day}',
  'question-entrusted.text':
    'Bonjour,\n\nLa question n° {number} est confiée à votre service. Votre réponse est attendue avant le {day}.\n\nPour la lire et écrire la réponse :\n{link}\n\nCe lien ouvre cette question seulement, pendant {days} jours. Il est à votre service : la première fois, sur chaque appareil, un code arrive dans cette boîte. Transmettre le lien seul n’ouvre rien.\n\n{town}',
  'question-to-colleague': 'Question confiée à un collègue du service',
  'question-to-colleague.subject': 'La question n° {number} vous est confiée',
  'question-to-colleague.text':
    'Bonjour,\n\nUn collègue de votre service vous confie la question n° {number}, à rendre avant le {day}. Si vous remplacez quelqu’un d’absent, elle vous arrive à ce titre.\n\nPour la lire, avec le mot qui l’accompagne peut-être :\n{link}\n\n{town}',
  'question-late-in-department': 'Alerte à la ou au responsable d’un service : questions en retard',
  'question-late-in-department.subject':
    '{count, plural, one {# question est en retard dans votre service} other {# questions sont en retard dans votre service}}',
  'question-late-in-department.text':
    'Bonjour,\n\nCes réponses du service « {department} » sont en retard :\n\n{list}\n\nQui a quoi, et confier une question :\n{link}\n\nCe message part le jour où une question de plus devient en retard.\n\n{town}',
  'department-code': 'Code d’un service pour ouvrir une question',
  'department-code.subject': 'Votre code : {code}',
  'department-code.text':
    'Bonjour,\n\nPour ouvrir la question confiée à votre service, écrivez ce code sur la page :\n\n{code}\n\nIl sert une fois, pendant {minutes} minutes. Vous n’avez rien demandé ? Quelqu’un a peut-être reçu le lien sans être de votre service : ne lui donnez pas ce code.\n\n{town}',
  'question-reminder': 'Rappel à un service, une fois par jour au plus',
  'question-reminder.subject':
    '{count, plural, one {# question attend votre service} other {# questions attendent votre service}}',
  'question-reminder.text':
    'Bonjour,\n\nÀ l’attention de : {head}.\n\nTrès en retard :\n{veryLate}\n\nEn retard :\n{late}\n\nÀ rendre bientôt :\n{soon}\n\nChaque lien ouvre sa question. Avec un compte, elles sont toutes ici :\n{link}\n\nCe rappel part quand une question change d’état, et en début de semaine ; jamais deux fois par jour.\n\n{town}',
  'question-escalation': 'Alerte à la direction : questions très en retard',
  'question-escalation.subject':
    '{count, plural, one {# question est très en retard} other {# questions sont très en retard}}',
  'question-escalation.text':
    'Bonjour,\n\nCes réponses sont attendues de services depuis plus de deux semaines :\n\n{list}\n\nLe détail, service par service :\n{link}\n\nCe message part le jour où une question de plus devient très en retard.\n\n{town}',
  'reminder.none': '- rien',
  'reminder.line': '- n° {number}, pour le {day}',
  'reminder.more': '- et {count, plural, one {# autre} other {# autres}}',
} as const
