/** What the pages about coming in say: addresses, keys, a lost second factor. */
export const fr = {
  'access.title': 'Comment je me connecte',
  'access.lead': 'Les adresses qui reçoivent vos codes, et les clés de vos appareils.',
  'access.prove-first':
    'Vous avez un rôle : donnez votre seconde clé avant de changer quelque chose ici.',
  'access.contacts': 'Mes adresses et mes téléphones',
  'access.lent': 'adresse d’un parent',
  'access.card': 'Une carte de la mairie',
  'access.remove': 'Retirer',
  'access.add-contact': 'Ajouter une adresse e-mail ou un téléphone',
  'access.add-contact-hint': 'Nous y envoyons un code, pour être sûrs qu’il est à vous.',
  'access.contact-added': 'C’est ajouté : vous pouvez vous connecter avec.',
  'access.contact-removed': 'C’est retiré. Un message a prévenu cette adresse.',
  'access.key-added': 'Votre appareil a maintenant une clé d’accès.',
  'access.key-removed': 'La clé est retirée : elle n’ouvre plus rien.',
  'access.fault-missing': 'Écrivez une adresse e-mail ou un numéro de téléphone.',
  'access.fault-unreadable':
    'Ce n’est ni une adresse e-mail ni un numéro de téléphone. Exemple : lina@exemple.fr ou 06 12 34 56 78.',
  'access.fault-already-yours': 'Vous l’avez déjà ajouté.',
  'access.fault-too-many': 'Trop de codes ont été demandés. Attendez une heure.',
  'access.fault-last-way-in':
    'C’est votre dernier moyen d’entrer. Ajoutez d’abord une autre adresse ou un téléphone.',
  'access.fault-guardians': 'Cette adresse est celle d’un parent : elle ne se retire pas ici.',
  'access.keys': 'Mes clés d’accès',
  'access.keys-lead':
    'Une clé d’accès reste dans votre appareil. Vous entrez avec votre doigt, votre visage ou le code de l’appareil, sans attendre de message.',
  'access.application': 'Une application d’authentification protège aussi votre compte.',
  'access.key-since': 'ajoutée le {day}',
  'access.key-used': 'utilisée le {day}',
  'access.key-never-used': 'jamais utilisée',
  'access.key-refused':
    'La clé n’a pas été ajoutée. Recommencez, ou essayez avec un autre appareil.',
  'access.key-too-many': 'Vous avez déjà dix clés. Retirez-en une d’abord.',
  'access.key-last-factor':
    'C’est la seule protection de votre rôle. Ajoutez une autre clé d’abord.',
  'access.keys-need-script':
    'Pour ajouter une clé, il faut un navigateur avec JavaScript. Le code par message marche toujours.',
  'access.mail-code-subject': 'Votre code : {code}',
  'access.mail-code':
    'Bonjour,\n\nPour ajouter cette adresse à votre compte sur le site {town}, écrivez ce code :\n\n{code}\n\nIl est bon pendant {minutes} minutes. Si vous n’avez rien demandé, ne faites rien.\n\n{town}',
  'access.mail-added-subject': 'Une adresse a été ajoutée à votre compte',
  'access.mail-added':
    'Bonjour,\n\nUne adresse ou un téléphone vient d’être ajouté à votre compte sur le site {town}.\n\nSi ce n’est pas vous, connectez-vous, retirez-le et fermez les autres connexions. L’accueil de la mairie peut vous aider.\n\n{town}',
  'access.mail-removed-subject': 'Une adresse a été retirée de votre compte',
  'access.mail-removed':
    'Bonjour,\n\nUne adresse ou un téléphone vient d’être retiré de votre compte sur le site {town}.\n\nSi ce n’est pas vous, venez vite à l’accueil de la mairie ou répondez à ce message.\n\n{town}',
  'access.sms-added':
    '{town} : une adresse a été ajoutée à votre compte. Si ce n’est pas vous, venez à la mairie.',
  'access.sms-removed':
    '{town} : une adresse a été retirée de votre compte. Si ce n’est pas vous, venez à la mairie.',
  'account.access': 'Comment je me connecte',

  'passkey.add': 'Ajouter une clé d’accès',
  'passkey.give': 'Utiliser ma clé d’accès',
  'passkey.name': 'Nom de cet appareil',
  'passkey.name-hint': 'Pour reconnaître la clé plus tard.',
  'passkey.refused-add': 'L’appareil n’a pas donné de clé. Rien n’a changé.',
  'passkey.refused-give':
    'L’appareil n’a pas donné de clé. Recommencez, ou demandez un code par message.',
  'sign-in.fault-key-refused': 'Cette clé n’ouvre rien ici. Demandez un code par message.',
  'sign-in.fault-key-unverified':
    'Votre rôle demande une clé qui vérifie votre doigt, votre visage ou un code. Utilisez-en une autre, ou demandez un code par message.',
  'sign-in.fault-no-cookie':
    'Votre navigateur refuse les cookies de ce site. Sans eux, il ne peut pas se souvenir que c’est vous. Acceptez-les pour ce site, puis recommencez ; ou venez à l’accueil de la mairie.',

  'factor.lead-key':
    'Votre rôle donne accès à des choses sensibles. Utilisez la clé d’accès de votre appareil.',
  'factor.key-needs-script':
    'Votre clé d’accès a besoin d’un navigateur avec JavaScript. Si vous l’avez perdue, demandez à un autre administrateur.',
  'factor.fault-key':
    'Cette clé n’a pas suffi. Elle doit être la vôtre, et vérifier votre doigt, votre visage ou un code.',
  'factor.fault-recovery-wrong': 'Ce n’est pas le bon code.',
  'recovery.title': 'Votre code de secours',
  'recovery.lead':
    'Votre seconde clé a été effacée. Écrivez le code que la personne qui administre le site vous a donné, de vive voix ou sur papier.',
  'recovery.field': 'Code de secours',
  'recovery.fault-missing': 'Écrivez le code de secours.',
  'recovery.fault-wrong':
    'Ce code n’est pas le bon, ou il est trop vieux. Après cinq essais, il en faut un autre.',
  'recovery.lost': 'Sans ce code, demandez à un administrateur d’en faire un autre.',

  'reset.title': 'Effacer la seconde clé de {name}',
  'reset.somebody': 'cette personne',
  'reset.effect-1': 'Son application et ses clés d’accès n’ouvrent plus rien.',
  'reset.effect-2': 'Toutes ses connexions sont fermées.',
  'reset.effect-3': 'Un message la prévient. Le journal garde que vous l’avez fait.',
  'reset.effect-4':
    'Vous verrez un code de secours, une seule fois. Donnez-le-lui de vive voix ou sur papier, jamais par e-mail.',
  'reset.do': 'Effacer sa seconde clé',
  'reset.done-title': 'C’est fait',
  'reset.done-lead':
    'Donnez ce code à {name}, de vive voix ou sur papier. Il est bon {days} jours et n’est montré qu’ici.',
  'reset.fault-oneself':
    'Personne n’efface sa propre seconde clé. Demandez à un autre administrateur.',
  'reset.fault-no-factor': 'Cette personne n’a pas de seconde clé.',
  'reset.mail-subject': 'Votre seconde clé a été effacée',
  'reset.mail':
    'Bonjour,\n\nUn administrateur du site {town} vient d’effacer votre seconde clé et de fermer vos connexions.\n\nPour en choisir une autre, connectez-vous : le site demandera le code de secours que l’administrateur vous donne de vive voix ou sur papier.\n\nSi vous n’avez rien demandé, prévenez tout de suite la mairie.\n\n{town}',
  'roles.reset': 'Seconde clé perdue',

  'retention.mail-subject': 'Votre compte va être effacé',
  'retention.mail':
    'Bonjour,\n\nVous n’êtes pas venu·e sur le site {town} depuis presque {years} ans. Pour ne pas garder vos données sans raison, votre compte sera effacé le {day}.\n\nPour le garder, connectez-vous une fois avant cette date :\n{address}\n\nSinon, vous n’avez rien à faire.\n\n{town}',
  'retention.sms':
    '{town} : votre compte sera effacé le {day}. Pour le garder, connectez-vous une fois.',
  'roles.search': 'Nom ou adresse e-mail',
  'roles.state': 'Rôles',
  'roles.state-en-vigueur': 'En vigueur ou à venir',
  'roles.state-retires': 'Retirés',
  'roles.none': 'Aucun rôle ici',
  'roles.taken-back': 'retiré : {why}',
  'roles.scope': 'Sur quoi',
  'roles.scope-town': 'Toute la ville',
  'roles.scope-department': 'Un service',
  'roles.scope-neighbourhood': 'Un quartier',
  'roles.scope-process': 'Une démarche',
  'roles.scope-body': 'Une instance',
  'roles.scope-named': '{kind} : {name}',
  'roles.no-name': 'sans nom affiché',
  'roles.second-person':
    'Il faut être deux : personne ne se donne un rôle à soi-même. Demandez à une seconde personne de se connecter une fois, donnez-lui son rôle ici, puis elle vous donnera le vôtre.',
  'roles.fault-no-scope': 'Choisissez sur quoi, dans la liste.',
} as const
