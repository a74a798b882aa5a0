/** What leaves the town hall about commitments. */
export const mailFr = {
  'commitment-news': 'Ce que devient un engagement',
  'commitment-news.subject': '{news} : engagement n° {number}',
  'commitment-news.text':
    'La ville avait promis :\n\n{commitment}\n\n{news}.\n\n{reason}\n\nToute l’histoire de cet engagement :\n{link}\n\n{town}',
  'commitment-reminder': 'Rappel d’engagements à tenir',
  'commitment-reminder.subject':
    '{count, plural, one {Un engagement attend} other {# engagements attendent}} votre service',
  'commitment-reminder.text':
    'Bonjour,\n\n{items}\n\nDès que c’est fait, envoyez à la mission participation une photo ou un document qui le montre ; si ce ne sera pas fait à temps, dites pourquoi :\n{link}\n\n{town}',
  'item.month': 'Dans un mois, le {day} (n° {number}) : {text}',
  'item.week': 'Cette semaine ou la suivante, le {day} (n° {number}) : {text}',
  'item.late': 'En retard, promis pour le {day} (n° {number}) : {text}',
} as const
