/** Of what a department opens from its mail, and of two agents who write at once. */
export const linkFr = {
  'door.title': 'Une question confiée à votre service',
  'door.lead':
    'Cette page est réservée au service qui a reçu le lien. Pour l’ouvrir sur cet appareil, demandez un code : il arrive dans la boîte du service.',
  'door.ask': 'Recevoir un code',
  'door.again': 'Recevoir un autre code',
  'door.sent':
    'Un code vient de partir vers la boîte du service ({mailbox}). Il sert une fois, pendant {minutes} minutes.',
  'door.code': 'Le code reçu',
  'door.open': 'Ouvrir la question',
  'door.nothing-shown': 'Rien de la question n’est montré avant.',
  'closed.ended': 'Ce lien est trop ancien',
  'closed.ended-text':
    'Un lien s’ouvre pendant {days} jours. Un nouveau peut être envoyé à la boîte du service.',
  'closed.revoked': 'Ce lien a été retiré',
  'closed.revoked-text': 'La mission participation l’a retiré. Écrivez-lui pour en avoir un autre.',
  'closed.elsewhere': 'Cette question n’est plus confiée à votre service',
  'closed.elsewhere-text': 'Elle a été rendue, ou confiée à d’autres. Il n’y a rien à faire.',
  'closed.renew': 'Envoyer un nouveau lien à la boîte du service',
  'closed.renewed': 'Un nouveau lien vient de partir vers la boîte du service.',
  'closed.yours': 'Votre texte n’est pas enregistré',
  'closed.yours-text': 'Copiez-le avant de fermer cette page.',
  'link.save': 'Envoyer à la mission participation',
  'link.saved':
    'Votre réponse est enregistrée. La mission participation la relit et la fait signer. D’ici là, vous pouvez encore la changer sur cette page.',
  'link.handed-back': 'C’est noté : la question est rendue à la mission participation. Merci.',
  'link.handed-back-title': 'Question rendue',
  'link.until': 'Ce lien s’ouvre jusqu’au {day}.',
  'sent.title': 'Lien du service',
  'sent.none': 'Aucun lien n’est ouvert.',
  'sent.open': 'Envoyé le {day} à {mailbox}. Il s’ouvre jusqu’au {end}.',
  'sent.no-mailbox': 'Ce service n’a pas de boîte : donnez son adresse dans les réglages.',
  'sent.again': 'Envoyer un nouveau lien',
  'sent.revoke': 'Retirer tous les liens',
  'sent.revoke-means': 'Le service ne pourra plus ouvrir la question depuis ses courriels.',
  'both.title': 'Un autre texte a été écrit entre-temps',
  'both.text':
    'Rien n’est perdu : le sien est gardé, le vôtre est ci-dessous, pas encore enregistré. Reprenez ce qui vous manque, puis envoyez de nouveau : votre texte deviendra la dernière version.',
  'both.too-late':
    'La question a avancé entre-temps : votre texte n’est pas enregistré. Copiez ce que vous voulez garder.',
  'both.theirs': 'Son texte',
  'both.yours': 'Le vôtre',
  'fault.code': 'Écrivez les six chiffres du code.',
  'fault.wrong-code': 'Ce code n’est pas le bon, ou il est trop vieux. Demandez-en un autre.',
  'fault.too-many': 'Trop d’essais. Attendez une heure, ou appelez la mission participation.',
  'fault.missing': 'Remplissez ce champ.',
} as const
