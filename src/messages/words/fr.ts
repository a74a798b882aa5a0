/** What the pages about messages say. */
export const fr = {
  'mail.footer':
    'Vous recevez ce message parce que vous l’avez demandé à {town}. Pour ne plus le recevoir, en un clic : {link}',
  'mailbox-title': 'Boîte d’essai',
  'mailbox-lead':
    'Les messages que ce site envoie. Cette page n’existe que pour essayer le logiciel, sur la machine qui le fait tourner.',
  'mailbox-empty': 'Aucun message pour le moment',
  'mailbox-empty-hint': 'Connectez-vous, par exemple : votre code arrivera ici.',
  'mailbox-reload': 'Recharger',
  to: 'Pour {recipient}',
  'to-nobody': 'Destinataire effacé',
  'body-erased': 'Le texte est effacé : son temps est passé.',
  sms: 'Message sur téléphone',
  'state-waiting': 'en attente',
  'state-sending': 'en cours d’envoi',
  'state-sent': 'envoyé',
  'state-failed': 'non envoyé',
  'in-doubt': 'envoi peut-être fait deux fois',
} as const
