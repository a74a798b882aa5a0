/** What moderation writes to people. */
export const mailFr = {
  'moderation-hidden': 'Texte masqué : à qui l’a écrit',
  'moderation-hidden.subject': 'Votre {what} n’est pas visible sur le site de {town}',
  'moderation-hidden.text':
    'Bonjour,\n\nVotre {what} ({title}) {cause, select, firstreading {n’a pas été publié} other {n’est plus visible}} sur le site de participation de {town}. Voici votre texte, mot pour mot :\n\n{text}\n\nLa règle\n========\n\n{rule}\n{ruleText}\nTexte de loi : {law}\n\nPourquoi\n========\n\n{cause, select, report {Quelqu’un l’a signalé, et un agent l’a lu.} firstreading {Un agent l’a lu avant publication.} other {Un agent l’a lu de lui-même.}} Une personne a décidé, aucune machine. Ce qu’elle en dit : {note}\n\nVotre texte est masqué partout sur le site, sans limite de durée. Rien d’autre ne change pour vous.\n\nVous n’êtes pas d’accord ?\n==========================\n\nFaites appel jusqu’au {until}, c’est gratuit :\n{link}\n\nUne autre personne de la mairie relira votre texte, quand il y en a une. Vous pouvez aussi demander au tribunal administratif d’en juger, dans les deux mois.\n\n{town}',
  'moderation-restored': 'Texte rendu : à qui l’a écrit',
  'moderation-restored.subject': 'Votre {what} est de nouveau visible sur le site de {town}',
  'moderation-restored.text':
    'Bonjour,\n\nVotre {what} ({title}) est de nouveau visible sur le site de participation de {town} :\n\n{text}\n\nCe que la mairie en dit : {reason}\n\nPour le relire :\n{link}\n\n{town}',
  'moderation-confirmed': 'Appel refusé : à qui a écrit',
  'moderation-confirmed.subject': 'Votre appel : votre {what} reste masqué sur le site de {town}',
  'moderation-confirmed.text':
    'Bonjour,\n\nVotre appel a été lu. Votre {what} ({title}) reste masqué sur le site de participation de {town} :\n\n{text}\n\nLa règle : {rule}\n\nLa réponse à votre appel : {reason}\n\nVous pouvez encore demander au tribunal administratif d’en juger, dans les deux mois. Tout est écrit ici :\n{link}\n\n{town}',
  'moderation-outcome': 'Suite d’un signalement : à qui a signalé',
  'moderation-outcome.subject': 'Votre signalement sur le site de {town}',
  'moderation-outcome.text':
    'Bonjour,\n\nUn texte de type {what} a été signalé avec cette adresse sur le site de participation de {town}. Un agent l’a lu. {outcome, select, hidden {Il l’a masqué.} gone {Il n’est plus en ligne.} other {Il l’a laissé en ligne : aucune règle ne l’interdit.}}\n\nLa page où il se trouve : {title}\n\nLes règles, et comment la mairie les applique :\n{link}\n\nUne personne a décidé, aucune machine. Si vous n’êtes pas d’accord, écrivez à la mairie ou demandez au tribunal administratif d’en juger, dans les deux mois. Votre adresse est maintenant effacée de ce signalement.\n\n{town}',
} as const
