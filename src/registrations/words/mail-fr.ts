/** Messages to those who registered: the town changes their words. */
const facts = '{title}\n{when}\n{place}'
const own = 'Pour voir votre inscription ou l’annuler, à tout moment :\n{link}'

export const mailFr = {
  'registration-made': 'Inscription notée',
  'registration-made.subject': 'Inscription n° {number} : {title}',
  'registration-made.text': `Bonjour,\n\nVotre inscription est notée, sous le n° {number}. Vous avez une place.\n\n${facts}\n\n${own}\n\nVous n’avez rien demandé ? Ouvrez ce lien et annulez : plus rien ne vous sera envoyé.\n\n{town}`,
  'registration-waiting': 'Inscription en liste d’attente',
  'registration-waiting.subject': 'Liste d’attente, n° {number} : {title}',
  'registration-waiting.text': `Bonjour,\n\nToutes les places sont prises. Vous êtes en liste d’attente, sous le n° {number}. Dès qu’une place se libère pour vous, elle est à vous et nous vous l’écrivons.\n\n${facts}\n\n${own}\n\nVous n’avez rien demandé ? Ouvrez ce lien et annulez : plus rien ne vous sera envoyé.\n\n{town}`,
  'registration-moved-up': 'Une place se libère',
  'registration-moved-up.subject': 'Vous avez une place : {title}',
  'registration-moved-up.text': `Bonjour,\n\nUne place s’est libérée : elle est à vous. Vous n’avez rien à faire.\n\n${facts}\n\nVous ne pouvez plus venir ? Annulez, et la place ira à la personne suivante :\n{link}\n\n{town}`,
  'registration-moved': 'Date, heure ou salle changée',
  'registration-moved.subject': 'Changement : {title}',
  'registration-moved.text': `Bonjour,\n\nLa date, l’heure ou la salle a changé. Voici les bonnes :\n\n${facts}\n\nVotre inscription n° {number} reste valable. Vous ne pouvez pas venir ? Annulez ici :\n{link}\n\n{town}`,
  'registration-called-off': 'Rendez-vous annulé',
  'registration-called-off.subject': 'Annulé : {title}',
  'registration-called-off.text': `Bonjour,\n\nCe rendez-vous est annulé :\n\n${facts}\n\nVous n’avez rien à faire. Pour en savoir plus :\n{link}\n\n{town}`,
  'registration-cancelled': 'Inscription annulée par la mairie',
  'registration-cancelled.subject': 'Inscription n° {number} annulée : {title}',
  'registration-cancelled.text': `Bonjour,\n\nUn agent de la mairie a annulé votre inscription n° {number}, à votre demande :\n\n${facts}\n\nVous ne l’avez pas demandé ? Appelez la mairie. Votre inscription est ici :\n{link}\n\n{town}`,
  'registration-soon': 'Rappel quelques jours avant',
  'registration-soon.subject': 'Bientôt : {title}',
  'registration-soon.text': `Bonjour,\n\nVous êtes inscrit sous le n° {number} :\n\n${facts}\n\nVous ne pouvez plus venir ? Annulez, et la place ira à quelqu’un d’autre :\n{link}\n\n{town}`,
  'registration-today': 'Rappel le jour même',
  'registration-today.subject': 'Aujourd’hui : {title}',
  'registration-today.text': `Bonjour,\n\nC’est aujourd’hui. Vous êtes inscrit sous le n° {number} :\n\n${facts}\n\nVous ne pouvez plus venir ? Annulez, et la place ira à quelqu’un d’autre :\n{link}\n\n{town}`,
  'place-unknown': 'Le lieu vous sera dit.',
} as const
