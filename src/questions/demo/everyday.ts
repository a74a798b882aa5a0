import type { DemoSubject } from './subject.ts'

/** Small things of every day, in each neighbourhood. */
export const everydaySubjects: readonly DemoSubject[] = [
  {
    theme: 'espaces-verts',
    title: 'La fontaine {where} donne-t-elle encore de l’eau ?',
    text: 'La fontaine à boire {where} est à sec.',
    said: [
      ['Fontaine à sec', 'Je cours le matin, je comptais dessus. À sec depuis trois semaines.'],
      ['eau potable', 'Est-ce que l’eau de la fontaine se boit ? Il n’y a rien d’écrit.'],
    ],
    answer:
      'Le robinet avait été forcé. Il est remplacé depuis le {seen} par un bouton-poussoir. L’eau est celle du réseau : elle se boit, et une plaque le dit maintenant.\n\nLes sept fontaines de la ville sont fermées quand il gèle, de décembre à février.',
    where: [
      'square de la Cascade',
      'rue des Maraîchers',
      'avenue du Levant',
      'rue de la Source-Vive',
    ],
  },
  {
    theme: 'voirie',
    title: 'Peut-on poser une main courante dans l’escalier {where} ?',
    text: 'L’escalier {where} n’a pas de main courante.',
    said: [
      [
        'L’escalier sans rampe',
        'Quarante-deux marches, zéro rampe. Je les ai toutes comptées, j’ai le temps, je monte lentement.',
      ],
      ['rampe', 'Quand il pleut c’est une patinoire.'],
    ],
    answer:
      'Oui, des deux côtés, avec un bout arrondi qui dépasse la dernière marche pour les personnes aveugles : **avant le {by}**. Le bord des marches sera rayé et clair.\n\nTexte : arrêté du 15 janvier 2007 sur l’accessibilité de la voirie, art. 1er, 7°, lu le {read}.',
    where: [
      'montée des Lilas-Blancs',
      'passage du Théâtre-Bleu',
      'rue du Belvédère',
      'rue du 5 Thermidor',
    ],
    kind: 'commitment',
  },
  {
    theme: 'espaces-verts',
    title: 'Les racines vont-elles continuer à soulever le trottoir {where} ?',
    text: 'Des racines soulèvent le trottoir {where}.',
    said: [
      ['Racines', 'Je suis tombé de mon déambulateur. Surtout ne coupez pas l’arbre !'],
      ['trottoir bosselé', 'fauteuil électrique bloqué deux fois'],
    ],
    answer:
      'L’arbre reste. Autour de lui, le goudron est remplacé **avant le {by}** par un sol souple qui laisse passer l’eau et bouge avec les racines.',
    where: [
      'rue de la Source-Vive',
      'boulevard Saint-Bonnet',
      'allée des Érables-Rouges',
      'rue des Étangs-Neufs',
      'rue du Général-Mistral',
    ],
    kind: 'commitment',
  },
  {
    theme: 'circulation',
    title: 'Le feu laisse-t-il assez de temps pour traverser {where} ?',
    text: 'Le feu des piétons est trop court {where}.',
    said: [
      ['Feu trop court', 'Douze secondes pour traverser. Avec une canne il m’en faut vingt.'],
      [
        'feu sonore',
        'Le signal sonore est muet. Je suis aveugle, je traverse à l’oreille, donc au hasard.',
      ],
    ],
    answer:
      'Le feu a été réglé à vingt-deux secondes le {seen}, et le signal sonore est réparé. La télécommande qui le déclenche est gratuite, à l’accueil.\n\nTexte : code de la voirie routière, art. L. 141-7, lu le {read}.',
    where: ['rue du Général-Mistral', 'rue de l’Aqueduc', 'avenue du Levant', 'rue des Maraîchers'],
  },
  {
    theme: 'circulation',
    title: 'Les livraisons peuvent-elles se faire ailleurs que {where} ?',
    text: 'Des camions de livraison bloquent le passage {where} le matin.',
    said: [
      ['Camions à 5 h', 'Bip bip bip. Cinq heures. Tous. Les. Matins.'],
      [
        'livraisons',
        'Je tiens l’épicerie. Sans zone de livraison, je fais comment ? Je préférerais aussi autre chose.',
      ],
    ],
    answer:
      'Une place de livraison sera tracée **avant le {by}**, de 7 h à 11 h ; l’arrêté interdit les livraisons avant 7 h. L’épicerie et les riverains en ont choisi l’endroit ensemble le {seen}.',
    where: [
      'place du Grand-Marché',
      'rue de la Lanterne',
      'rue du 5 Thermidor',
      'chemin de la Serre',
    ],
    kind: 'commitment',
  },
  {
    theme: 'sport-culture',
    title: 'Y a-t-il un endroit gratuit pour faire du sport {where} ?',
    text: 'Une personne cherche où faire du sport sans s’inscrire {where}.',
    said: [
      ['Sport gratuit', 'Le club est à 240 €. J’en ai 30.'],
      [
        'agrès',
        'Les barres de traction sont prises par les mêmes du matin au soir, et je suis une fille.',
      ],
    ],
    answer:
      'Trois parcours sont en accès libre. Un éducateur y vient le mardi à 18 h et le samedi à 10 h ; le créneau du samedi est réservé aux femmes et aux débutants depuis le {seen}, à leur demande.\n\nPour le club, une aide va jusqu’à 120 € : le formulaire est d’une page.',
    where: ['chemin de la Serre', 'cité des Tilleuls', 'rue des Vignes-Folles', 'rue de l’Aqueduc'],
  },
  {
    theme: 'vie-municipale',
    title: 'Peut-on afficher une annonce {where} ?',
    text: 'Il n’y a pas de panneau d’affichage libre {where}.',
    said: [
      [
        'Panneau libre',
        'Mon affiche de soutien scolaire gratuit a été arrachée en une heure. Où la mettre ?',
      ],
      ['affiches', 'affiches de cirque sur les arbres, agrafées !!'],
    ],
    answer:
      'Un panneau libre de deux mètres carrés sera posé **avant le {by}**. Il est à tout le monde : aucune permission, et personne ne retire l’affiche d’un autre, sauf une injure.\n\nTexte : code de l’environnement, art. L. 581-13, lu le {read}.',
    where: [
      'rue du Belvédère',
      'rue des Fontainiers',
      'rue du Potager',
      'rue de la Plaine-Haute',
      'rue du Général-Mistral',
    ],
    kind: 'commitment',
  },
  {
    theme: 'solidarites',
    title: 'Où trouver des toilettes publiques {where} ?',
    text: 'Il n’y a pas de toilettes publiques {where}.',
    said: [
      ['Toilettes', 'J’ai une maladie de l’intestin. Je ne sors plus sans savoir où elles sont.'],
      ['WC du marché', 'Fermés le samedi, jour de marché. Fallait y penser.'],
      ['toilettes', 'Je conduis un taxi. Douze heures par jour. Voilà.'],
    ],
    answer:
      'Les toilettes les plus proches sont celles de la maison de quartier, ouvertes de 8 h à 20 h, samedi compris depuis le {seen}. Une cabine automatique, gratuite et accessible en fauteuil, est commandée : elle ouvrira **avant le {by}**.\n\nLa carte des toilettes est sur le site et se donne à l’accueil.',
    where: [
      'place du Grand-Marché',
      'square de la Cascade',
      'allée des Érables-Rouges',
      'rue de la Plaine-Haute',
    ],
    kind: 'commitment',
  },
  {
    theme: 'proprete',
    title: 'Qui ramasse les feuilles {where} ?',
    text: 'Des feuilles mortes rendent le trottoir glissant {where}.',
    said: [
      ['Feuilles', 'Jolies, mais mortelles. Deux chutes dans l’immeuble.'],
      ['souffleur', 'Le souffleur à 6 h 30… un balai, non ?'],
    ],
    answer:
      'La rue est balayée deux fois par semaine quand les feuilles tombent, et le jour même si quelqu’un est tombé. Devant chez soi, c’est à l’habitant de dégager le passage, comme pour la neige.\n\nLes souffleurs ne tournent plus avant 8 h depuis le {seen}. Ils sont électriques, mais vous avez raison : ils s’entendent.',
    where: [
      'rue de l’Aqueduc',
      'avenue des Tisserands',
      'allée des Érables-Rouges',
      'rue des Vignes-Folles',
      'rue de la Plaine-Haute',
    ],
  },
  {
    theme: 'proprete',
    title: 'Les crottes de chien {where} : que fait la ville ?',
    text: 'Une personne demande ce qui est fait contre les crottes de chien {where}.',
    said: [
      ['Crottes', 'Slalom tous les matins avec la poussette. J’ai perdu hier.'],
      ['j’ai un chien', 'Je ramasse, moi. Mais les sachets sont toujours vides.'],
    ],
    answer:
      'Le distributeur est rempli chaque lundi et chaque vendredi depuis le {seen}. Ne pas ramasser coûte 135 € : quatre amendes ce mois-ci, et beaucoup de conversations.\n\nTexte : code pénal, art. R. 634-2, lu le {read}.',
    where: [
      'rue de la Lanterne',
      'venelle des Abeilles',
      'rue du 5 Thermidor',
      'impasse du Guetteur',
      'rue de l’Aqueduc',
    ],
  },
  {
    theme: 'logement',
    title: 'Quand commence le ravalement {where} ?',
    text: 'Des locataires demandent ce que vont changer les travaux d’isolation {where}.',
    said: [
      [
        'Isolation',
        '19 degrés dedans quand le chauffage est à fond. Les travaux, c’est avant ou après ma retraite ?',
      ],
      ['loyer après travaux', 'On nous isole, très bien. Le loyer augmente de combien ?'],
    ],
    answer:
      'Les travaux commencent **le {by}** et durent huit mois. Les fenêtres et la façade sont refaites ; le chauffage devrait baisser d’un tiers. Le bailleur peut demander une part aux locataires, jamais plus que la moitié de ce qu’ils économisent, et pendant quinze ans au plus.\n\nTexte : loi n° 89-462 du 6 juillet 1989, art. 23-1, lue le {read}.',
    where: ['cité des Tilleuls', 'boulevard Saint-Bonnet'],
  },
  {
    theme: 'ecoles',
    title: 'Un pédibus peut-il partir {where} ?',
    text: 'Des familles voudraient accompagner les enfants à pied, à tour de rôle, au départ {where}.',
    said: [
      ['Pédibus', 'Six familles, quatre arrêts, une question : qui nous assure ?'],
      [
        'aller à l’école à pied',
        'Je voudrais y aller avec mes copains sans les parents. J’ai 10 ans.',
      ],
    ],
    answer:
      'La ville prête les gilets, trace le chemin avec vous et assure les accompagnateurs, même grands-parents. Il faut deux adultes pour douze enfants. Le premier départ a eu lieu le {seen}.\n\nÀ dix ans, on peut y aller entre copains : c’est aux parents de décider. Le chemin est marqué au sol avec des empreintes jaunes.',
    where: [
      'rue du Belvédère',
      'allée des Porteurs-d’Eau',
      'venelle des Abeilles',
      'rue de la Plaine-Haute',
      'rue du Général-Mistral',
    ],
  },
  {
    theme: 'eclairage',
    title: 'Les illuminations seront-elles moins longues cette année {where} ?',
    text: 'Une personne trouve les illuminations de fin d’année trop longues {where}.',
    said: [
      [
        'Illuminations',
        'Six semaines de guirlandes pendant qu’on éteint ma rue. Expliquez ça à ma fille.',
      ],
      [
        'plus de guirlandes !',
        'Et nous, dans notre quartier, on n’en a jamais. Rien. Pas une étoile.',
      ],
    ],
    answer:
      'Elles dureront trois semaines au lieu de six et s’éteindront à 23 h. Toutes les guirlandes sont en diodes : la saison entière coûte 410 € d’électricité.\n\nChaque quartier en a cette année ; les enfants de deux classes ont dessiné les vôtres.',
    where: [
      'rue du Général-Mistral',
      'rue des Étangs-Neufs',
      'rue des Vignes-Folles',
      'allée des Érables-Rouges',
    ],
  },
  {
    theme: 'vie-municipale',
    title: 'Peut-on parler à quelqu’un à la mairie après 18 h ?',
    text: 'Une personne qui travaille en journée demande des horaires plus larges.',
    said: [
      ['Horaires de la mairie', 'Je sors du travail à 18 h 15. Vous fermez à 17 h 30. Devinez.'],
      ['accueil', 'Au téléphone : 22 minutes d’attente, puis « tapez 1 », puis rien.'],
      ['Bravo', 'L’agent du guichet 3 a été d’une patience d’ange avec mon père. Dites-le-lui.'],
    ],
    answer:
      'L’accueil reste ouvert **jusqu’à 20 h le jeudi** à partir du {by}, et un samedi matin sur deux. Au téléphone, une personne répond désormais avant tout menu.\n\nLe mot pour le guichet 3 a été lu devant toute l’équipe le {seen}. Merci.',
    kind: 'commitment',
  },
  {
    theme: 'sport-culture',
    title: 'Pourquoi le cinéma n’a-t-il pas de séance sous-titrée ?',
    text: 'Une personne sourde demande des séances avec sous-titres.',
    said: [
      [
        'Séances sous-titrées',
        'Je suis sourde. Je paie ma place au même prix pour regarder des bouches.',
      ],
      ['cinema', 'tarif étudiant ??'],
    ],
    answer:
      'Deux films par semaine passent avec sous-titres depuis le {seen}, un soir et un dimanche, annoncés dans le programme par un signe. Le dimanche matin, une séance se fait lumière douce et son bas, pour qui en a besoin.\n\nTarif réduit : 4,50 € jusqu’à 25 ans, pour les étudiants et les demandeurs d’emploi.',
  },
  {
    theme: 'circulation',
    title: 'Où recharger une voiture électrique {where} ?',
    text: 'Une personne demande une borne de recharge {where}.',
    said: [
      [
        'Borne électrique',
        'J’habite en immeuble, sans garage. La borne la plus proche est à 1,4 km et en panne.',
      ],
      ['borne en panne', 'Encore en panne, quatre fois que je paie pour rien.'],
    ],
    answer:
      'Deux bornes sont prévues **avant le {by}**, sur des places existantes. La borne en panne a été changée le {seen} ; l’opérateur rembourse sous dix jours qui a payé pour rien, sur simple demande.',
    where: [
      'montée des Lilas-Blancs',
      'avenue des Tisserands',
      'chemin de la Serre',
      'rue des Étangs-Neufs',
    ],
    kind: 'commitment',
  },
]
