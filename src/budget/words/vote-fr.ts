/** What the pages of an edition being voted say. */
export const fr = {
  'editions.whole-summary':
    '{winners, plural, =0 {Pas encore de résultat} one {# projet retenu} other {# projets retenus}} sur {projects, plural, one {# projet} other {# projets}}, liste par liste :',

  'calendar.vote': 'Vote',
  'running.eyebrow': 'Budget participatif',
  'running.lead': '{count, plural, one {# projet} other {# projets}} au choix des habitants.',
  'running.state-preparing': 'Le vote se prépare.',
  'running.state-waiting': 'Le vote ouvre le {opens}.',
  'running.state-voting': 'On vote jusqu’au {until}.',
  'running.state-ended': 'Le vote est terminé. Le dépouillement va commencer.',
  'running.state-counting': 'Le vote est terminé. Le dépouillement est en cours.',
  'running.state-published': 'Les résultats sont publiés.',
  'running.vote': 'Je vote',
  'running.how': 'Comment voter',
  'running.how-more': 'La règle du bulletin, avec des exemples',
  'running.who': 'Qui peut voter ?',
  'running.who-text':
    '{outside, select, yes {Toutes les personnes qui vivent, travaillent ou étudient ici} other {Toutes les personnes qui vivent ici}}, à partir de {age} ans, quelle que soit leur nationalité. Avant 15 ans, il faut l’accord d’un parent ou responsable. On peut aussi voter sur papier, à l’accueil de la mairie.',
  'running.description': 'En savoir plus',
  'running.withdrawn': 'Projets retirés',
  'running.withdrawn-line': '{title} : {because}',
  'running.ties': 'En cas d’égalité',
  'running.ties-text':
    'Le premier de l’ordre tiré au sort passe avant. Cet ordre vient du texte « {seed} », publié avant le vote : n’importe qui peut le refaire.',
  'running.ties-order': 'Voir l’ordre tiré',
  'running.secret': 'Le secret du vote',
  'running.secret-text':
    'Votre bulletin est scellé dans votre appareil. La clé est gardée hors de ce site par la personne responsable du vote. Ce qui a été voté et qui a voté ne sont jamais réunis.',
  'running.secret-limits':
    'Ce que cela ne protège pas : quelqu’un qui aurait à la fois la clé et une copie du site faite pendant le vote pourrait savoir ce qu’a choisi une personne, en essayant son nom et sa date de naissance. C’est pourquoi ces copies sont détruites avant l’ouverture des bulletins. Votre appareil, lui, vous voit choisir.',
  'running.turnout': '{count, plural, one {personne a voté} other {personnes ont voté}}',
  'running.envelope': '{name} : {money}',
  'running.projects': 'Les projets',
  'running.cost': 'Coût : {cost}',
  'running.results': 'Les résultats',
  'running.results-of': 'Résultats détaillés : {name}',
  'running.winners':
    '{count, plural, =0 {Aucun projet retenu} one {# projet retenu} other {# projets retenus}}',
  'running.winner-line': '{title} ({support, plural, one {# voix} other {# voix}}, {cost})',
  'running.voters':
    '{count, plural, one {# bulletin} other {# bulletins}} avec un choix dans cette liste',
  'running.ballots':
    '{count, plural, one {# bulletin dans l’urne} other {# bulletins dans l’urne}}',
  'running.paper': 'S’y ajoutent {count} bulletins sur papier.',
  'running.set-aside':
    '{count, plural, one {# bulletin mis de côté} other {# bulletins mis de côté}} : {reasons}',
  'running.set-aside-does-not-open': 'ne s’ouvre pas avec la clé du vote',
  'running.set-aside-not-a-ballot': 'n’est pas un bulletin',
  'running.set-aside-breaks-the-rule': 'ne respecte pas la règle',
  'running.check': 'Retrouver mon bulletin',
  'running.check-text':
    'Chaque bulletin de l’urne a une empreinte. La vôtre vous a été montrée quand vous avez voté.',

  'fingerprints.title': 'Les empreintes des bulletins',
  'fingerprints.lead':
    '{count, plural, one {# bulletin est dans l’urne.} other {# bulletins sont dans l’urne.}} Voici leurs empreintes, dans l’ordre des chiffres et des lettres : rien ne dit qui a voté ni quand.',
  'fingerprints.search': 'Mon empreinte',
  'fingerprints.search-do': 'Chercher',
  'fingerprints.found': 'Votre bulletin est dans l’urne.',
  'fingerprints.not-found':
    'Cette empreinte n’est pas dans la liste. Vérifiez-la lettre par lettre. Si vous avez voté plusieurs fois, seule la dernière empreinte est là. Sinon, dites-le à l’accueil de la mairie.',
  'fingerprints.too-short': 'Écrivez au moins 8 lettres ou chiffres de votre empreinte.',
  'fingerprints.download': 'La liste entière',
  'fingerprints.not-yet': 'La liste sera publiée avec les résultats.',

  'voter.assisted-title': 'On ne vote pas à la place de quelqu’un',
  'voter.assisted':
    'Quand un agent agit pour une personne, le vote reste fermé. La personne peut voter sur papier à l’accueil, ou sur son propre appareil.',
  'voter.too-young-title': 'Vous êtes trop jeune pour ce vote',
  'voter.too-young': 'Il faut avoir {age} ans. Vous pourrez voter la prochaine fois.',
  'voter.level-title': 'Une vérification est nécessaire',
  'voter.level':
    'Pour ce vote, il faut passer une fois à l’accueil de la mairie avec un document à votre nom. Rien n’est copié. Vous pouvez aussi voter sur papier.',
  'voter.out-of-town-title': 'Ce vote est pour les habitants de la commune',
  'voter.out-of-town':
    'Vous avez indiqué que vous habitez ailleurs. Les règles de cette édition ne prévoient que les personnes qui vivent ici. Si vous avez déménagé, changez votre adresse dans votre compte.',
  'voter.class-title': 'Ce vote n’est pas ouvert aux classes',
  'voter.class':
    'Les codes d’une classe servent quand les règles du vote le prévoient, et jusqu’au dernier jour de la classe. Vous pouvez voter avec votre propre compte, si vous en avez l’âge.',
  'voter.withdrawn-title': 'Votre parent ou responsable a retiré son accord',
  'voter.withdrawn':
    'Vous ne pouvez donc plus voter ici. Si vous aviez déjà voté, votre bulletin reste dans l’urne. Parlez-en ensemble : cette personne peut redonner son accord avec le lien reçu, sur son propre compte, ou à l’accueil de la mairie.',
  'voter.ask-again': 'Demander l’accord d’un adulte',
  'voter.back': 'Revenir à la page de l’édition',

  'admin.real': 'Le vote',
  'admin.rehearsal': 'Vote à blanc',
  'admin.rehearsal-lead':
    'Tout se passe comme pour le vrai vote, avec des bulletins à jeter. Rien ne compte, rien n’est public.',
  'admin.rehearsal-stale':
    'Les projets ou les règles ont changé depuis que cette urne d’essai a été préparée. Jetez-la et recommencez pour essayer le bulletin d’aujourd’hui.',
  'admin.to-rehearsal': 'Faire un vote à blanc',
  'admin.to-real': 'Revenir au vrai vote',
  'admin.vote-now': 'Mettre un bulletin d’essai dans l’urne',
  'admin.throw-away': 'Tout jeter',
  'admin.thrown-away': 'Le vote à blanc est jeté.',
  'admin.state': 'Où en est-on ?',
  'admin.step-prepare': 'Préparer l’urne',
  'admin.step-key': 'Faire la clé',
  'admin.step-check': 'Essayer une copie de la clé',
  'admin.step-open': 'Ouvrir le vote',
  'admin.step-close': 'Fermer le vote',
  'admin.step-separate': 'Séparer les bulletins des votants',
  'admin.step-unseal': 'Ouvrir les bulletins',
  'admin.step-count': 'Compter',
  'admin.step-publish': 'Publier',
  'admin.next': 'À faire maintenant',
  'admin.nothing-left': 'Tout est fait. Les résultats sont publics.',
  'admin.voters-now':
    '{count, plural, =0 {Personne n’a voté pour l’instant.} one {# personne a voté.} other {# personnes ont voté.}}',
  'admin.done': 'C’est fait.',
  'admin.not-yours': 'C’est à la personne responsable du vote de le faire.',
  'admin.cancel': 'Pas maintenant',

  'act.prepare-effect-1':
    'Les projets et la règle sont figés tels qu’ils sont : {projects, plural, one {# projet} other {# projets}} dans {envelopes, plural, one {# liste} other {# listes}}.',
  'act.prepare-effect-2': 'Tant que le vote n’est pas ouvert, on peut préparer une nouvelle urne.',
  'act.key-lead':
    'La clé est faite dans votre navigateur. Ce site n’en reçoit que la moitié publique : sans votre fichier, personne ne pourra ouvrir les bulletins.',
  'act.key-two':
    'Enregistrez deux copies, dans deux lieux. Si les deux sont perdues, le vote est perdu.',
  'act.key-make': 'Fabriquer la clé',
  'act.key-copy': 'Enregistrer la copie {number}',
  'act.key-send': 'Mes deux copies sont à l’abri : continuer',
  'act.key-script': 'Il faut JavaScript pour faire la clé ici. Sinon : ./bin/parvis voting key.',
  'act.check-lead':
    'Choisissez une des deux copies : elle est lue dans votre navigateur et n’est pas envoyée.',
  'act.check-file': 'Fichier de la clé',
  'act.check-sound': 'Cette copie ouvre bien ce que le vote scelle.',
  'act.check-do': 'Noter que la clé est bonne',
  'act.check-script':
    'Il faut JavaScript pour essayer la clé ici. Sinon : ./bin/parvis voting check-key.',
  'act.check-refused': 'Cette copie n’a pas ouvert ce que le vote scelle.',
  'act.open-effect-1': 'Le vote s’ouvre le {opens} et se ferme le {until}.',
  'act.open-effect-2': 'La règle, les projets et la clé ne peuvent plus changer.',
  'act.close-effect-1': 'Plus aucun bulletin n’est pris. Personne ne peut plus changer d’avis.',
  'act.close-effect-2': 'Le vote ne pourra pas être ouvert de nouveau.',
  'act.separate-effect-1':
    'Les bulletins scellés sont copiés dans un ordre tiré au sort, puis tout ce qui les reliait aux votants est détruit.',
  'act.separate-effect-2':
    'Après cela, on ne peut plus retirer ni remplacer le bulletin de quelqu’un.',
  'act.separate-effect-3':
    'Le nombre de bulletins et l’empreinte de leur liste sont écrits dans le journal public : personne ne peut plus y toucher sans que cela se voie.',
  'act.separate-effect-4':
    'Ensuite, faites une sauvegarde, puis détruisez celles qui datent du vote, avant d’ouvrir les bulletins : avec la clé, elles diraient qui a choisi quoi.',
  'act.unseal-effect-1':
    'Choisissez votre fichier de clé. Il est lu en mémoire et n’est pas gardé.',
  'act.unseal-effect-2':
    'Les bulletins sont ouverts et gardés dans un nouvel ordre tiré au sort, sans leur empreinte.',
  'act.unseal-effect-3': 'Les résultats ne sont pas encore publics.',
  'act.count-effect-1':
    'Les bulletins sont comptés, liste par liste. Vous voyez le résultat avant de le publier.',
  'act.publish-effect-1':
    'Les résultats, les bulletins sans nom et les empreintes deviennent publics pour tout le monde.',
  'act.publish-few':
    'Moins de cinq bulletins : {names}. Pour {count, plural, one {cette liste} other {ces listes}}, les totaux sont publiés, les bulletins ne le sont pas. Même ainsi, les totaux de si peu de bulletins disent presque tout : parlez-en avant de publier.',
  'act.publish-effect-2': 'On ne peut pas revenir en arrière.',

  'admin.opening': 'Les bulletins s’ouvrent : {share, number, percent} sont ouverts.',
  'admin.opening-look': 'Où en est-on ?',
  'admin.opening-stopped':
    'L’ouverture des bulletins s’est arrêtée avant la fin. Rien n’a été gardé, rien n’est perdu : recommencez.',
  'refusal.already-done':
    'C’est déjà fait, par vous ou par une autre personne. Rien n’a été fait une seconde fois.',
  'refusal.name-taken':
    'Une édition archivée porte déjà ce nom. Rien n’a été publié, et rien n’est perdu.',
  'refusal.paper-differs':
    'Les deux saisies des bulletins papier diffèrent. Rien n’a été compté : corrigez-les d’abord.',
  'refusal.stale-box':
    'L’édition a changé depuis la préparation de l’urne. Préparez l’urne de nouveau, puis refaites la clé.',
  'refusal.not-yet-its-turn': 'Une étape manque avant celle-ci.',
  'refusal.no-key': 'Il faut d’abord faire la clé du vote.',
  'refusal.key-not-checked': 'Il faut d’abord essayer une copie de la clé.',
  'refusal.impossible-rule':
    'La règle du bulletin ne permet à personne de voter : nombre de choix ou de points impossible, ou projet sur deux listes.',
  'refusal.no-project': 'Il n’y a aucun projet au vote.',
  'refusal.closes-in-the-past': 'La date de fin est déjà passée.',
  'refusal.before-the-hour': 'Le vote dure jusqu’au {until}. On ne le ferme pas avant.',
  'refusal.backup-under-way':
    'Une sauvegarde est en cours. Rien n’a été fait : recommencez dans quelques minutes.',
  'refusal.backups-left':
    'Une sauvegarde faite pendant le vote existe encore, ou ses copies ne sont pas confirmées détruites. Aucun bulletin n’est ouvert.',
  'refusal.ballots-changed':
    'Les bulletins ne sont plus ceux de la séparation : quelqu’un a touché à la base. Aucun n’est ouvert, rien n’a été fait. Prévenez l’administrateur : une sauvegarde faite après la séparation a les bons.',
  'refusal.journal-differs':
    'Le journal, au moment de la séparation, n’a pas dit ce que l’urne contient aujourd’hui : le nombre de bulletins ou leur empreinte diffère, ou ce fait manque au journal. Aucun bulletin n’est ouvert, rien n’a été fait. Prévenez l’administrateur : une sauvegarde faite après la séparation a les bons.',
  'refusal.not-a-key-file': 'Ce fichier n’est pas une clé de vote. Rien n’a été fait.',
  'refusal.damaged': 'Ce fichier de clé est abîmé. Rien n’a été fait : essayez l’autre copie.',
  'refusal.another-vote': 'C’est la clé d’un autre vote. Rien n’a été fait.',
  'refusal.another-key': 'C’est une autre clé que celle de ce vote. Rien n’a été fait.',
  'refusal.no-file': 'Choisissez le fichier de la clé.',
} as const
