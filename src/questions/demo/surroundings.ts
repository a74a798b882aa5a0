import type { DemoSubject } from './subject.ts'

/** Cleanliness, trees and gardens. */
export const surroundingSubjects: readonly DemoSubject[] = [
  {
    theme: 'proprete',
    title: 'Qui enlève les dépôts sauvages {where} ?',
    text: 'Des matelas et des gravats sont déposés {where}, toujours au même endroit.',
    said: [
      [
        'Matelas sur le trottoir',
        'Un matelas, puis deux, puis un frigo. On dirait que ça s’attire. Qui appelle-t-on ?',
      ],
      [
        'Gravats',
        'J’ai vu la camionnette, j’ai noté la plaque. À qui la donner sans que mon nom sorte ?',
      ],
      [
        'toujours sale',
        'toujours sale, toujours au même endroit, toujours les mêmes. mettez une caméra',
      ],
      [
        'Merci aux agents',
        'Je ne viens pas me plaindre : l’équipe est passée en une heure. Mais ils reviennent chaque semaine ramasser les mêmes choses. Comment éviter qu’ils aient à le faire ?',
      ],
    ],
    answer:
      'Le dépôt a été enlevé le {seen}. Un signalement à l’accueil suffit : l’équipe passe sous deux jours ouvrés, et personne ne saura qui a appelé.\n\nL’endroit est trop discret, c’est pour cela qu’on y dépose. Un bac à fleurs et un panneau avec les jours des encombrants y seront posés **avant le {by}**. Le ramassage des encombrants est gratuit, sur rendez-vous.\n\nQui dépose risque 135 €, ou 1 500 € avec un véhicule. Texte : code pénal, art. R. 634-2 et R. 635-8, lus le {read}.',
    where: [
      'impasse du Guetteur',
      'boulevard Saint-Bonnet',
      'rue du Potager',
      'cité des Tilleuls',
      'rue de la Plaine-Haute',
      'passage du Théâtre-Bleu',
    ],
    kind: 'commitment',
  },
  {
    theme: 'proprete',
    title: 'Peut-on ajouter une corbeille {where} ?',
    text: 'Il n’y a pas de corbeille {where} : les papiers finissent par terre.',
    said: [
      [
        'Une poubelle, svp',
        'Entre l’arrêt de bus et l’école, 400 mètres, zéro poubelle. Mes élèves gardent leurs papiers dans leurs poches, moi aussi.',
      ],
      ['corbeille arrachée', 'Elle a été arrachée en juin, jamais remplacée.'],
    ],
    answer:
      'Oui. Une corbeille à deux ouvertures, pour trier, est posée **avant le {by}**. Elle sera vidée chaque matin.\n\nNous en ajoutons quand au moins trois cents personnes passent par jour : une corbeille de plus, c’est deux minutes de tournée.',
    where: [
      'rue de la Source-Vive',
      'allée des Porteurs-d’Eau',
      'chemin de la Serre',
      'avenue du Levant',
      'rue du Général-Mistral',
    ],
    kind: 'commitment',
  },
  {
    theme: 'proprete',
    title: 'Que fait-on contre les rats {where} ?',
    text: 'Des rats sortent en plein jour {where}.',
    said: [
      [
        'Des rats',
        'Trois rats hier à 15 h. Les enfants leur ont donné des noms. C’est mignon dans les dessins animés.',
      ],
      ['RATS !!', 'Je n’ouvre plus ma fenêtre du rez-de-chaussée. Faites quelque chose !!'],
      [
        'Nourrissage',
        'Une dame jette du pain aux pigeons chaque matin. Les rats mangent le reste. Qui lui parle gentiment ?',
      ],
    ],
    answer:
      'Une entreprise est passée le {seen} dans les égouts et les espaces verts. Elle repasse tous les quinze jours pendant trois mois.\n\nLe poison seul ne suffit pas : les rats viennent pour manger. Nous avons donc fermé quatre bacs à clé et parlé à la personne qui jetait du pain. Dans les cours et les caves, c’est au propriétaire d’agir ; le bailleur a reçu un courrier.\n\nTexte : règlement sanitaire départemental, art. 119 et 120, lus le {read}.',
    where: [
      'rue de l’Aqueduc',
      'square de la Cascade',
      'rue des Étangs-Neufs',
      'rue des Maraîchers',
      'rue du Général-Mistral',
    ],
    isSensitive: true,
  },
  {
    theme: 'proprete',
    title: 'Pourquoi les bacs ne sont-ils pas ramassés {where} ?',
    text: 'Les bacs sont restés pleins deux semaines de suite {where}.',
    said: [
      [
        'Bacs oubliés',
        'Le camion est passé dans la rue d’à côté mais pas chez nous. Deux semaines de suite.',
      ],
      ['ramassage', 'le camion passe à 5h50, mes bacs sortent à 6h. changez l’heure ?'],
    ],
    answer: '',
    where: [
      'montée des Lilas-Blancs',
      'venelle des Abeilles',
      'rue du 5 Thermidor',
      'rue de l’Aqueduc',
    ],
    to: 'waste',
  },
  {
    theme: 'proprete',
    title: 'Où peut-on composter quand on habite un immeuble ?',
    text: 'Une personne sans jardin cherche où porter ses épluchures.',
    said: [
      [
        'Composter sans jardin',
        'Quatrième étage, deux balcons, zéro jardin. Je jette trois kilos d’épluchures par semaine et ça me fend le cœur.',
      ],
      ['Compost', 'Bonjour, le composteur du square est plein depuis un mois, qui a la clé ?'],
    ],
    answer:
      'Quatre composteurs de quartier sont ouverts, chacun avec un voisin qui aide le samedi de 10 h à 12 h : square de la Cascade, chemin de la Serre, cité des Tilleuls et rue du Belvédère. On s’inscrit sur place, sans rien payer. Celui du square a été vidé le {seen}.\n\nTexte : code de l’environnement, art. L. 541-21-1 : chacun doit pouvoir trier ses déchets de cuisine. Lu le {read}.',
  },
  {
    theme: 'proprete',
    title: 'Qui nettoie les tags {where} ?',
    text: 'Des tags couvrent un mur {where}.',
    said: [
      ['Tags insultants', 'Il y a une insulte raciste à hauteur d’enfant. C’est urgent.'],
      ['tags', 'Le mur refait au printemps est déjà couvert. Découragée.'],
    ],
    answer:
      'L’insulte a été effacée le {seen}, le jour de votre message : les injures passent avant tout le reste, sous vingt-quatre heures.\n\nLes autres tags seront nettoyés **avant le {by}**. Sur un mur privé aussi, gratuitement : le propriétaire signe une autorisation d’une page à l’accueil.',
    where: [
      'rue de la Lanterne',
      'avenue du Levant',
      'rue des Fontainiers',
      'rue de la Source-Vive',
    ],
  },
  {
    theme: 'espaces-verts',
    title: 'Pourquoi un arbre a-t-il été coupé {where} ?',
    text: 'Un arbre a été coupé {where} sans que les voisins soient prévenus.',
    said: [
      [
        'Vous avez coupé mon arbre',
        'Ce n’était pas le mien, mais je le voyais de ma cuisine depuis trente ans. Pas une affiche. Pourquoi ?',
      ],
      [
        'Abattage',
        'Quel était le diagnostic ? Peut-on lire le rapport ? Combien seront replantés, et quand ?',
      ],
      ['un arbre en moins', 'et vous parlez d’îlots de fraîcheur…'],
    ],
    answer:
      'Cet arbre était creux sur les deux tiers de sa hauteur : il pouvait tomber sur le trottoir. Le rapport est joint à cette réponse, et se demande à l’accueil.\n\nVous auriez dû être prévenus : une affiche sera désormais posée quinze jours avant. Deux arbres, un tilleul et un micocoulier, seront plantés au même endroit **avant le {by}** ; ils demandent moins d’eau.\n\nTexte : code des relations entre le public et l’administration, art. L. 311-1, lu le {read} : un rapport de la ville se communique.',
    where: [
      'rue de la Source-Vive',
      'allée des Porteurs-d’Eau',
      'avenue des Tisserands',
      'allée des Érables-Rouges',
      'avenue du Levant',
    ],
    kind: 'commitment',
  },
  {
    theme: 'espaces-verts',
    title: 'Peut-on ajouter un banc {where} ?',
    text: 'Une personne demande un endroit où s’asseoir {where}.',
    said: [
      [
        'Un banc à mi-pente',
        'J’ai 79 ans, je fais mes courses à pied, je m’arrête debout contre un mur. Un banc, avec un dossier, et je peux continuer à vivre chez moi.',
      ],
      ['banc', 'Vous avez retiré les bancs pour que personne n’y dorme. Et nous, on s’assoit où ?'],
      [
        'Banc pour les parents',
        'Devant l’école on attend debout, enceinte de huit mois. Un petit banc ?',
      ],
    ],
    answer:
      'Oui. Un banc avec dossier et accoudoirs sera posé **avant le {by}**. Les accoudoirs aident à se relever ; ils ne sont pas là pour empêcher de s’allonger, et celui-ci laisse un côté libre.\n\nL’endroit exact a été choisi sur place le {seen} avec deux habitants.',
    where: [
      'montée des Lilas-Blancs',
      'rue des Fontainiers',
      'rue du Général-Mistral',
      'rue des Maraîchers',
      'rue de la Plaine-Haute',
    ],
    kind: 'commitment',
  },
  {
    theme: 'espaces-verts',
    title: 'L’aire de jeux {where} va-t-elle être réparée ?',
    text: 'Un jeu est cassé {where} et reste entouré d’un ruban.',
    said: [
      [
        'Le toboggan est fermé',
        'Ruban rouge et blanc depuis quatre mois. Mon fils de trois ans pense que c’est une décoration.',
      ],
      [
        'Jeux',
        'La balançoire grince, le sol est dur comme du béton. Est-ce que c’est encore aux normes ?',
      ],
      ['plus de jeux pour les grands', 'Il y a tout pour les bébés et rien pour nous les 10 ans.'],
    ],
    answer:
      'Le jeu attendait une pièce que le fabricant ne fait plus. Il est remplacé par un filet à grimper, de 6 à 12 ans, **avant le {by}**. Le sol a été contrôlé le {seen} : il amortit une chute de deux mètres.\n\nTexte : décret n° 96-1136 du 18 décembre 1996 sur la sécurité des aires collectives de jeux, lu le {read}.',
    where: [
      'square de la Cascade',
      'chemin de la Serre',
      'cité des Tilleuls',
      'rue du Belvédère',
      'rue du Général-Mistral',
    ],
    kind: 'commitment',
  },
  {
    theme: 'espaces-verts',
    title: 'Utilisez-vous encore des désherbants {where} ?',
    text: 'Une personne a vu un agent pulvériser un produit {where} et demande ce que c’était.',
    said: [
      [
        'C’était quoi ce produit ?',
        'Un agent, un masque, un pulvérisateur. Mes enfants jouent là. C’était quoi ?',
      ],
      ['Herbes folles', 'Moi je trouve que ça fait sale, ces herbes. Avant c’était propre.'],
    ],
    answer:
      'C’était de l’eau très chaude. La ville n’utilise plus aucun désherbant depuis des années : la loi l’interdit dans les rues et les parcs.\n\nNous laissons pousser ce qui ne gêne pas. Là où l’herbe cache un bord de trottoir, elle est coupée.\n\nTexte : code rural et de la pêche maritime, art. L. 253-7, lu le {read}.',
    where: [
      'rue des Vignes-Folles',
      'passage du Théâtre-Bleu',
      'venelle des Abeilles',
      'rue de la Plaine-Haute',
    ],
  },
  {
    theme: 'espaces-verts',
    title: 'Comment jardiner un pied d’arbre {where} ?',
    text: 'Une personne voudrait planter des fleurs au pied d’un arbre {where}.',
    said: [
      [
        'Planter au pied d’un arbre',
        'Nous sommes trois voisines avec des binettes et beaucoup de bonne volonté. Faut-il une autorisation ?',
      ],
      ['permis de végétaliser', 'où est le formulaire ? je ne le trouve pas sur le site'],
    ],
    answer:
      'Oui, avec plaisir : c’est le permis de jardiner, une page, gratuit. On s’engage à arroser, à ne pas creuser de plus de dix centimètres (les racines) et à laisser passer les fauteuils.\n\nLe jardinier du quartier vient la première fois avec de la terre et des graines. Il vous a appelée le {seen}.',
    where: [
      'rue de l’Aqueduc',
      'rue de la Lanterne',
      'rue du Potager',
      'rue du 5 Thermidor',
      'rue de la Source-Vive',
    ],
  },
  {
    theme: 'espaces-verts',
    title: 'À quelle heure ouvre le parc l’été ?',
    text: 'Quand il fait très chaud, des personnes demandent que le parc reste ouvert la nuit.',
    said: [
      [
        'Ouvrir le parc la nuit',
        'Il fait 31 degrés dans ma chambre à minuit. Le parc est fermé à 20 h 30. Laissez-nous respirer.',
      ],
      ['horaires parc', 'Les horaires du panneau et ceux du site ne sont pas les mêmes.'],
    ],
    answer:
      'De mai à septembre, le parc ferme à 21 h 30. Quand le département est en vigilance orange pour la chaleur, il reste ouvert **toute la nuit**, avec un gardien et de l’eau.\n\nLe panneau était faux : il a été changé le {seen}.',
  },
  {
    theme: 'espaces-verts',
    title: 'Les chats errants sont-ils soignés {where} ?',
    text: 'Une personne nourrit des chats {where} et demande qui peut les soigner.',
    said: [
      [
        'Neuf chatons',
        'Neuf chatons sous un escalier. Je ne veux pas qu’ils finissent mal. Je peux en garder un, pas neuf.',
      ],
      ['chats', 'trop de chats, odeurs, bruit la nuit'],
    ],
    answer:
      'Les chats sont pris sans violence, soignés, stérilisés, puis relâchés là où ils vivaient : c’est ce qui calme les cris et arrête les portées. Une association le fait pour la ville ; elle est passée le {seen} et cherche des familles pour les petits.\n\nTexte : code rural et de la pêche maritime, art. L. 211-27, lu le {read}.',
    where: [
      'impasse du Guetteur',
      'allée des Porteurs-d’Eau',
      'rue des Étangs-Neufs',
      'rue du Général-Mistral',
    ],
  },
  {
    theme: 'proprete',
    title: 'L’eau peut-elle être plus claire {where} ?',
    text: 'L’eau du robinet sort trouble {where}.',
    said: [
      ['Eau marron', 'Marron le matin, blanche le soir. J’ai un bébé. Est-elle potable ?'],
      ['goût de chlore', 'L’eau sent la piscine.'],
    ],
    answer: '',
    where: ['rue du Belvédère', 'allée des Érables-Rouges'],
    to: 'water',
  },
]
