import type { DemoSubject } from './subject.ts'

/** Streets, pavements and lights. */
export const streetSubjects: readonly DemoSubject[] = [
  {
    theme: 'voirie',
    title: 'Quand le trou {where} sera-t-il rebouché ?',
    text: 'Un trou profond s’est ouvert dans la chaussée {where}. Un cycliste y est tombé.',
    said: [
      [
        'Un trou dans la chaussée',
        'Bonjour, il y a un trou d’au moins dix centimètres {where}. Hier un monsieur à vélo est tombé devant moi. Il n’a rien, mais la prochaine fois ?',
      ],
      ['Nid-de-poule', 'Toujours pas rebouché. Ça fait deux mois. On attend quoi, un accident ?'],
      [
        'La route s’enfonce',
        'La chaussée s’affaisse {where}, juste après le ralentisseur. La nuit on ne voit rien. Quelqu’un pourrait-il mettre au moins un cône ? Merci d’avance pour votre travail.',
      ],
      ['pneu crevé à cause du trou', 'j’ai crevé mardi. qui me rembourse ?'],
    ],
    answer:
      'Un agent est passé le {seen} : le trou mesurait douze centimètres. Il a été rebouché le jour même, avec un enrobé froid.\n\nC’est une réparation d’attente. La reprise de la chaussée, sur quarante mètres, est prévue **avant le {by}**.\n\nSi vous avez été blessé ou si votre véhicule est abîmé, écrivez à l’accueil avec des photos : l’assurance de la ville examine chaque demande.\n\nTexte : entretien des voies communales, code général des collectivités territoriales, art. L. 2321-2, 20°, lu le {read}.',
    where: [
      'rue des Vignes-Folles',
      'rue des Fontainiers',
      'rue du Général-Mistral',
      'chemin de la Serre',
      'rue de la Plaine-Haute',
    ],
    kind: 'commitment',
  },
  {
    theme: 'voirie',
    title: 'Le trottoir {where} est-il assez large pour une poussette ?',
    text: 'Une personne ne peut pas passer {where} avec une poussette : des panneaux et des potelets prennent la place.',
    said: [
      [
        'Je descends sur la route avec mes jumeaux',
        'Poussette double : 76 cm. Passage {where} : 70 cm, j’ai mesuré. Je descends sur la route matin et soir.',
      ],
      [
        'trottoir trop étroit',
        'Entre le panneau, le poteau et les poubelles, on ne passe plus. Même avec un caddie.',
      ],
      [
        'Trottoirs et poussettes',
        'Bonjour, je garde trois enfants chez moi. J’ai arrêté d’aller au parc par cette rue parce que je n’ose plus. Est-ce que quelqu’un de la mairie pourrait faire le trajet avec moi un matin ?',
      ],
    ],
    answer:
      'Vous avez raison. Nous avons mesuré le {seen} : il reste 78 centimètres au plus étroit, alors qu’il en faut 140, ou 120 s’il n’y a pas de mur.\n\nDeux panneaux seront fixés sur les façades et trois potelets retirés **avant le {by}**. Les bacs doivent être rentrés le matin : un mot a été déposé à chaque porte.\n\nTexte : arrêté du 15 janvier 2007 sur l’accessibilité de la voirie, art. 1er, lu le {read}.',
    where: [
      'rue de la Source-Vive',
      'rue de l’Aqueduc',
      'rue de la Lanterne',
      'rue du Potager',
      'rue du 5 Thermidor',
    ],
    kind: 'commitment',
  },
  {
    theme: 'voirie',
    title: 'Le passage piéton {where} peut-il être repeint ?',
    text: 'Le passage piéton {where} est effacé : les voitures ne s’arrêtent plus.',
    said: [
      [
        'Passage piéton invisible',
        'On devine deux bandes sur huit. Les enfants traversent là pour l’école.',
      ],
      [
        'repeindre le passage svp',
        'Bonjour. Je suis Lina, j’ai 9 ans. Le passage pour aller à l’école on le voit plus. Maman dit que je dois demander au maire. Merci.',
      ],
      [
        'Bandes blanches',
        'À mon âge on traverse lentement. Sans les bandes, personne ne s’arrête. Je ne demande pas la lune, un pot de peinture.',
      ],
    ],
    answer:
      'Oui. La peinture ne tient pas sous la pluie ni en dessous de cinq degrés : elle sera refaite **avant le {by}**, avec une résine qui dure trois fois plus longtemps.\n\nEn attendant, un panneau a été posé le {seen} de chaque côté.\n\nTexte : code de la route, art. R. 415-11 : un conducteur cède le passage à qui s’engage ou montre qu’il veut traverser. Lu le {read}.',
    where: [
      'rue du Belvédère',
      'boulevard Saint-Bonnet',
      'avenue des Tisserands',
      'rue des Maraîchers',
      'rue de la Plaine-Haute',
    ],
    kind: 'commitment',
  },
  {
    theme: 'voirie',
    title: 'Combien de temps dureront les travaux {where} ?',
    text: 'Des travaux occupent la chaussée {where}. Les riverains demandent quand ils finiront et qui prévenir.',
    said: [
      [
        'Travaux sans panneau ni date',
        'Ils ont tout ouvert {where} lundi. Pas un panneau, pas une date, pas un numéro. Comment je fais pour mes livraisons ?',
      ],
      [
        'fin des travaux ?',
        'Marteau-piqueur à 7 h. C’est légal ? Et surtout c’est jusqu’à quand ?',
      ],
      [
        'Accès au garage',
        'Mon garage est bloqué depuis le début des travaux. Je travaille de nuit, je rentre à 6 h et je ne peux pas me garer. J’aurais aimé être prévenue.',
      ],
    ],
    answer:
      'Le réseau de gaz est remplacé : le tuyau avait soixante ans. La rue sera rendue à la circulation **le {by} au plus tard**.\n\nLe chantier peut travailler de 8 h à 19 h en semaine. Commencer à 7 h n’était pas permis : l’entreprise a été rappelée à l’ordre le {seen}, et un panneau avec les dates et un numéro de téléphone est posé depuis.\n\nPour une livraison ou un garage bloqué, appelez ce numéro la veille : le passage est rétabli le temps qu’il faut.',
    where: [
      'rue des Fontainiers',
      'rue du Général-Mistral',
      'allée des Érables-Rouges',
      'rue de la Plaine-Haute',
    ],
  },
  {
    theme: 'voirie',
    title: 'Pourquoi des pavés bougent-ils {where} ?',
    text: 'Des pavés se descellent {where} et font trébucher.',
    said: [
      [
        'Chute sur les pavés',
        'Ma mère, 82 ans, est tombée {where}. Poignet cassé. Les pavés bougent depuis l’été.',
      ],
      ['pavés dangereux', 'ça bouge quand on marche dessus. en talons n’en parlons pas'],
    ],
    answer:
      'Nous sommes désolés de cette chute. L’eau passe sous les pavés et emporte le sable.\n\nTrente et un pavés ont été rescellés le {seen}. Toute la bande sera reprise **avant le {by}**, avec un joint qui ne se vide pas.\n\nPour la chute, une déclaration peut être faite à l’accueil : la ville la transmet à son assureur, qui répond sous deux mois.',
    where: [
      'place du Grand-Marché',
      'passage du Théâtre-Bleu',
      'square de la Cascade',
      'rue des Maraîchers',
    ],
    kind: 'commitment',
  },
  {
    theme: 'voirie',
    title: 'La route départementale peut-elle être réparée {where} ?',
    text: 'La chaussée de la route départementale est abîmée {where}.',
    said: [
      [
        'La départementale est un champ de bosses',
        'Au carrefour, {where}, mon camion saute à chaque fois. À qui faut-il écrire ?',
      ],
      [
        'Chaussée abîmée',
        'Vous allez me dire que ce n’est pas vous. D’accord, mais dites-moi qui, et quand.',
      ],
    ],
    answer: '',
    where: [
      'avenue des Tisserands',
      'boulevard Saint-Bonnet',
      'avenue du Levant',
      'rue de la Source-Vive',
    ],
    to: 'county',
  },
  {
    theme: 'eclairage',
    title: 'Quand l’éclairage {where} sera-t-il réparé ?',
    text: 'Plusieurs lampadaires sont éteints {where}. Des personnes n’osent plus y passer le soir.',
    said: [
      [
        'Trois lampadaires éteints',
        'Depuis l’orage, plus rien entre le 10 et le 24. Je rentre du travail à 22 h avec la lampe du téléphone.',
      ],
      [
        'On n’y voit rien',
        'Bonjour, ma fille fait un détour de dix minutes pour ne pas passer {where}. Elle a seize ans. Ce n’est pas normal.',
      ],
      ['panne éclairage', 'Signalé en octobre, en novembre, et maintenant. Troisième fois.'],
      [
        'LAMPADAIRE',
        'LE LAMPADAIRE DEVANT CHEZ MOI CLIGNOTE TOUTE LA NUIT ON DIRAIT UNE DISCOTHÈQUE',
      ],
    ],
    answer:
      'Un câble était coupé sous le trottoir. Il a été remplacé le {seen} : les lampadaires sont rallumés.\n\nChaque lampadaire porte un numéro sur une petite plaque, à hauteur des yeux. Donnez-le quand vous signalez une panne : l’équipe trouve tout de suite, et une panne simple est réparée en cinq jours ouvrés.',
    where: [
      'montée des Lilas-Blancs',
      'impasse du Guetteur',
      'allée des Porteurs-d’Eau',
      'avenue des Tisserands',
      'venelle des Abeilles',
      'rue des Étangs-Neufs',
    ],
  },
  {
    theme: 'eclairage',
    title: 'Pourquoi éteindre les lampadaires après minuit {where} ?',
    text: 'L’éclairage est coupé de minuit à cinq heures {where}. Une personne qui travaille tôt demande pourquoi.',
    said: [
      [
        'Je pars à 4 h 30 dans le noir',
        'Je suis aide-soignante. Les économies, c’est bien, mais c’est moi qui marche dans le noir.',
      ],
      [
        'Éteindre, oui, mais pas ici',
        'J’étais pour l’extinction. Sauf que {where} il y a des marches. Laissez-en un sur trois ?',
      ],
    ],
    answer:
      'L’extinction de minuit à cinq heures a été décidée par le conseil municipal pour un an, à l’essai. Elle économise 38 000 € et laisse dormir les oiseaux. Les accidents et les plaintes sont comptés chaque mois : ils n’ont pas augmenté.\n\nVous n’êtes pas la seule à partir tôt. **À partir du {by}**, un lampadaire sur trois restera allumé de quatre à cinq heures sur les chemins qui mènent à la gare.\n\nTexte : arrêté du 27 décembre 2018 sur les nuisances lumineuses, lu le {read}. Il n’oblige pas une ville à éclairer ses rues.',
    where: [
      'rue des Vignes-Folles',
      'rue des Maraîchers',
      'rue de la Plaine-Haute',
      'rue de l’Aqueduc',
    ],
    kind: 'commitment',
  },
  {
    theme: 'eclairage',
    title: 'Le lampadaire {where} peut-il moins éclairer les chambres ?',
    text: 'Un lampadaire éclaire directement une chambre {where}.',
    said: [
      [
        'Un projecteur dans ma chambre',
        'Depuis les nouvelles ampoules, on se croirait au stade. Mes volets ferment mal. Peut-on baisser ?',
      ],
      ['lumière trop blanche', 'Lumière blanche et froide. L’ancienne était plus douce.'],
    ],
    answer:
      'Oui, et c’est simple : un cache est posé derrière la lampe, du côté de la façade. Ce sera fait **avant le {by}**.\n\nLa couleur était aussi trop froide : les lampes de la rue seront réglées à 2 700 kelvins, une lumière plus chaude, comme le demande l’arrêté du 27 décembre 2018 (lu le {read}).',
    where: ['rue du Belvédère', 'rue de l’Aqueduc', 'rue du Potager', 'rue du Général-Mistral'],
    kind: 'commitment',
  },
  {
    theme: 'eclairage',
    title: 'Peut-on éclairer le terrain de basket le soir ?',
    text: 'Des jeunes demandent que le terrain soit éclairé jusqu’à 21 h.',
    said: [
      [
        'Éclairer le terrain de basket',
        'On est douze, on a entre 13 et 17 ans. L’hiver à 17 h c’est fini. On propose un bouton qui s’éteint tout seul à 21 h, on s’engage à ne pas faire de bruit après.',
      ],
      [
        'terrain basket lumière',
        'wsh la mairie c possible une lampe au terrain ? on dérange personne promis',
      ],
    ],
    answer:
      'Votre idée du bouton est bonne : elle est retenue. Deux projecteurs commandés par un bouton, qui s’éteignent seuls à 21 h, seront posés **avant le {by}**. Les voisins ont été réunis le {seen} : ils sont d’accord pour un essai de six mois.\n\nTrois d’entre vous peuvent venir choisir l’emplacement du bouton : le service des sports vous écrira.',
    kind: 'commitment',
  },
]
