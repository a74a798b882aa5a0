/** What people read who say what they thought of a meeting: its page, its sheet of paper, its mail. */
export const fr = {
  'usual.welcome': 'L’accueil était-il bon ?',
  'usual.speech': 'Avez-vous pu parler ?',
  'usual.clarity': 'Était-ce clair ?',
  'usual.use': 'Était-ce utile ?',
  'usual.return': 'Reviendrez-vous ?',
  'answer.yes': 'Oui',
  'answer.somewhat': 'Un peu',
  'answer.no': 'Non',

  title: 'Votre avis sur cette réunion',
  lead: 'Cinq questions, une minute. Ni nom ni compte : personne ne sait qui a répondu.',
  remark: 'Autre chose à nous dire ?',
  'remark-hint': 'Seule l’équipe de la mairie le lit. N’écrivez le nom de personne.',
  kept: 'La ville ne garde que des nombres : combien de personnes ont répondu quoi. Les mots libres sont effacés au bout d’un an.',
  trap: 'Ne rien écrire ici',
  send: 'Envoyer',
  thanks: 'Merci, votre avis compte.',
  'thanks-text': 'Il s’ajoute à celui des autres. Vous pouvez fermer cette page.',
  until: 'Vous pouvez répondre jusqu’au {day}.',
  before: 'Cette réunion n’a pas encore commencé. Revenez quand elle aura commencé.',
  over: 'C’est fini : on ne peut plus répondre pour cette réunion.',
  back: 'La page de la réunion',
  results: 'Ce qu’en ont pensé les participants',
  'results-lead':
    '{count, plural, one {# personne a répondu} other {# personnes ont répondu}}, sans donner de nom.',
  question: 'Question',
  share: '{count} ({percent} %)',
  'call.title': 'Vous étiez là ?',
  'call.text': 'Dites ce que vous en avez pensé : cinq questions, sans nom.',
  'call.go': 'Donner mon avis',

  'sheet.lead': 'Sans nom. Cochez une case par ligne, puis laissez cette feuille à la sortie.',
  'sheet.label': 'Ou répondez avec votre téléphone',
  'sheet.said': 'Code QR : il ouvre la page de ces questions, {address}',
  'sheet.notice':
    'Visez le carré, ou tapez cette adresse, jusqu’au {day}. La ville ne garde que des nombres. N’écrivez le nom de personne.',

  'meeting-feedback': 'Demande d’avis, le lendemain d’une réunion',
  'meeting-feedback.subject': 'Qu’avez-vous pensé de : {title} ?',
  'meeting-feedback.text':
    'Bonjour,\n\nVous étiez attendu à la réunion « {title} », le {day}. Qu’en avez-vous pensé ? Cinq questions, une minute, sans nom ni compte :\n{link}\n\nVous pouvez répondre jusqu’au {until}. La ville ne garde que des nombres : personne ne sait qui a répondu. C’est le seul message que nous envoyons à ce sujet.\n\n{town}',

  'fault.missing': 'Il faut remplir cette ligne.',
  'fault.too-long': 'C’est trop long : {most} lettres au plus.',
  'fault.nothing': 'Répondez au moins à une question, ou écrivez un mot plus bas.',
  'fault.invalid': 'Cette page a vieilli : rechargez-la, puis répondez.',
  'fault.trap': 'Laissez vide le champ caché.',
  'fault.too-many':
    'Trop de réponses en peu de temps depuis cet endroit : réessayez dans une heure.',
} as const
