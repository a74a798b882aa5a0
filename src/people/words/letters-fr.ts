/** Where one stands on the ladder of verification, and codes by post. */
export const fr = {
  title: 'Ma vérification',
  lead: 'Certains votes demandent de savoir que vous habitez ici. Voici ce qui a été vérifié.',
  'level-0': 'Rien n’a encore été vérifié.',
  'level-1': 'Niveau 1 : votre adresse est dans le fichier des adresses de la ville.',
  'level-2': 'Niveau 2 : vous avez été vu·e à l’accueil, par courrier ou avec votre classe.',
  'level-3': 'Niveau 3 : à l’accueil et par courrier.',
  until: 'Jusqu’au {day}. Nous vous écrirons un mois avant.',
  ways: 'Pour un niveau plus haut : l’accueil de la mairie avec un document à votre nom, ou un code par courrier. Les deux ensemble donnent le niveau 3.',
  'post-title': 'Un code par courrier',
  'post-need-name': 'Pour vous écrire, il nous faut votre nom et votre adresse dans la commune.',
  'post-need-name-do': 'Dire mon nom et mon adresse',
  'post-offer': 'Nous écrivons à {address}. Le courrier contient un code à écrire ici.',
  'post-ask': 'Recevoir un code par courrier',
  'post-asked':
    'Votre demande est notée depuis le {day}. Le courrier part avec le prochain envoi de la mairie.',
  'post-sent': 'Un courrier est parti. Son code est bon jusqu’au {day}.',
  'post-code': 'Code du courrier',
  'post-code-hint': 'Huit lettres et chiffres, par exemple 3CKM-7QRT.',
  'post-give': 'Vérifier mon adresse',
  'post-assisted': 'Seule la personne peut écrire le code de son courrier.',
  'outcome-verified': 'Merci : votre adresse est vérifiée.',
  'outcome-asked': 'C’est noté : le courrier partira avec le prochain envoi.',
  'fault-missing': 'Écrivez le code du courrier.',
  'fault-wrong':
    'Ce n’est pas le code de votre dernier courrier. Un courrier plus récent remplace l’ancien, et un code ne sert plus si vous avez changé de nom ou d’adresse depuis.',
  'fault-expired': 'Ce code est trop vieux. Demandez un autre courrier.',
  'fault-used': 'Ce code a déjà servi.',
  'fault-too-many': 'Trop d’essais en une heure. Réessayez plus tard.',

  'office.title': 'Courriers à envoyer',
  'office.lead':
    'Des habitants ont demandé un code par courrier. Préparez un envoi : un seul fichier à imprimer, une lettre par page, pour des enveloppes à fenêtre à droite.',
  'office.waiting':
    '{count, plural, =0 {Personne n’attend de courrier.} one {Une personne attend un courrier.} other {# personnes attendent un courrier.}}',
  'office.make': 'Préparer l’envoi',
  'office.made': 'L’envoi est prêt : téléchargez-le maintenant.',
  'office.remade':
    'Les anciens codes ne servent plus. Ces personnes attendent de nouveau un courrier.',
  'office.batches': 'Envois',
  'office.none': 'Aucun envoi pour l’instant',
  'office.batch':
    'Préparé le {day} : {letters, plural, one {une lettre} other {# lettres}}, {used, plural, =0 {aucun code utilisé} one {un code utilisé} other {# codes utilisés}}',
  'office.download': 'Télécharger et détruire le fichier',
  'office.download-hint':
    'Le fichier contient les codes. Il est effacé du serveur dès qu’il est téléchargé : une seule fois.',
  'office.downloaded': 'téléchargé le {day}, fichier détruit',
  'office.again': 'Annuler ces codes et refaire ces lettres',
  'office.fault-gone':
    'Ce fichier a déjà été téléchargé, puis détruit : il ne peut pas l’être une seconde fois. Si les lettres sont perdues, annulez ces codes et refaites-les.',
  'office.fault-nobody': 'Personne n’attend de courrier.',

  'code-letter': 'Code par courrier',
  'code-letter.what':
    'Confirme qu’une personne reçoit son courrier à l’adresse donnée : un code par feuille.',
  'code-letter.law':
    'Aucune loi ne l’impose : c’est une règle de la ville. RGPD, art. 5 et 32 : un code par enveloppe, fichier détruit dès qu’il est téléchargé.',

  'paper.file': 'courriers-{day}.pdf',
  'paper.desk': 'Accueil de la mairie',
  'paper.day': 'Le {day}',
  'paper.title': 'Votre code pour confirmer votre adresse',
  'paper.hello': 'Bonjour,',
  'paper.why':
    'Vous avez demandé ce courrier sur le site de la participation citoyenne : {town}. Il montre que vous recevez bien votre courrier à cette adresse. Votre compte pourra alors participer à ce qui le demande, par exemple un vote.',
  'paper.how': 'Connectez-vous, ouvrez « Ma vérification », et écrivez ce code :',
  'paper.until':
    'Il est bon jusqu’au {day}, une seule fois. Ne le donnez à personne : la mairie ne vous le demandera jamais.',
  'paper.not-me': 'Vous n’avez rien demandé ? Ne faites rien, et jetez ce courrier.',

  'remind.subject': 'Votre vérification finit bientôt',
  'remind.text':
    'Bonjour,\n\nVotre vérification sur le site {town} finit le {day}. Ensuite, certains votes ne seront plus possibles.\n\nPour la garder : venez à l’accueil de la mairie avec un document à votre nom, ou demandez un code par courrier :\n{link}\n\n{town}',
} as const
