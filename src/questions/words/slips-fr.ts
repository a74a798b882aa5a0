/** Of numbered slips of paper, and of the page that has them printed. */
export const slipsFr = {
  'question-slips': 'Papiers numérotés',
  'question-slips.what':
    'Des papiers à distribuer : une moitié s’écrit et se rend, l’autre se garde, avec un numéro et un code pour lire la réponse.',
  'question-slips.law':
    'Règlement (UE) 2016/679, art. 13 : qui donne un renseignement sait à quoi il sert, et combien de temps il est gardé.',

  'slip.title': 'Votre question à la mairie · n° {number}',
  'slip.lead':
    'Écrivez ci-dessous, puis rendez cette moitié à un agent ou à l’accueil de la mairie.',
  'slip.question': 'Votre question',
  'slip.place': 'Où ? (rue, place)',
  'slip.contact': 'Votre e-mail ou votre téléphone, seulement si vous voulez être prévenu',
  'slip.private': 'Je ne veux pas que ma question soit publiée.',
  'slip.notice':
    'La ville garde ces renseignements pour vous répondre, un an au plus après la réponse. Votre question est publiée sans votre nom. Pour lire ces renseignements ou les faire effacer : {contact}.',
  'slip.desk': 'l’accueil de la mairie',
  'slip.kept': 'À garder',
  'slip.number': 'Votre numéro',
  'slip.code': 'Votre code',
  'slip.online': 'Pour lire la réponse : {link}',
  'slip.at-desk': 'Sans internet : à l’accueil de la mairie, avec ce papier.',
  'slip.days':
    '{days, plural, one {La mairie répond en un jour ouvré} other {La mairie répond en # jours ouvrés}} après avoir reçu votre moitié.',
  'slips.title': 'Papiers numérotés',

  'page.title': 'Papiers numérotés',
  'page.lead':
    'À distribuer sur un stand, en réunion ou dans une école. Chaque papier a déjà le numéro de la question qu’il portera.',
  'page.how':
    'Imprimez d’un seul côté et coupez la feuille en deux. Quand une moitié revient, saisissez-la avec son numéro.',
  'page.count': 'Combien de papiers ?',
  'page.count-hint': 'Deux par feuille, {most} au plus à la fois.',
  'page.purpose': 'Pour où ?',
  'page.purpose-hint': 'Pour vous y retrouver : « Fête du quartier, samedi ».',
  'page.make': 'Préparer les papiers',
  'page.made-done': 'Les papiers n° {first} à {last} sont prêts.',
  'page.file': 'Papiers n° {first} à {last} à imprimer (PDF)',
  'page.all-back': 'Tous sont revenus',
  'page.made': 'Papiers déjà préparés',
  'page.none': 'Aucun papier n’a encore été préparé.',
  'page.batch':
    '{purpose} · {slips, plural, one {un papier} other {# papiers}}, le {day} · {entered, plural, =0 {aucun n’est revenu} one {un est revenu} other {# sont revenus}}',
  'page.no-purpose': 'Sans précision',
  'page.enter': 'Saisir un papier',
  'page.file-name': 'papiers-{first}-{last}',

  'fault.no-count': 'Écrivez combien de papiers il faut, en chiffres.',
  'fault.too-many-slips': '{most} papiers au plus à la fois : préparez-en d’autres ensuite.',
  'fault.too-long': 'C’est trop long : {most} lettres au plus.',
  'fault.invalid': 'Cette page a trop attendu. Envoyez de nouveau.',
  'fault.missing': 'Remplissez ce champ.',
} as const
