import type { DemoSubject } from './subject.ts'

/** Housing, solidarity, and the town hall itself. */
export const townsfolkSubjects: readonly DemoSubject[] = [
  {
    theme: 'logement',
    title: 'Où en est une demande de logement social ?',
    text: 'Une personne qui attend un logement social demande comment sa demande avance.',
    said: [
      [
        'Six ans d’attente',
        'Six ans. Deux enfants de sexe différent dans la même chambre. On me dit « patience ». Combien de personnes devant moi ?',
      ],
      [
        'Demande de HLM',
        'Je travaille à la cantine de votre école et je dors chez ma sœur. Que dois-je faire de plus ?',
      ],
      ['logement', 'comment on voit ses points ?'],
    ],
    answer:
      'Une demande n’a pas de rang : à chaque logement libre, une commission regarde trois dossiers et choisit avec des points. Vos points et vos critères se lisent en ligne avec votre numéro unique ; à l’accueil du logement, quelqu’un les lit avec vous, le mardi et le jeudi.\n\nL’an dernier : 2 310 demandes, 126 logements donnés. Nous préférons le dire que de vous laisser espérer une date.\n\nTexte : code de la construction et de l’habitation, art. L. 441-1, lu le {read}.',
    isSensitive: true,
  },
  {
    theme: 'logement',
    title: 'Qui contrôle un logement humide {where} ?',
    text: 'Un logement est humide et moisi {where}, le propriétaire ne fait rien.',
    said: [
      [
        'Moisissures dans la chambre du bébé',
        'Le mur est noir. Mon bébé tousse. Le propriétaire dit d’aérer. J’aère.',
      ],
      [
        'Marchand de sommeil ?',
        'Neuf noms sur une boîte aux lettres, une fenêtre. Je ne veux d’ennuis pour personne, je veux que quelqu’un regarde.',
      ],
    ],
    answer:
      'Le service d’hygiène visite sous quinze jours, gratuitement. Il est venu le {seen}. Le propriétaire a reçu un rapport et a jusqu’au {by} pour faire les travaux ; sinon la ville les fait et lui envoie la facture. Le loyer peut être suspendu pendant ce temps.\n\nPersonne ne peut être mis dehors pour avoir demandé une visite.\n\nTexte : décret n° 2002-120 du 30 janvier 2002 sur le logement décent, lu le {read}.',
    where: [
      'impasse du Guetteur',
      'boulevard Saint-Bonnet',
      'rue de la Lanterne',
      'rue du 5 Thermidor',
      'rue des Maraîchers',
    ],
    isSensitive: true,
  },
  {
    theme: 'logement',
    title: 'Que va-t-on construire {where} ?',
    text: 'Un panneau de permis de construire est apparu {where}.',
    said: [
      [
        'Un immeuble devant chez moi ?',
        'Cinq étages, 44 logements, dit le panneau. Je perds mon soleil. Où voit-on les plans ?',
      ],
      [
        'permis de construire',
        'Délai de recours ? Places de parking ? École pour les enfants en plus ?',
      ],
      [
        'Pour une fois',
        'Je suis pour. Mon fils cherche à se loger ici depuis trois ans. Combien seront accessibles à un salaire normal ?',
      ],
    ],
    answer:
      'Quarante-quatre logements, dont vingt sociaux, et un local pour une maison médicale. Les plans se voient à l’urbanisme, sans rendez-vous, le matin. Votre façade perd une heure de soleil en hiver : l’étude est dans le dossier.\n\nOn peut contester le permis pendant deux mois à partir du premier jour d’affichage. Une réunion avec l’architecte a lieu **le {by}**.\n\nTextes : code de l’urbanisme, art. R. 424-15 et R. 600-2, lus le {read}.',
    where: [
      'rue de la Source-Vive',
      'avenue des Tisserands',
      'allée des Érables-Rouges',
      'avenue du Levant',
      'rue de l’Aqueduc',
    ],
  },
  {
    theme: 'logement',
    title: 'Que faire contre le bruit la nuit {where} ?',
    text: 'Du bruit empêche de dormir {where}.',
    said: [
      [
        'Je ne dors plus',
        'Musique, motos, cris, jusqu’à 3 h. J’ai 61 ans et je me lève à 5 h. J’ai parlé aux jeunes, ils sont polis, ils oublient.',
      ],
      ['climatisation', 'La clim du magasin tourne toute la nuit sous ma fenêtre.'],
      ['chiens', 'Deux chiens seuls toute la journée. Ils pleurent. Moi aussi.'],
    ],
    answer:
      'Deux médiateurs sont venus trois soirs jusqu’au {seen}. Les jeunes demandaient un endroit : la maison de quartier ouvre désormais jusqu’à minuit le vendredi et le samedi.\n\nPour une machine, le service d’hygiène mesure le bruit chez vous et peut obliger à la déplacer. La nuit, appelez la police : le bruit est interdit à toute heure, pas seulement après 22 h.\n\nTexte : code de la santé publique, art. R. 1336-5, lu le {read}.',
    where: [
      'place du Grand-Marché',
      'square de la Cascade',
      'cité des Tilleuls',
      'rue des Maraîchers',
      'rue de la Source-Vive',
    ],
    isSensitive: true,
  },
  {
    theme: 'logement',
    title: 'Quand l’ascenseur de la cité des Tilleuls sera-t-il réparé ?',
    text: 'L’ascenseur d’un immeuble de la cité des Tilleuls est en panne depuis des semaines.',
    said: [
      [
        'Neuvième étage',
        'Je n’ai pas descendu de la semaine. On me monte mon pain. Le gardien dit que la pièce vient d’Allemagne.',
      ],
      ['ascenceur tilleuls', 'encore en panne bât C'],
    ],
    answer: '',
    to: 'landlord',
  },
  {
    theme: 'solidarites',
    title: 'Peut-on faire porter ses repas à la maison ?',
    text: 'Une personne sort de l’hôpital et demande qui peut lui porter des repas.',
    said: [
      [
        'Repas à domicile',
        'Sortie de l’hôpital vendredi, hanche neuve, quatrième étage. Qui m’apporte à manger ? Pour combien ?',
      ],
      ['portage', 'Les repas de mon père arrivent à 10 h. Il mange à 10 h, du coup.'],
      [
        'Pour ma voisine',
        'Ma voisine n’ose pas demander. Elle mange des biscottes. Puis-je appeler à sa place ?',
      ],
    ],
    answer:
      'Oui : un repas par jour, dès le lendemain de l’appel, de 2,60 € à 9,40 € selon les revenus. Vous pouvez appeler pour une voisine si elle est d’accord.\n\nLa tournée a été refaite le {seen} : personne n’est livré avant 11 h.',
  },
  {
    theme: 'solidarites',
    title: 'Qui aide à remplir des papiers en français ?',
    text: 'Une personne qui lit mal le français cherche de l’aide pour ses démarches.',
    said: [
      [
        'Aide pour papiers',
        'Bonjour je parle bien mais écrire non. Le papier de la CAF je comprend pas. Où aller ? Merci beaucoup.',
      ],
      [
        'Écrivain public',
        'L’écrivain public est complet jusqu’en mars. Ma lettre est pour la semaine prochaine.',
      ],
      ['cours de français', 'Cours du soir, débutant complet, pour ma femme ?'],
    ],
    answer:
      'À l’accueil de la mairie, un écrivain public reçoit sans rendez-vous le lundi et le jeudi de 14 h à 18 h, pour tout papier, dans votre langue si possible. Une deuxième personne est arrivée le {seen} : l’attente est d’une heure au plus.\n\nDes cours de français gratuits ont lieu matin et soir dans deux maisons de quartier. Il reste des places pour les grands débutants.',
  },
  {
    theme: 'solidarites',
    title: 'La mairie est-elle accessible en fauteuil ?',
    text: 'Une personne en fauteuil n’a pas pu entrer dans un bâtiment municipal.',
    said: [
      [
        'La rampe de la salle des fêtes',
        'La rampe finit par une marche. Huit centimètres. J’ai fait demi-tour devant tout le monde.',
      ],
      [
        'Boucle magnétique',
        'Je suis malentendante. L’affiche promet une boucle magnétique, personne ne sait l’allumer.',
      ],
      ['accessibilité', 'liste des bâtiments accessibles ?'],
    ],
    answer:
      'Cette marche n’aurait pas dû rester : nous vous présentons nos excuses. Un seuil est posé depuis le {seen}. La boucle a été réparée, et chaque agent de l’accueil a appris à l’allumer.\n\nSur 41 bâtiments, 29 sont accessibles. La liste, avec les dates des douze autres, est publiée ; le dernier le sera **avant le {by}**.\n\nTexte : loi n° 2005-102 du 11 février 2005, art. 41, lue le {read}.',
    kind: 'commitment',
  },
  {
    theme: 'solidarites',
    title: 'Que peut-on faire quand il fait très froid pour les personnes dehors ?',
    text: 'Une personne dort dehors. Un voisin demande qui prévenir.',
    said: [
      [
        'Un monsieur dort sous l’abribus',
        'Il s’appelle comme mon grand-père. Il a refusé ma couverture. Qui appeler qui ne l’effraie pas ?',
      ],
      ['sdf', 'Faites quelque chose, c’est indigne d’une ville comme la nôtre.'],
    ],
    answer:
      'Appelez le 115, nuit et jour, c’est gratuit. Une équipe de la ville passe aussi chaque soir : elle le connaît, elle est passée le {seen}, et il a accepté un repas chaud. On ne peut obliger personne à venir, mais on peut revenir.\n\nQuand il gèle, un gymnase ouvre à 18 h avec trente lits.',
    isSensitive: true,
  },
  {
    theme: 'solidarites',
    title: 'Trouvera-t-on encore un médecin {where} ?',
    text: 'Un médecin est parti {where}. Une personne cherche un médecin traitant.',
    said: [
      [
        'Plus de médecin',
        'Le docteur part en juin. J’ai appelé onze cabinets. Je suis diabétique.',
      ],
      ['centre de santé', 'Pourquoi pas un centre municipal, comme dans d’autres villes ?'],
    ],
    answer:
      'La ville ne nomme pas les médecins, mais elle peut en payer. Un centre municipal de santé ouvre **le {by}** avec deux généralistes et une infirmière ; on s’y inscrit dès maintenant, les malades chroniques d’abord.\n\nTexte : code de la santé publique, art. L. 6323-1, lu le {read}.',
    where: [
      'rue des Vignes-Folles',
      'rue du Potager',
      'rue de la Plaine-Haute',
      'rue de l’Aqueduc',
    ],
    kind: 'commitment',
  },
  {
    theme: 'vie-municipale',
    title: 'Peut-on assister au conseil municipal ?',
    text: 'Une personne demande si elle peut venir au conseil municipal et y parler.',
    said: [
      [
        'Conseil municipal',
        'J’ai quinze ans. On peut venir ? On peut parler ? Il faut s’habiler comment ?',
      ],
      ['séance filmée', 'Où est la vidéo de la dernière séance ?'],
      [
        'Question au maire',
        'Je voudrais poser une question en séance. Quelle est la règle ? La dernière fois on m’a coupé le micro.',
      ],
    ],
    answer:
      'Oui, à tout âge, habillé comme on veut : les séances sont publiques. Le public n’y prend pas la parole, c’est la loi ; mais le maire peut ouvrir une demi-heure avant la séance. C’est fait à chaque séance depuis le {seen} : on s’inscrit sur place.\n\nLa vidéo est en ligne le lendemain, avec des sous-titres.\n\nTexte : code général des collectivités territoriales, art. L. 2121-18, lu le {read}.',
  },
  {
    theme: 'vie-municipale',
    title: 'Combien de temps pour un passeport ?',
    text: 'Une personne demande combien de temps il faut pour avoir un passeport.',
    said: [
      ['Passeport', 'Premier rendez-vous dans neuf semaines. Je pars dans sept.'],
      ['carte d’identité', 'Carte perdue. Examen dans dix jours. Au secours.'],
      ['rdv passeport', 'Le site dit « aucun créneau ». Toute la semaine. Même à minuit.'],
    ],
    answer:
      'Aujourd’hui, quatre semaines pour un rendez-vous et trois pour le titre. Des rendez-vous annulés reviennent chaque jour à 8 h 30 sur le site et au téléphone.\n\nPour un examen, un deuil ou un soin, un rendez-vous d’urgence est donné à l’accueil sur preuve. On peut faire sa demande dans n’importe quelle mairie équipée.\n\nTexte : décret n° 2005-1726 du 30 décembre 2005, lu le {read}.',
  },
  {
    theme: 'vie-municipale',
    title: 'Pourquoi la taxe foncière augmente-t-elle ?',
    text: 'Une personne demande pourquoi sa taxe foncière a augmenté.',
    said: [
      [
        'Taxe foncière +11 %',
        'Onze pour cent. Ma retraite : zéro virgule neuf. Où va l’argent ? Pas un slogan, des chiffres.',
      ],
      ['impots', 'Vous aviez promis de ne pas augmenter.'],
    ],
    answer:
      'Le taux voté par la ville n’a pas changé cette année : c’est la base, calculée par l’État, qui a augmenté avec les prix. La ligne « commune » de votre avis le montre.\n\nSur 100 € payés à la ville : 31 vont aux écoles, 18 aux rues et aux parcs, 14 à la petite enfance, 12 aux solidarités, 9 au sport et à la culture, 16 au reste. Le compte complet est publié.\n\nTexte : code général des impôts, art. 1518 bis, lu le {read}.',
    isSensitive: true,
  },
  {
    theme: 'vie-municipale',
    title: 'Comment entrer au conseil de quartier {where} ?',
    text: 'Une personne demande comment rejoindre le conseil de quartier.',
    said: [
      [
        'Conseil de quartier',
        'Faut-il être français ? électeur ? bavard ? Je ne suis aucun des trois.',
      ],
      ['conseil de quartier', 'C’est toujours les mêmes qui parlent. Tirage au sort ?'],
    ],
    answer:
      'Il faut habiter ou travailler dans le quartier et avoir seize ans. Ni la nationalité, ni la liste électorale ne comptent. La moitié des places est tirée au sort **le {by}**, en public : on s’inscrit jusqu’à la veille.\n\nTexte : code général des collectivités territoriales, art. L. 2143-1, lu le {read} ; le conseil municipal fixe la composition.',
    where: [
      'rue de la Source-Vive',
      'rue de l’Aqueduc',
      'place du Grand-Marché',
      'rue du Potager',
      'rue de la Plaine-Haute',
    ],
  },
  {
    theme: 'vie-municipale',
    title: 'Y aura-t-il des caméras {where} ?',
    text: 'Une personne demande si des caméras seront posées {where}, et qui regarde les images.',
    said: [
      ['Caméras', 'Trois cambriolages dans ma rue. Des caméras, maintenant.'],
      [
        'Pas de caméras',
        'Qui regarde ? Combien de temps sont gardées les images ? Est-ce que ça marche, au moins ?',
      ],
    ],
    answer:
      'Non, pas ici. Dix-huit caméras existent en ville ; leur bilan, fait par des chercheurs l’an dernier, montre peu d’effet sur les cambriolages. L’argent ira à trois gardiens de quartier, présents **à partir du {by}**.\n\nLes images sont gardées quinze jours, lues par quatre personnes nommées ; chacun peut demander celles où il apparaît.\n\nTexte : code de la sécurité intérieure, art. L. 251-2 et L. 253-5, lus le {read}.',
    where: ['impasse du Guetteur', 'venelle des Abeilles'],
    kind: 'refusal',
    isSensitive: true,
  },
  {
    theme: 'vie-municipale',
    title: 'Comment faire renouveler un titre de séjour ?',
    text: 'Une personne n’arrive pas à prendre rendez-vous pour son titre de séjour.',
    said: [
      [
        'Rendez-vous impossible',
        'J’essaie chaque nuit. Mon contrat finit si mon titre finit. Vous pouvez m’aider ?',
      ],
      ['titre de sejour', 'la prefecture ne repond pas'],
    ],
    answer: '',
    to: 'state',
  },
  {
    theme: 'vie-municipale',
    title: 'Le marché du samedi va-t-il rester {where} ?',
    text: 'Des rumeurs disent que le marché va changer de place.',
    said: [
      [
        'Le marché',
        'On entend qu’il part. Vrai ou faux ? Je vends des œufs, j’ai besoin de savoir.',
      ],
      ['marché bio', 'Un marché le soir, après le travail, ce serait l’idéal.'],
    ],
    answer:
      'Il reste. La place est seulement refaite de moitié en moitié : les commerçants seront décalés de trente mètres jusqu’au {by}. Ils ont été réunis le {seen}.\n\nUn petit marché du jeudi soir, huit étals, commence à l’essai à la même date.\n\nTexte : code général des collectivités territoriales, art. L. 2224-18, lu le {read} : les commerçants sont consultés avant toute décision.',
    where: ['place du Grand-Marché'],
    kind: 'commitment',
  },
  {
    theme: 'vie-municipale',
    title: 'Que fait la police contre les vols {where} ?',
    text: 'Des vols ont eu lieu {where}.',
    said: [
      ['Vol à l’arraché', 'Ma tante, son sac, son téléphone. Elle ne sort plus.'],
      ['cave cambriolée', 'Troisième cave forcée ce mois-ci.'],
    ],
    answer: '',
    where: ['passage du Théâtre-Bleu', 'rue des Étangs-Neufs'],
    to: 'police',
  },
]
