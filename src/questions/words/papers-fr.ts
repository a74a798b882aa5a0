/** Of letters and files about questions, and of the pages that make them. */
export const papersFr = {
  'answer-letter': 'Réponse par courrier',
  'answer-letter.what':
    'La réponse à une question, pour qui n’a pas d’adresse électronique. Le nom et l’adresse sont tapés pour l’impression, et gardés nulle part.',
  'answer-letter.law':
    'CRPA, art. L. 111-2 : le prénom, le nom et la fonction de l’agent chargé du dossier figurent sur la lettre. Art. L. 112-3 : toute demande reçoit un accusé de réception.',
  'letters.title': 'Réponses par courrier',
  'letter.from': 'Participation citoyenne',
  'letter.agent': 'Dossier suivi par {agent}',
  'letter.day': 'Le {day}',
  'letter.title': 'Réponse à votre question n° {number}',
  'letter.hello': 'Bonjour,',
  'letter.asked': 'Vous avez posé une question à la mairie le {day}. Voici notre réponse.',
  'letter.asked-about':
    'Le {day}, vous avez posé cette question à la mairie : « {subject} ». Voici notre réponse.',
  'letter.online': 'Cette réponse se lit aussi en ligne : {link}',
  'letter.not-enough':
    'Elle ne vous suffit pas ? Dites-le à l’accueil de la mairie ou par téléphone, avec le numéro {number} : nous reprendrons votre question.',
  'example.subject': 'Un banc cassé près de l’école',
  'example.answer':
    'Le banc sera **remplacé avant le 15 décembre** par le service des espaces verts.\n\nEn attendant :\n\n- la partie cassée a été retirée ;\n- un autre banc se trouve de l’autre côté de la place.',
  'example.agent': 'Camille Exemple, chargée de participation citoyenne',

  'one.title': 'Répondre par courrier : question n° {number}',
  'one.lead':
    'La lettre tient dans une enveloppe à fenêtre, pliée en trois. Ce que vous écrivez ici sert à l’imprimer, puis disparaît.',
  'one.none': 'Il n’y a pas encore de réponse à envoyer.',
  'one.asker': 'C’est pour',
  'one.asker-hint': 'La réponse sera notée comme envoyée à cette personne.',
  'one.somebody-else': 'quelqu’un d’autre',
  'one.to': 'Nom et adresse',
  'one.to-hint':
    'Comme sur l’enveloppe : une ligne pour le nom, puis l’adresse. Six lignes au plus.',
  'one.agent': 'Qui suit la question',
  'one.agent-hint': 'Prénom, nom et fonction : la loi demande qu’ils soient sur la lettre.',
  'one.make': 'Faire la lettre (PDF)',
  'one.link': 'En faire un courrier',

  'batch.title': 'Réponses à envoyer par courrier',
  'batch.lead':
    'Ces personnes n’ont pas laissé d’adresse électronique : la réponse ne leur est pas encore parvenue.',
  'batch.count':
    '{total, plural, =0 {Personne n’attend de courrier.} one {Une personne attend sa réponse.} other {# personnes attendent leur réponse.}}',
  'batch.more':
    '{count, plural, one {Voici la plus ancienne ; les autres viendront ensuite.} other {Voici les # plus anciennes ; les autres viendront ensuite.}}',
  'batch.how':
    'Écrivez le nom et l’adresse de qui doit recevoir une lettre ; laissez vide pour plus tard. Toutes les lettres sortent en un seul PDF, une par feuille, à imprimer d’un seul côté. Les adresses ne sont pas gardées.',
  'batch.who': 'Question n° {number} du {day}',
  'batch.nobody': 'Personne sans nom',
  'batch.told': 'Déjà dit autrement (téléphone, accueil)',
  'batch.make': 'Faire les lettres (PDF)',
  'batch.again-why':
    'Un fichier perdu, des feuilles gâchées : les personnes reviennent dans la liste, et vous retapez les adresses.',
  'batch.made': 'Lettres déjà faites',
  'batch.again':
    '{letters, plural, one {Refaire la lettre} other {Refaire les # lettres}} du {day}',
  'batch.again-done':
    '{count, plural, =0 {Ces lettres étaient déjà à refaire.} one {Une lettre est à refaire.} other {# lettres sont à refaire.}}',
  'batch.file': 'reponses-{day}',
  'batch.none-made': 'Aucune lettre n’a encore été faite.',
  'batch.told-done':
    '{count, plural, one {C’est noté pour une personne.} other {C’est noté pour # personnes.}}',

  'fault.no-recipient': 'Écrivez le nom et l’adresse de la personne.',
  'fault.too-many-lines':
    'Six lignes au plus : la fenêtre de l’enveloppe n’en montre pas davantage.',
  'fault.too-long': 'C’est trop long.',
  'fault.no-agent': 'Écrivez le prénom, le nom et la fonction de qui suit la question.',
  'fault.missing': 'Écrivez quelque chose ici.',
  'fault.invalid': 'Ce qui est écrit ici ne peut pas être lu.',
  'fault.no-letter': 'Écrivez au moins une adresse, ou cochez « Déjà dit autrement ».',
  'fault.meanwhile-one':
    'La réponse vient d’être envoyée à cette personne. Choisissez « quelqu’un d’autre » pour refaire une lettre.',
  'fault.meanwhile':
    'Quelqu’un vient de faire une de ces lettres. La liste ci-dessous est à jour : rien n’a été imprimé.',

  'public-file': 'Question et réponse',
  'public-file.what':
    'Ce que tout le monde lit d’une question, à télécharger depuis sa page. Jamais qui a demandé, ni ses mots.',
  'public-file.law':
    'Loi n° 2005-102, art. 47 : ce que la ville publie peut être lu par tous. CRPA, art. L. 312-1 : elle peut rendre publics ses documents.',
  'office-file': 'Dossier d’une question',
  'office-file.what':
    'Tout ce que la mairie garde d’une question, pour une réunion, une archive ou un recours. Il reste à la mairie ; l’aperçu ne dit pas qui a demandé.',
  'office-file.law':
    'CRPA, art. L. 311-1 et L. 311-6 : un dossier se communique, sauf ce qui touche à la vie privée d’autres personnes. Code du patrimoine, art. L. 212-2 : il est trié avant d’être archivé.',
  'month-report': 'Page du mois',
  'month-report.what':
    'Les chiffres d’un mois pour la direction générale : par service, et ce qui attend.',
  'month-report.law': 'Aucune loi ne l’impose : c’est un outil de la mairie.',

  'file.title': 'Dossier de la question n° {number}',
  'file.inside': 'Document interne, fait le {day}',
  'file.inside-note':
    'Ce dossier peut nommer des personnes : il ne sort pas de la mairie. La version publique se télécharge depuis la page de la question.',
  'file.subject': 'Sujet',
  'file.received': 'Reçue le',
  'file.theme': 'Thème',
  'file.neighbourhood': 'Quartier',
  'file.state': 'Où elle en est',
  'file.department': 'Service',
  'file.promised': 'Réponse promise pour le',
  'file.asked': 'Ce qui a été demandé, mot pour mot',
  'file.erased': 'Ces mots ont été effacés.',
  'file.place': 'Lieu : {place}',
  'file.words': 'Ce que la personne a ajouté',
  'file.askers': 'Qui attend la réponse',
  'file.nobody': 'Personne n’est nommé ici.',
  'file.no-name': 'Une personne sans nom ni adresse',
  'file.public': 'Ce que le public lit',
  'file.answer': 'Réponse de la ville, le {day}',
  'file.earlier-answer': 'Réponse précédente, le {day}',
  'file.draft': 'Réponse en préparation',
  'file.notes': 'Notes des agents',
  'file.history': 'Ce qui s’est passé',
  'file.what': 'Étape',
  'file.when': 'Le',
  'file.online': 'Cette page est en ligne : {link}',
  'file.name': 'question-{number}',
  'file.office-name': 'dossier-question-{number}',
  'file.pdf': 'La question et la réponse',
  'file.office': 'Dossier complet',
  'file.office-what':
    'Il contient tout ce que cette page dit, et ce qui s’est passé. Il reste à la mairie.',

  'event.question-asked': 'Question reçue',
  'event.question-qualified': 'Relue et classée',
  'event.question-assigned': 'Confiée à un service',
  'event.question-entrusted': 'Confiée à quelqu’un du service',
  'event.question-department-merged': 'Passée à un autre service, qui reprend le sien',
  'event.question-handed-back': 'Rendue par le service',
  'event.department-link-sent': 'Lien envoyé au service',
  'event.answer-drafted': 'Réponse rédigée',
  'event.answer-sent-to-sign': 'Réponse envoyée à signer',
  'event.answer-sent-back': 'Réponse renvoyée par qui signe',
  'event.answer-taken-back': 'Réponse reprise avant signature',
  'event.answer-published': 'Réponse publiée et envoyée',
  'event.answer-told': 'Réponse dite à une personne sans e-mail',
  'event.answer-letter-void': 'Lettre à refaire',
  'event.question-paused': 'Mise en pause',
  'event.question-resumed': 'Fin de la pause',
  'event.question-forwarded': 'Transmise à qui peut agir',
  'event.question-set-aside': 'Écartée : envoyée par un robot',
  'event.question-brought-back': 'Reprise après avoir été écartée',
  'event.question-merged': 'Regroupée avec une autre',
  'event.question-unmerged': 'Sortie d’un regroupement fait par erreur',
  'event.question-split': 'Séparée en deux : la suite est la question n° {number}',
  'event.question-split-off': 'Séparée de la question n° {number}',
  'event.question-rejoined': 'Réunie de nouveau avec la question n° {number}',
  'event.question-reopened': 'Reprise',
  'event.question-closed': 'Close',
  'event.satisfaction-said': 'Avis donné sur la réponse',
  'event.word-added': 'Un mot ajouté par la personne',
  'event.asker-erased': 'Une personne a été effacée',

  'month.eyebrow': 'Pour la direction générale',
  'month.received': 'Reçues dans le mois',
  'month.answered': 'Répondues ou transmises',
  'month.open': 'Sans réponse aujourd’hui',
  'month.late': 'En retard aujourd’hui',
  'month.median': 'Délai médian, en jours ouvrés',
  'month.ninth': 'Neuf réponses sur dix, en jours ouvrés au plus',
  'month.satisfied': 'Personnes satisfaites',
  'month.pdf': 'La page du mois, à garder ou à transmettre',
  'month.docx': 'La page du mois, à compléter dans un traitement de texte',
  'month.file': 'questions-{month}',
} as const
