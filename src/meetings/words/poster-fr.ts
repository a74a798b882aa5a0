/** Of the poster of a meeting. */
export const posterFr = {
  'meeting-poster': 'Affiche d’une réunion',
  'meeting-poster.what':
    'Une feuille A4 ou A3, en français, anglais, portugais ou arabe : quand, où, de quoi on parle, ce qui est proposé sur place, et un code QR vers la page de la réunion.',
  'meeting-poster.law':
    'Loi n° 2005-102, art. 47 : ce que la ville publie peut être lu par tous. Aucun texte n’impose l’affiche.',
  'kind.council': 'Conseil',
  'kind.public': 'Réunion publique',
  'kind.workshop': 'Atelier',
  when: 'Quand',
  'from-to': '{day}, de {start} à {end}',
  where: 'Où',
  'way-there': 'Comment venir',
  agenda: 'De quoi on parle',
  more: '{count, plural, one {et un autre point} other {et # autres points}}',
  welcome: 'Sur place',
  interpreter: 'Interprète : dites-nous votre langue',
  'sign-language': 'Langue des signes',
  wheelchair: 'Entrée et salle accessibles en fauteuil roulant',
  childcare: 'Garde d’enfants',
  ride: 'Transport pour venir : demandez-le',
  'code.said': 'Code QR : il ouvre la page de cette réunion, {address}',
  'code.label': 'En savoir plus, s’inscrire, poser une question',
  'code.notice': 'Visez le carré avec un téléphone, ou tapez cette adresse.',
  'code.contact':
    'Visez le carré avec un téléphone, ou tapez cette adresse. Vous pouvez aussi écrire à {contact} ou venir à l’accueil de la mairie.',
} as const
