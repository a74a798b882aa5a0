/** What residents read about questions. */
export const fr = {
  'list.title': 'Questions à la ville',
  'list.lead':
    'Ce que des habitants ont demandé, ce que la ville a répondu, et quand elle répondra aux autres.',
  'list.ask': 'Poser une question',
  'list.come-back': 'Suivre ma question',
  'list.words': 'Mots',
  'list.theme': 'Thème',
  'list.theme-any': 'Tous les thèmes',
  'list.neighbourhood': 'Quartier',
  'list.neighbourhood-any': 'Toute la ville',
  'list.state': 'Réponse',
  'list.state-any': 'Toutes',
  'list.count': '{count, plural, =0 {Aucune question} one {# question} other {# questions}}',
  'list.empty': 'Aucune question pour le moment',
  'list.empty-hint': 'Posez la première : la ville vous dira quand elle répond.',
  'list.nothing': 'Aucune question ne correspond',
  'list.nothing-hint':
    'Retirez un filtre, ou posez votre question : elle n’a peut-être jamais été posée.',
  'list.feed': 'Suivre les réponses avec un lecteur de flux (Atom)',
  'list.json': 'Ces questions en JSON',
  'list.csv': 'Ces questions pour un tableur (CSV)',
  'list.where': 'Par quartier',
  'list.map': 'Questions posées, par quartier',
  'list.map-legend': 'nombre de questions',
  'list.map-detail':
    '{questions, plural, =0 {aucune question} one {# question} other {# questions}}{waiting, plural, =0 {} one {, # attend une réponse} other {, # attendent une réponse}}',
  'list.data': 'Données',
  'list.received-on': 'Reçue le {day}',
  'list.answered-on': 'Réponse le {day}',
  'list.promised-on': 'Réponse promise pour le {day}',

  'of-body': 'Les questions du quartier',
  'of-body.none': 'Pas encore de question publique dans ce quartier.',
  'public.waiting': 'En attente de réponse',
  'public.answered': 'Répondue',
  'public.forwarded': 'Transmise',
  'figure.waiting': '{count, plural, one {attend une réponse} other {attendent une réponse}}',
  'figure.answered': '{count, plural, one {a une réponse} other {ont une réponse}}',
  'figure.forwarded': '{count, plural, one {a été transmise} other {ont été transmises}}',

  'page.eyebrow': 'Question n° {number}',
  'trace.answer': 'Réponse',
  'trace.answer-to': 'La ville répond à la question n° {number}',
  'page.follow': 'Suivre cette question',
  'page.answer': 'La réponse de la ville',
  'page.answered-on': 'Répondu le {day}.',
  'page.earlier-answer': 'Réponse précédente, du {day}',
  'page.no-answer': 'Pas encore de réponse',
  'page.promised': 'La ville a promis de répondre avant le {day}.',
  'page.late': 'La ville avait promis de répondre avant le {day}. Elle est en retard.',
  'page.forwarded':
    'Cette question ne dépend pas de la ville. Elle a été transmise à : {authority}.',
  'page.forwarded-title': 'Transmise à qui peut agir',
  'page.reworded':
    'La question est résumée par la mairie. Le nom de la personne et ses mots à elle ne sont jamais publiés.',
  'page.steps': 'Où en est la question',
  'page.same': 'Vous avez la même question, ou une autre ?',

  'step.received': 'Reçue',
  'step.entrusted': 'Confiée à un service',
  'step.answered': 'Répondue',
  'step.before': 'avant le {day}',

  'offer.similar': 'On y a peut-être déjà répondu :',
  'offer.answered': 'répondu le {day}',
  'offer.before-sending':
    'Avant d’envoyer, regardez : la réponse est peut-être déjà là, sous votre question. Sinon, envoyez : votre texte est gardé tel quel.',
  'offer.send-anyway': 'Envoyer quand même',
  'ask.title': 'Poser une question à la ville',
  'ask.lead':
    'Une minute suffit. Pas besoin de compte. La mairie vous dit tout de suite quand elle répondra.',
  'ask.subject': 'Votre question, en une phrase',
  'ask.subject-hint': 'Par exemple : pourquoi la lumière reste-t-elle éteinte devant l’école ?',
  'ask.words': 'Expliquez',
  'ask.words-hint':
    'Ce que vous voyez, depuis quand, ce que vous voudriez. Ne donnez pas le nom d’une autre personne.',
  'ask.photo': 'Une photo',
  'ask.photo-hint':
    'Vue par les agents seulement. Le lieu et l’heure cachés dans la photo sont effacés. Évitez les visages et les plaques.',
  'ask.photo-again': 'Choisissez de nouveau votre photo : un navigateur ne la garde pas.',
  'ask.where': 'Où est-ce ?',
  'ask.place': 'Adresse ou lieu',
  'ask.place-hint': 'Par exemple : 12 rue de l’Aqueduc, ou : devant le gymnase.',
  'ask.place-offered': 'Adresses proposées',
  'ask.place-found':
    '{count, plural, =0 {Aucune adresse proposée.} one {# adresse proposée.} other {# adresses proposées.}}',
  'ask.place-chosen': 'Adresse choisie. Quartier : {name}.',
  'ask.place-go-on': 'Écrivez le numéro.',
  'ask.plan': 'Ou montrez le lieu sur le plan',
  'ask.plan-hint':
    'Touchez le plan là où c’est. Au clavier : écrivez le lieu, ou choisissez le quartier.',
  'ask.plan-chosen': 'Lieu montré sur le plan. Seule la mairie voit le point exact.',
  'ask.plan-remove': 'Enlever le point',
  'ask.plan-done': 'Le lieu est noté. Rien n’est encore envoyé : finissez votre question.',
  'ask.place-incomplete': 'il manque le numéro',
  'ask.neighbourhood': 'Quartier',
  'ask.neighbourhood-any': 'Je ne sais pas, ou toute la ville',
  'ask.way': 'Comment voulez-vous la réponse ?',
  'ask.way-email': 'Par e-mail',
  'ask.way-phone': 'Par téléphone',
  'ask.way-number': 'Je reviendrai avec un numéro',
  'ask.way-number-hint':
    'Sans rien donner de vous : la page suivante vous donne un numéro et un code.',
  'ask.email': 'Votre e-mail',
  'ask.phone': 'Votre numéro de téléphone',
  'ask.way-only': 'Seulement si vous avez choisi cette façon. Il ne sera jamais publié.',
  'ask.public': 'La ville peut-elle publier la question et la réponse ?',
  'ask.public-yes': 'Oui, pour que la réponse serve à d’autres',
  'ask.public-yes-hint': 'Sans votre nom. La mairie récrit la question avec ses mots.',
  'ask.public-no': 'Non, répondez seulement à moi',
  'ask.send': 'Envoyer ma question',
  'ask.trap': 'Laissez ce champ vide',
  'ask.hurry':
    'En cas de danger, n’attendez pas une réponse ici : appelez le 112 (secours), le 17 (police) ou le 18 (pompiers).',

  'received.title': 'Votre question est reçue',
  'received.lead': 'Elle porte le numéro {number}.',
  'received.code-title': 'Gardez ces deux choses',
  'received.code-lead':
    'Avec elles, vous lirez la réponse ici. Le code n’est montré qu’une fois : notez-le, ou imprimez cette page.',
  'received.number': 'Numéro de la question',
  'received.code': 'Code secret',
  'received.code-gone':
    'Le code a été montré une fois. Si vous ne l’avez pas noté, demandez à l’accueil de la mairie avec le numéro de la question.',
  'received.code-where': 'Où revenir',
  'received.mail':
    'Un e-mail vient de partir. Ouvrez-le et confirmez votre adresse : la réponse arrivera alors par e-mail.',
  'received.next': 'Ce qui va se passer',
  'received.step-now': 'Votre question est arrivée',
  'received.step-read': 'Une personne la lit et la confie au bon service',
  'received.step-answer': 'La mairie vous répond',
  'received.not-yours': 'Ces dates comptent les jours où la mairie travaille.',
  'received.other': 'Poser une autre question',
  'received.see': 'Lire les questions des autres',

  'come-back.title': 'Suivre ma question',
  'come-back.lead': 'Avec le numéro et le code donnés quand vous avez posé la question.',
  'come-back.number': 'Numéro de la question',
  'come-back.code': 'Code secret',
  'come-back.open': 'Voir ma question',
  'come-back.mail':
    'Vous aviez donné un e-mail ? Ouvrez plutôt le lien que la mairie vous a envoyé.',

  'follow.title': 'Ma question n° {number}',
  'follow.yours': 'Ce que vous avez écrit',
  'follow.place': 'Le lieu que vous avez indiqué :',
  'follow.pointed': 'Le point que vous avez montré sur le plan :',
  'follow.photo': 'La photo que vous avez envoyée',
  'follow.words-added': 'Ce que vous avez ajouté',
  'follow.erased': 'Vos mots ont été effacés.',
  'follow.public-page': 'La page publique de cette question',
  'follow.merged': 'D’autres ont posé la même question. La réponse sera la même pour tous.',
  'follow.split':
    'Ce message parle de plusieurs sujets : la mairie en a fait plusieurs questions, chacune avec sa réponse. Vous suivez aussi :',
  'follow.rejoined':
    'Cette question est de nouveau réunie avec la n° {number} : une seule réponse pour les deux.',
  'follow.confirm-title': 'Recevoir la réponse par e-mail',
  'follow.confirm-lead':
    'Nous n’avons pas encore vérifié votre adresse. Tant que ce n’est pas fait, nous ne vous écrivons plus.',
  'follow.confirm': 'C’est bien mon adresse',
  'follow.confirmed': 'Votre adresse est confirmée : la réponse arrivera aussi par e-mail.',
  'follow.add-title': 'Ajouter un mot',
  'follow.add-label': 'Votre mot',
  'follow.add-hint': 'Une précision, une date, un changement. La mairie le lira.',
  'follow.add': 'Ajouter',
  'follow.added': 'Votre mot est ajouté.',
  'follow.satisfied-title': 'Cela répond-il à votre question ?',
  'follow.satisfied-yes': 'Oui',
  'follow.satisfied-no': 'Non',
  'follow.satisfied-thanks': 'Merci, c’est noté.',
  'follow.reopen-title': 'Dire ce qui manque',
  'follow.reopen-label': 'Que manque-t-il ?',
  'follow.reopen': 'Demander une autre réponse',
  'follow.reopened': 'Votre question est reprise. La mairie vous répondra de nouveau.',
  'follow.give-up-title': 'Renoncer et tout effacer',
  'follow.give-up-lead':
    'Vous pouvez retirer votre question, ou effacer ce que vous avez donné de vous.',
  'follow.give-up': 'Effacer ce que j’ai donné',
  'follow.give-up-confirm': 'Effacer ce que vous avez donné ?',
  'follow.effect-open':
    'Votre question est retirée : vos mots, votre adresse et vos ajouts sont effacés. Personne ne répondra.',
  'follow.effect-over':
    'Vos mots, votre adresse et vos ajouts sont effacés. La version publiée par la mairie reste, sans rien de vous.',
  'follow.effect-twins':
    '{count, plural, one {La question n° {numbers}, venue du même message, est effacée de la même façon.} other {Les questions n° {numbers}, venues du même message, sont effacées de la même façon.}}',
  'follow.effect-link': 'Cette page ne s’ouvrira plus.',
  'follow.gone-title': 'C’est effacé',
  'follow.gone': 'La mairie n’a plus rien de vous pour cette question.',

  'mail.received-subject': 'Votre question n° {number} à la ville',
  'mail.received':
    'Bonjour,\n\nLa mairie ({town}) a reçu votre question n° {number}.\n\nElle répondra avant le {day}.\n\nPour lire la réponse, ajouter un mot ou tout effacer, et pour confirmer votre adresse :\n{link}\n\nSi vous n’avez rien demandé, ne faites rien : nous ne vous écrirons plus.',
  'mail.answered-subject': 'La ville a répondu à votre question n° {number}',
  'mail.answered':
    'Bonjour,\n\nLa mairie ({town}) a répondu à votre question n° {number} : « {subject} ».\n\n{answer}\n\nPour dire si cela répond à votre question :\n{link}',
  'mail.forwarded-subject': 'Votre question n° {number} a été transmise',
  'mail.forwarded':
    'Bonjour,\n\nVotre question n° {number} : « {subject} » ne dépend pas de la ville ({town}). Elle a été transmise à : {authority}.\n\n{contact}\n\nPour la suivre :\n{link}',
  'mail.split-subject': 'Votre question n° {first} : la mairie en a fait deux',
  'mail.split':
    'Bonjour,\n\nVotre message à la mairie ({town}), la question n° {first}, parle de deux sujets. Pour que chacun ait sa réponse, il est devenu deux questions : la n° {first}, et la n° {number} : « {title} ».\n\nVous aurez deux réponses. Vous n’avez rien à refaire.\n\nPour suivre la n° {number}, et retrouver l’autre :\n{link}',
  'mail.rejoined-subject': 'Votre question n° {number} : une seule réponse',
  'mail.rejoined':
    'Bonjour,\n\nLa mairie ({town}) avait fait deux questions de votre message. Elle les a réunies de nouveau : la n° {number} aura la même réponse que l’autre.\n\nPour la suivre :\n{link}',
  'mail.satisfied-subject': 'Votre question n° {number} : la réponse vous suffit-elle ?',
  'mail.satisfied':
    'Bonjour,\n\nLa mairie ({town}) a répondu il y a une semaine à votre question n° {number} : « {subject} ».\n\nCela répond-il à votre question ? Dites-le en deux gestes :\n{link}',

  'feed.title': 'Questions et réponses, {town}',

  'fault.missing': 'Remplissez ce champ.',
  'fault.no-subject': 'Écrivez votre question en une phrase.',
  'fault.no-lack': 'Dites en une phrase ce qui manque à la réponse.',
  'fault.no-words': 'Expliquez en quelques mots.',
  'fault.too-long':
    'C’est trop long : gardez l’essentiel. Rien n’est perdu, votre texte est encore là.',
  'fault.invalid': 'Ce n’est pas lisible.',
  'fault.plan-outside': 'Ce point est hors de la ville.',
  'fault.neighbourhood': 'Ce quartier n’existe pas.',
  'fault.way': 'Choisissez comment recevoir la réponse.',
  'fault.email': 'Écrivez une adresse comme prenom@exemple.fr, ou choisissez une autre façon.',
  'fault.phone': 'Écrivez un numéro comme 06 12 34 56 78, ou choisissez une autre façon.',
  'fault.public': 'Choisissez oui ou non.',
  'fault.trap':
    'Un champ caché a été rempli, comme le font les robots. Vérifiez votre question et envoyez-la de nouveau.',
  'fault.not-a-photo':
    'Ce fichier n’est pas une photo JPEG, PNG ou WebP lisible. Rien n’est perdu : choisissez une autre photo, ou envoyez sans.',
  'fault.photo-heic':
    'Cette photo est au format HEIC des iPhone. Envoyez-la en JPEG : Réglages, Appareil photo, Formats, « Le plus compatible ». Ou envoyez sans photo.',
  'fault.photo-too-large':
    'Cette photo a trop de pixels : envoyez-la plus petite, ou envoyez sans photo.',
  'fault.photo-too-heavy':
    'Cette photo est trop lourde : 20 Mo au plus. Rien n’est perdu : choisissez-en une plus petite, ou envoyez sans photo.',
  'fault.too-many':
    'Beaucoup de questions sont parties d’ici depuis une heure. Rien n’est perdu : gardez cette page ouverte et envoyez de nouveau plus tard, ou appelez la mairie.',
  'fault.blank-slip':
    'Ce papier n’est pas encore enregistré à la mairie. S’il est rendu depuis plus d’une semaine, demandez à l’accueil.',
  'fault.no-such-code':
    'Ce numéro et ce code ne vont pas ensemble. Vérifiez-les, ou demandez à l’accueil de la mairie.',
  'fault.too-many-tries':
    'Trop d’essais depuis une heure. Réessayez plus tard, ou demandez à l’accueil de la mairie.',
  'fault.not-now': 'La question a changé entre-temps : voici où elle en est.',
  'follow.set-aside':
    'La mairie a pris ce message pour l’envoi d’un robot : il est mis de côté. Si vous êtes bien une personne, appelez la mairie et donnez le numéro de votre question : elle sera reprise.',
  'follow.hidden': 'La version publique de votre question est masquée par la modération.',
  'follow.decision': 'Lire la décision et faire appel',

  moderated: 'question publique',
} as const
