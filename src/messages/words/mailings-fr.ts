/** What the pages on which the town writes to all say. */
export const mailingsFr = {
  title: 'Écrire à tous',
  lead: 'Un mot de la commune à toutes les personnes qui suivent un quartier ou une démarche. Rien ne part avant d’avoir vu à qui.',
  new: 'Préparer un envoi',
  none: 'Aucun envoi',
  'none-hint': 'Préparez le premier : rien ne part avant votre accord.',
  caption: 'Envois, les plus récents d’abord',
  subject: 'Sujet',
  body: 'Texte',
  'body-hint':
    'Une ligne vide sépare deux paragraphes. Une ligne qui commence par « - » fait une liste.',
  about: 'À qui',
  'about-option':
    '{title} : {count, plural, =0 {personne ne suit} one {une personne} other {# personnes}}',
  followers: 'Les personnes qui suivent « {title} »',
  when: 'Préparé le',
  where: 'Où il en est',
  'is-draft': 'Brouillon',
  'is-sending': 'En cours',
  'is-sent': 'Écrit',
  'fault-subject': 'Écrivez un sujet.',
  'fault-body': 'Écrivez un texte.',
  'fault-about': 'Choisissez à qui écrire.',
  'fault-long':
    'C’est trop long : {subject, number} lettres pour le sujet, {body, number} pour le texte.',
  see: 'Voir à qui et comment',
  drop: 'Jeter ce brouillon',
  'text-title': 'Ce qui sera lu',
  'recipients-title': 'À qui',
  'recipients-caption': 'Adresses masquées, dans l’ordre des suivis',
  recipient: 'Adresse',
  language: 'Langue',
  confirm: 'Envoyer maintenant',
  'confirm-title': 'Envoyer ce message',
  'effect-count':
    '{count, plural, =0 {Aucun message ne partira.} one {Un message partira, vers une personne.} other {# messages partiront, vers # personnes.}}',
  'effect-quiet': 'Les heures calmes sont respectées : rien ne part entre {from} et {until}.',
  'effect-end': 'Chaque message porte un lien pour ne plus en recevoir.',
  'effect-once': 'Un message envoyé ne se reprend pas.',
  'count-moved':
    'Le nombre de personnes a changé depuis que vous avez lu la page. Relisez avant d’envoyer.',
  nobody: 'Personne ne suit ce sujet avec une adresse e-mail : il n’y a rien à envoyer.',
  progress: 'Messages écrits',
  'progress-detail':
    '{written} écrits sur {recipients}, {sent} envoyés, {failed} non envoyés. Rechargez la page pour suivre.',
  'see-failed': 'Voir ce qui n’est pas parti',
} as const
