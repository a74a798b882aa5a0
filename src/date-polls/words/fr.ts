/** What those who are asked read: mails, and the page of their answer. */
export const fr = {
  'date-poll-asked': 'Sondage de dates : quelles dates conviennent ?',
  'date-poll-asked.subject': 'Quelle date vous convient ? {title}',
  'date-poll-asked.text':
    'Bonjour {name},\n\nNous cherchons une date pour cette réunion.\n\n{title}\n===\n\n{dates}\n\nDites ce qui vous convient, sans compte, jusqu’au {day} :\n{link}\n\nCe lien est à vous : ne le transmettez pas.\n\n{town}',
  'date-poll-reminder': 'Sondage de dates : rappel à qui n’a rien dit',
  'date-poll-reminder.subject': 'Encore deux jours pour dire vos dates : {title}',
  'date-poll-reminder.text':
    'Bonjour {name},\n\nNous n’avons pas encore votre réponse.\n\n{title}\n===\n\n{dates}\n\nDites ce qui vous convient, sans compte, jusqu’au {day} :\n{link}\n\n{town}',
  'date-poll-kept': 'Sondage de dates : la date choisie',
  'date-poll-kept.subject': 'C’est choisi : {title}, {when}',
  'date-poll-kept.text':
    'Bonjour {name},\n\nMerci. La date est choisie : {when}.\n\n{title}\n===\n\nNotez-la dès maintenant. Vous recevrez la convocation plus tard.\n\n{town}',
  'date-poll-dropped': 'Sondage de dates : abandonné',
  'date-poll-dropped.subject': 'Plus besoin de répondre : {title}',
  'date-poll-dropped.text':
    'Bonjour {name},\n\nNous ne cherchons plus de date pour cette réunion. Vous n’avez rien à faire.\n\n{title}\n===\n\n{town}',
  'date-poll-over': 'Sondage de dates : à qui prépare, une fois terminé',
  'date-poll-over.subject': 'Date à choisir : {title}',
  'date-poll-over.text':
    'Le sondage est terminé : choisissez la date.\n\n{title}\n===\n\n{link}\n\n{town}',

  title: 'Quelle date vous convient ?',
  'hello-named': 'Bonjour {name}. Nous cherchons une date pour cette réunion.',
  hello: 'Bonjour. Nous cherchons une date pour cette réunion.',
  until: 'Répondez jusqu’au {day}. Vous pouvez changer d’avis jusque-là.',
  'who-reads':
    'L’équipe qui prépare la réunion voit votre nom et votre réponse. Les autres voient seulement combien de personnes ont dit oui ou non. Tout est effacé un mois après.',
  'answer.yes': 'Oui',
  'answer.if-need': 'S’il le faut',
  'answer.no': 'Non',
  counts: 'Déjà répondu : {yes} oui, {ifNeed} s’il le faut, {no} non',
  send: 'Envoyer mes réponses',
  sent: 'C’est noté. Merci.',
  'door.closed': 'Le sondage est terminé : la ville choisit la date.',
  'door.kept': 'La date est choisie : {when}.',
  'door.dropped': 'Ce sondage est abandonné : il n’y a plus rien à répondre.',
  'own.title': 'Sondages de dates',
  'own.lead': 'Dites quelles dates vous conviennent pour les prochaines réunions.',
  'own.empty': 'Rien à répondre',
  'own.empty-hint': 'Aucun sondage ne vous demande vos dates en ce moment.',
  'own.open': 'jusqu’au {day}',
  'own.closed': 'terminé, la ville choisit',
  'own.kept': 'date choisie',
  'own.dropped': 'abandonné',
  'own.of-members': 'Dire quelles dates me conviennent',
  'fault.missing': 'Dites oui, s’il le faut ou non.',
  'fault.closed': 'Le sondage est terminé : on ne peut plus répondre.',
  'fault.ended': 'Ce sondage est fini : on ne peut plus répondre.',
  'fault.too-many': 'Trop de réponses en peu de temps : réessayez dans une heure.',
} as const
