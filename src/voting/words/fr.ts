/** What the voting tunnel says. */
export const fr = {
  // How a ballot is filled in
  'format.eyebrow': 'Le bulletin',
  'format.up-to-k': 'Choisir jusqu’à tant de projets',
  'format.exactly-k': 'Choisir exactement tant de projets',
  'format.points': 'Partager des points',

  'ballot.title': 'Je vote',
  'ballot.until': 'Vous pouvez voter et changer d’avis jusqu’au {until}.',
  'ballot.replacing':
    'Vous avez déjà voté. Un nouveau bulletin remplace l’ancien, que personne ne peut relire.',
  'ballot.rule-up-to-k':
    '{most, plural, one {Choisissez un projet.} other {Choisissez de 1 à # projets.}}',
  'ballot.rule-exactly-k':
    '{count, plural, one {Choisissez un projet, ni plus ni moins.} other {Choisissez # projets, ni plus ni moins.}}',
  'ballot.rule-exactly-k-per-list':
    '{count, plural, one {Choisissez un projet dans chaque liste.} other {Choisissez # projets dans chaque liste.}}',
  'ballot.rule-points':
    'Partagez {points} points entre les projets, {most} au plus pour un même projet.',
  'ballot.may-be-blank': 'Vous pouvez aussi ne rien choisir : c’est un bulletin blanc.',
  'ballot.left':
    '{left, plural, =0 {Vous avez fait tous vos choix.} one {Il vous reste 1 choix.} other {Il vous reste # choix.}}',
  'ballot.left-points':
    '{left, plural, =0 {Vous avez donné tous vos points.} one {Il vous reste 1 point.} other {Il vous reste # points.}}',
  'ballot.too-many':
    '{over, plural, one {Il y a 1 choix de trop.} other {Il y a # choix de trop.}}',
  'ballot.too-many-points':
    '{over, plural, one {Il y a 1 point de trop.} other {Il y a # points de trop.}}',
  'ballot.far-too-many': 'C’est beaucoup trop : retirez-en.',
  'ballot.order': 'Les projets sont dans un ordre tiré au sort, différent pour chaque personne.',
  'ballot.read-more': 'En savoir plus',
  'ballot.cost': 'Coût : {cost}',
  'ballot.points-for': 'Points pour « {project} »',
  'ballot.review': 'Relire mon bulletin',
  'ballot.undo': 'Annuler mon dernier choix',
  'ballot.clear': 'Tout effacer',
  'ballot.leave': 'Quitter sans voter',
  'ballot.filter': 'Chercher un projet',
  'ballot.filter-words': 'Mots à chercher',
  'ballot.filter-theme': 'Thème',
  'ballot.filter-every-theme': 'Tous les thèmes',
  'ballot.filter-list': 'Liste',
  'ballot.filter-every-list': 'Toutes les listes',
  'ballot.filter-shown': 'Projets montrés : {shown} sur {total}. Vos choix sont gardés.',
  'ballot.filter-do': 'Chercher',
  'ballot.filter-all': 'Voir tous les projets',
  'ballot.filter-none': 'Aucun projet ne correspond. Vos choix sont gardés.',
  'ballot.sealed-here':
    'Votre bulletin est scellé dans votre appareil avant de partir : ni la mairie ni ce site ne peuvent le lire.',
  'ballot.sealed-there':
    'Sans JavaScript, votre bulletin est scellé par le serveur, dans sa mémoire, au moment où il le reçoit. Il n’écrit votre choix nulle part. Pour qu’il soit scellé dans votre appareil, utilisez un navigateur avec JavaScript.',

  'review.title': 'Relisez votre bulletin',
  'review.chosen': 'Vous avez choisi :',
  'review.blank': 'Vous n’avez rien choisi : votre bulletin est blanc.',
  'review.points': '{points, plural, one {# point} other {# points}}',
  'review.nothing-yet': 'Rien n’est encore envoyé.',
  'review.change': 'Modifier',
  'review.vote': 'Voter',
  'review.sealing': 'Votre bulletin est en train d’être scellé…',
  'review.not-sealed':
    'Votre bulletin n’a pas pu être scellé. Rien n’est parti, vos choix sont gardés : réessayez.',

  'receipt.title': 'Votre vote est enregistré',
  'receipt.cast': 'Votre bulletin est dans l’urne, scellé.',
  'receipt.replaced': 'Votre nouveau bulletin a remplacé l’ancien.',
  'receipt.fingerprint': 'L’empreinte de votre bulletin',
  'receipt.fingerprint-what':
    'Notez-la ou prenez-la en photo. Après le vote, la liste de toutes les empreintes sera publiée : vous vérifierez que votre bulletin est bien dans l’urne. Elle ne dit pas ce que vous avez choisi.',
  'receipt.not-sent':
    'Elle ne vous sera envoyée nulle part, pour que personne ne puisse vous la demander.',
  'receipt.change':
    'Vous pouvez changer d’avis jusqu’au {until} : votre nouvelle empreinte remplacera celle-ci.',
  'receipt.back': 'Revenir à la page de l’édition',
  'receipt.back-to-rehearsal': 'Revenir au vote à blanc',
  'receipt.next-person': 'Quelqu’un d’autre de la famille vote aussi, avec la même adresse ?',
  'receipt.change-person': 'Changer de personne',
  'receipt.shared-device': 'Vous n’êtes pas sur votre appareil ? Déconnectez-vous.',
  'receipt.sign-out': 'Me déconnecter',

  'fault.blank': 'Choisissez au moins un projet.',
  'fault.too-many':
    '{most, plural, one {Un seul choix est possible : retirez les autres.} other {# choix au plus : retirez-en.}}',
  'fault.too-many-of-list':
    '{most, plural, one {Un seul choix par liste.} other {# choix au plus par liste.}}',
  'fault.not-enough':
    '{count, plural, one {Il faut un choix.} other {Il faut # choix, ni plus ni moins.}}',
  'fault.not-enough-of-list':
    '{count, plural, one {Il faut un choix dans chaque liste.} other {Il faut # choix dans chaque liste.}}',
  'fault.unknown-project': 'Un des projets choisis n’existe pas. Recommencez votre choix.',
  'fault.foreign-list': 'Un des projets choisis est dans la liste d’un autre quartier. Retirez-le.',
  'fault.repeated': 'Un projet est choisi deux fois.',
  'fault.points-out-of-bounds': 'Les points sont des nombres entiers, à partir de 1.',
  'fault.too-many-points': 'Vous avez {most} points à partager : retirez-en.',
  'fault.too-many-points-for-project': '{most} points au plus pour un même projet.',

  'refused.not-open-yet-title': 'Le vote n’est pas encore ouvert',
  'refused.not-open-yet': 'Revenez à partir du {opens}.',
  'refused.closed-title': 'Le vote est terminé',
  'refused.closed': 'Il s’est terminé le {until}. Ce bulletin n’a pas été pris.',
  'refused.already-voted-title': 'Vous avez déjà voté autrement',
  'refused.already-voted':
    'Une personne avec le même nom, le même prénom et la même date de naissance a déjà voté, avec un autre compte ou sur papier. Son bulletin reste dans l’urne. Si ce n’est pas vous, venez à l’accueil de la mairie : une personne vérifiera et vous pourrez voter.',
  'refused.wrong-length-title': 'Ce bulletin n’a pas pu être lu',
  'refused.wrong-length': 'Il est arrivé abîmé. Revenez en arrière et votez de nouveau.',
  'refused.replayed-title': 'Ce bulletin est déjà dans l’urne',
  'refused.replayed':
    'Il a été envoyé par quelqu’un d’autre. Votez de nouveau : le vôtre sera scellé à part.',
  'refused.other-lists-title': 'Vos listes ont changé',
  'refused.other-lists':
    'Ce bulletin a été préparé pour un autre quartier que le vôtre. Il n’a pas été pris : votez de nouveau, avec les projets de votre quartier.',
  'refused.no-such-box-title': 'Ce vote n’existe pas',
  'refused.no-such-box': 'L’adresse est peut-être incomplète.',
  'refused.back': 'Revenir à la page de l’édition',
  'refused.signed-out-title': 'Reconnectez-vous pour voter',
  'refused.signed-out':
    'Votre connexion est terminée. Rien n’a été enregistré de votre choix, et rien n’est perdu : il est encore dans votre page.',
  'refused.signed-out-do':
    'Connectez-vous dans un autre onglet, puis revenez ici et appuyez sur « Réessayer ».',
  'refused.sign-in': 'Me connecter dans un autre onglet',
  'refused.back-in-title': 'Envoyez de nouveau votre choix',
  'refused.back-in':
    'Votre connexion a recommencé dans un autre onglet. Rien n’a été enregistré de votre choix, et rien n’est perdu : il est encore dans cette page.',
  'refused.retry': 'Réessayer',
} as const
