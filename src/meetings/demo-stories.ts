import type { ItemType } from './rules/agenda.ts'
import type { Meeting, Welcome } from './rules/meeting.ts'
import type { Hands } from './rules/presence.ts'

/** What an invented meeting spoke of, decided, and left to do. */
export interface DemoStory {
  readonly items: readonly {
    readonly title: string
    readonly type: ItemType
    readonly minutes: number
    readonly owner: string
    readonly said: string
  }[]
  readonly decision: string
  /** The rank of the item it was taken on. */
  readonly decidedOn: 0 | 1
  readonly hands: Hands | null
  readonly action: {
    readonly text: string
    readonly owner: string
    readonly department: string | null
  }
  /** What is said of it once it is closed. */
  readonly closed: { readonly state: 'done' | 'dropped'; readonly why: string }
}

/**
 * Three evenings of each body, in the order of their names, then those of the town. Invented, like all of
 * the demonstration; no resident is named.
 */
export const demoStories: readonly DemoStory[] = [
  {
    items: [
      {
        ...{ title: 'Le hall et les boîtes aux lettres', type: 'opinion', minutes: 35 },
        owner: 'Le bailleur',
        said: 'Deux portes d’entrée ferment mal depuis l’été, et des courriers disparaissent. Le bailleur annonce le passage d’un serrurier, sans pouvoir dire le jour. La salle demande que la date soit affichée dans chaque hall.',
      },
      {
        ...{ title: 'Un jardin au pied des tours', type: 'decision', minutes: 30 },
        owner: 'L’équipe d’animation',
        said: 'Quinze familles veulent cultiver la bande de terre derrière l’aire de jeux. On préfère des carrés partagés plutôt que des parcelles à soi. L’eau viendra d’une cuve posée sous la gouttière du local à vélos.',
      },
    ],
    decision: 'Un jardin partagé de douze carrés est essayé pendant un an.',
    decidedOn: 1,
    hands: { for: 27, against: 2, abstaining: 4 },
    action: {
      text: 'Demander à un laboratoire d’analyser la terre avant les premiers semis',
      owner: 'Le service espaces verts',
      department: 'espaces-verts',
    },
    closed: {
      state: 'done',
      why: 'Analyse rendue : la terre convient, sauf contre le mur du parking.',
    },
  },
  {
    items: [
      {
        ...{ title: 'Le bruit le soir sous les porches', type: 'opinion', minutes: 40 },
        owner: 'La médiation de nuit',
        said: 'Les médiateurs passent du mercredi au samedi. Ils disent qu’une présence calme suffit souvent, et que l’été reste difficile. Plusieurs personnes rappellent que les jeunes n’ont pas d’autre endroit abrité.',
      },
      {
        ...{ title: 'Ouvrir le local de la tour C', type: 'decision', minutes: 25 },
        owner: 'L’équipe d’animation',
        said: 'Le local sert deux heures par semaine. Une association de parents propose d’y tenir une permanence d’aide aux devoirs, et de l’ouvrir aux plus grands le vendredi soir.',
      },
    ],
    decision: 'Le local de la tour C ouvre le vendredi de 18 h à 21 h, avec un adulte présent.',
    decidedOn: 1,
    hands: { for: 22, against: 0, abstaining: 6 },
    action: {
      text: 'Écrire une convention d’usage d’une page entre la ville, le bailleur et l’association',
      owner: 'La mission participation',
      department: null,
    },
    closed: {
      state: 'done',
      why: 'Convention signée par les trois ; première ouverture un vendredi.',
    },
  },
  {
    items: [
      {
        ...{ title: 'Charges de chauffage : lire sa facture', type: 'information', minutes: 45 },
        owner: 'Une association de locataires',
        said: 'On a lu ensemble une facture anonyme, ligne par ligne. La régularisation fait peur parce qu’elle tombe d’un coup en janvier. Une permanence gratuite existe le mardi, peu de gens la connaissent.',
      },
      {
        ...{ title: 'Les encombrants au coin de la rue', type: 'opinion', minutes: 20 },
        owner: 'Le service propreté',
        said: 'Les dépôts reviennent toujours au même endroit, la veille du passage. On propose un rappel par affichette la semaine d’avant, dans les cinq langues les plus parlées des immeubles.',
      },
    ],
    decision: 'Une affichette de rappel est essayée trois mois dans quatre halls.',
    decidedOn: 1,
    hands: null,
    action: {
      text: 'Faire traduire l’affichette et la poser dans les quatre halls',
      owner: 'Le service propreté',
      department: 'proprete',
    },
    closed: { state: 'done', why: 'Affichettes posées ; les dépôts ont baissé d’un tiers.' },
  },
  {
    items: [
      {
        ...{ title: 'Le passage sous l’aqueduc', type: 'opinion', minutes: 40 },
        owner: 'Le service voirie',
        said: 'Deux vélos et une poussette ne s’y croisent pas. Un miroir aiderait, mais ne règle pas la vitesse des trottinettes. On demande un marquage au sol et un sens prioritaire à la montée.',
      },
      {
        ...{ title: 'La plaque qui raconte l’aqueduc', type: 'decision', minutes: 20 },
        owner: 'Le service patrimoine',
        said: 'Trois textes courts ont été lus à voix haute. On garde celui qui parle des porteurs d’eau, en enlevant deux dates. Une version en gros caractères sera posée plus bas, à hauteur d’enfant.',
      },
    ],
    decision: 'Le texte des porteurs d’eau est retenu pour la plaque.',
    decidedOn: 1,
    hands: { for: 19, against: 3, abstaining: 2 },
    action: {
      text: 'Poser un miroir et tracer une priorité sous l’arche',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Miroir posé, marquage fait une nuit de mai.' },
  },
  {
    items: [
      {
        ...{ title: 'Les bus de remplacement', type: 'information', minutes: 30 },
        owner: 'L’autorité des transports, par écrit',
        said: 'La ligne sera coupée trois dimanches. Un bus de remplacement partira du haut de la rue, toutes les vingt minutes. La salle trouve que l’arrêt provisoire est loin pour qui marche mal.',
      },
      {
        ...{ title: 'Un banc à mi-côte', type: 'decision', minutes: 15 },
        owner: 'L’équipe d’animation',
        said: 'La côte est longue et rien ne permet d’y souffler. Trois endroits ont été essayés à pied par un petit groupe : le meilleur est devant le mur de meulière, à l’ombre l’après-midi.',
      },
    ],
    decision: 'Un banc à dossier et accoudoirs est demandé devant le mur de meulière.',
    decidedOn: 1,
    hands: { for: 31, against: 0, abstaining: 1 },
    action: {
      text: 'Vérifier que le trottoir garde 1,40 mètre une fois le banc posé',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Il reste 1,55 mètre : le banc est commandé.' },
  },
  {
    items: [
      {
        ...{ title: 'Stationnement près de la gare', type: 'opinion', minutes: 45 },
        owner: 'Le service voirie',
        said: 'Des voitures restent toute la semaine dans les deux impasses. La zone bleue plaît aux commerces et inquiète les soignants à domicile. On demande qu’une carte leur soit prévue.',
      },
      {
        ...{ title: 'Le compost collectif', type: 'information', minutes: 20 },
        owner: 'Le service espaces verts',
        said: 'Les deux bacs sont pleins en hiver. Quatre personnes se relaient pour retourner la matière ; il en faudrait deux de plus le samedi.',
      },
    ],
    decision: 'Le conseil demande une étude de zone bleue limitée aux deux impasses.',
    decidedOn: 0,
    hands: { for: 18, against: 11, abstaining: 4 },
    action: {
      text: 'Compter pendant une semaine les voitures qui ne bougent pas',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Onze voitures n’ont pas bougé de la semaine.' },
  },
  {
    items: [
      {
        ...{ title: 'Une rue aux enfants', type: 'decision', minutes: 45 },
        owner: 'L’école et le service voirie',
        said: 'La rue serait fermée aux voitures une demi-heure le matin et le soir. Les riverains demandent à pouvoir sortir avec un badge. Les assistantes maternelles proposent de tenir la barrière à tour de rôle.',
      },
      {
        ...{ title: 'Éclairage du terrain de sport', type: 'opinion', minutes: 25 },
        owner: 'Le service des sports',
        said: 'La lumière s’arrête à 20 heures, les entraînements à 20 h 30. Le voisinage accepte une demi-heure de plus si les projecteurs sont tournés vers le sol.',
      },
    ],
    decision: 'La rue de l’école est fermée aux voitures à titre d’essai, de septembre à décembre.',
    decidedOn: 0,
    hands: { for: 34, against: 7, abstaining: 3 },
    action: {
      text: 'Écrire aux cinquante-deux riverains et leur remettre un badge',
      owner: 'La mission participation',
      department: null,
    },
    closed: { state: 'done', why: 'Cinquante badges remis ; deux riverains n’en veulent pas.' },
  },
  {
    items: [
      {
        ...{ title: 'Bilan de la rue aux enfants', type: 'information', minutes: 30 },
        owner: 'L’école',
        said: 'On a compté une fois et demie plus d’enfants à pied qu’avant. Deux livraisons ont été bloquées le premier mois ; depuis, les livreurs passent plus tôt. La barrière est lourde à pousser.',
      },
      {
        ...{ title: 'Des plantations le long du mur', type: 'opinion', minutes: 30 },
        owner: 'Le service espaces verts',
        said: 'Les lierres abîment l’enduit, les rosiers piquent, la vigne attire les guêpes. La salle penche pour des chèvrefeuilles et des graminées, arrosés par les riverains le premier été.',
      },
    ],
    decision: 'La rue aux enfants continue toute l’année scolaire, avec une barrière plus légère.',
    decidedOn: 0,
    hands: { for: 29, against: 4, abstaining: 0 },
    action: {
      text: 'Remplacer la barrière par une chaîne à crochet',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: {
      state: 'dropped',
      why: 'La chaîne est dangereuse pour les vélos : une barrière à roulettes est étudiée.',
    },
  },
  {
    items: [
      {
        ...{ title: 'La fête de la soupe', type: 'decision', minutes: 20 },
        owner: 'L’équipe d’animation',
        said: 'Trente marmites l’an dernier, et une file d’attente de vingt minutes. Cette fois, deux points de service et un plan des allergènes. Chacun apporte son bol.',
      },
      {
        ...{ title: 'Les trottoirs de la rue des Lilas', type: 'opinion', minutes: 35 },
        owner: 'Le service voirie',
        said: 'Les racines soulèvent le bitume sur quarante mètres. Couper les arbres n’est souhaité par personne. Une surface souple autour des troncs est montrée en photo.',
      },
    ],
    decision: 'La fête a lieu sur la place un samedi d’octobre, avec deux points de service.',
    decidedOn: 0,
    hands: { for: 40, against: 0, abstaining: 0 },
    action: {
      text: 'Chiffrer un revêtement souple sur quarante mètres',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Chiffrage présenté ; travaux proposés au budget suivant.' },
  },
  {
    items: [
      {
        ...{ title: 'La traversée devant la poste', type: 'opinion', minutes: 40 },
        owner: 'Le service voirie',
        said: 'Le feu est court pour une personne âgée : on l’a chronométré à neuf secondes. Un îlot au milieu demanderait d’enlever une place de livraison. Les commerces ne s’y opposent pas.',
      },
      {
        ...{ title: 'Le marché du dimanche', type: 'information', minutes: 20 },
        owner: 'Les commerçants du marché',
        said: 'Les allées sont trop serrées vers la fontaine. Deux étals acceptent de reculer d’un mètre, ce qui laisse passer un fauteuil.',
      },
    ],
    decision: 'Le conseil demande douze secondes de feu vert pour les piétons.',
    decidedOn: 0,
    hands: { for: 26, against: 1, abstaining: 3 },
    action: {
      text: 'Régler le feu et le mesurer à nouveau un jour de marché',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Feu réglé à douze secondes et demie.' },
  },
  {
    items: [
      {
        ...{ title: 'Où poser des arceaux à vélos', type: 'decision', minutes: 30 },
        owner: 'Le service voirie',
        said: 'Sur un plan affiché au mur, chacun a collé deux gommettes. La médiathèque et la boulangerie arrivent loin devant. Personne n’en veut devant l’entrée de la crèche.',
      },
      {
        ...{ title: 'Les toilettes publiques', type: 'opinion', minutes: 25 },
        owner: 'Le service propreté',
        said: 'Elles sont fermées un jour sur trois pour réparation. On suggère d’afficher l’adresse des autres toilettes ouvertes, et un numéro pour signaler.',
      },
    ],
    decision: 'Vingt arceaux sont demandés : douze à la médiathèque, huit près de la boulangerie.',
    decidedOn: 0,
    hands: { for: 23, against: 2, abstaining: 5 },
    action: {
      text: 'Afficher sur la porte où sont les autres toilettes',
      owner: 'Le service propreté',
      department: 'proprete',
    },
    closed: { state: 'done', why: 'Affiche posée, avec un plan simple.' },
  },
  {
    items: [
      {
        ...{ title: 'La rue piétonne en été', type: 'opinion', minutes: 45 },
        owner: 'Le service voirie',
        said: 'Fermée aux voitures de juillet à septembre, elle a rempli les terrasses et gêné deux ateliers qui chargent l’après-midi. On cherche un horaire de livraison plus long le matin.',
      },
      {
        ...{ title: 'Un concert par mois au kiosque', type: 'decision', minutes: 20 },
        owner: 'L’équipe d’animation',
        said: 'Trois groupes du quartier sont prêts. Le voisinage demande une fin à 20 heures et pas de sonorisation le dimanche.',
      },
    ],
    decision: 'Quatre concerts sans sonorisation ont lieu au kiosque, de mai à août.',
    decidedOn: 1,
    hands: { for: 33, against: 2, abstaining: 1 },
    action: {
      text: 'Écrire aux deux ateliers pour convenir des heures de livraison',
      owner: 'La mission participation',
      department: null,
    },
    closed: { state: 'done', why: 'Livraisons possibles jusqu’à 11 h 30.' },
  },
  {
    items: [
      {
        ...{ title: 'Les escaliers du Coteau', type: 'opinion', minutes: 35 },
        owner: 'Le service voirie',
        said: 'La rampe manque sur les douze dernières marches. Par temps de pluie, les feuilles rendent la pierre glissante. On demande une rampe des deux côtés, et une rigole pour pousser un vélo.',
      },
      {
        ...{ title: 'Un verger partagé', type: 'decision', minutes: 30 },
        owner: 'Le service espaces verts',
        said: 'Le terrain en pente convient à des pommiers et des cognassiers. Les fruits seraient à tout le monde, avec un jour de cueillette annoncé. Une classe voudrait tenir le carnet des floraisons.',
      },
    ],
    decision: 'Douze arbres fruitiers sont plantés à l’automne, avec l’école.',
    decidedOn: 1,
    hands: { for: 28, against: 0, abstaining: 2 },
    action: {
      text: 'Poser la rampe manquante et nettoyer les marches avant l’hiver',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Rampe posée, marches brossées ; la rigole suivra.' },
  },
  {
    items: [
      {
        ...{ title: 'Les chats du cimetière', type: 'information', minutes: 15 },
        owner: 'Une association',
        said: 'Dix-sept chats ont été stérilisés en deux ans. L’association demande un abri discret et un point d’eau, et qu’on cesse de nourrir ailleurs.',
      },
      {
        ...{ title: 'Vitesse rue du Panorama', type: 'opinion', minutes: 40 },
        owner: 'Le service voirie',
        said: 'Le radar pédagogique a relevé une voiture sur cinq au-dessus de 40. Des chicanes avec bacs plantés sont préférées à un ralentisseur, trop bruyant la nuit.',
      },
    ],
    decision: 'Des chicanes provisoires sont essayées deux mois rue du Panorama.',
    decidedOn: 1,
    hands: { for: 25, against: 6, abstaining: 4 },
    action: {
      text: 'Poser les chicanes et relever à nouveau les vitesses',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Moins d’une voiture sur vingt dépasse 40.' },
  },
  {
    items: [
      {
        ...{ title: 'La neige et les trottoirs', type: 'information', minutes: 25 },
        owner: 'Le service propreté',
        said: 'La ville déneige d’abord les écoles, les arrêts de bus et les pentes. Chaque riverain doit dégager devant chez soi, ce que beaucoup ignorent. Des bacs de sel sont promis en haut des deux escaliers.',
      },
      {
        ...{ title: 'Le point de vue', type: 'decision', minutes: 25 },
        owner: 'Le service espaces verts',
        said: 'La haie a poussé et cache la vallée. Elle abrite aussi des mésanges. On la taille à hauteur d’assise, hors de la saison des nids.',
      },
    ],
    decision: 'La haie du point de vue est taillée à 1,20 mètre, en février seulement.',
    decidedOn: 1,
    hands: { for: 21, against: 5, abstaining: 2 },
    action: {
      text: 'Poser deux bacs de sel avant décembre',
      owner: 'Le service propreté',
      department: 'proprete',
    },
    closed: { state: 'done', why: 'Deux bacs posés, clés remises aux gardiens.' },
  },
  {
    items: [
      {
        ...{ title: 'Le ruisseau qui déborde', type: 'opinion', minutes: 40 },
        owner: 'Le service voirie et le syndicat de rivière',
        said: 'Trois caves ont été inondées en juin. Le syndicat propose une mare de retenue dans le pré. La salle veut d’abord que les grilles soient curées deux fois par an.',
      },
      {
        ...{ title: 'Prêter ses outils', type: 'decision', minutes: 20 },
        owner: 'L’équipe d’animation',
        said: 'Une armoire à outils serait ouverte le samedi matin, avec un cahier. Taille-haies et échelles resteraient chez qui les prête.',
      },
    ],
    decision: 'L’armoire à outils ouvre pour six mois, à l’essai.',
    decidedOn: 1,
    hands: { for: 30, against: 1, abstaining: 1 },
    action: {
      text: 'Curer les grilles du chemin du Pré avant l’automne',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Dix-huit grilles curées en deux matinées.' },
  },
  {
    items: [
      {
        ...{ title: 'L’arrêt de bus sans abri', type: 'opinion', minutes: 25 },
        owner: 'Le service voirie',
        said: 'Quarante personnes y attendent le matin. Le trottoir est étroit : un abri sans côté tiendrait, avec un appui plutôt qu’un banc. On préfère un appui à rien.',
      },
      {
        ...{ title: 'Haies et voisins', type: 'information', minutes: 30 },
        owner: 'Un conciliateur de justice',
        said: 'À deux mètres, à cinquante centimètres : les règles ont été dites avec des dessins. La plupart des désaccords se règlent en se parlant avant d’écrire.',
      },
    ],
    decision: 'Le conseil demande un abri étroit avec appui à l’arrêt des Jardins.',
    decidedOn: 0,
    hands: { for: 32, against: 0, abstaining: 3 },
    action: {
      text: 'Mesurer le trottoir et envoyer le plan à l’autorité des transports',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: { state: 'done', why: 'Plan envoyé ; réponse attendue au printemps.' },
  },
  {
    items: [
      {
        ...{ title: 'Les jeux pour les petits', type: 'decision', minutes: 35 },
        owner: 'Le service espaces verts',
        said: 'Le toboggan est trop haut pour les moins de trois ans. On a choisi entre deux dessins : une butte d’herbe avec tunnel, ou une petite cabane. Les parents présents préfèrent la butte.',
      },
      {
        ...{ title: 'Les rats près du local à poubelles', type: 'opinion', minutes: 25 },
        owner: 'Le service propreté',
        said: 'Les couvercles restent ouverts parce qu’ils sont trop lourds. Des bacs à pédale seront essayés dans deux résidences.',
      },
    ],
    decision: 'Une butte d’herbe avec un tunnel remplace le petit toboggan.',
    decidedOn: 0,
    hands: { for: 24, against: 3, abstaining: 2 },
    action: {
      text: 'Essayer des bacs à pédale dans deux résidences',
      owner: 'Le service propreté',
      department: 'proprete',
    },
    closed: { state: 'done', why: 'Essai concluant dans une résidence, en cours dans l’autre.' },
  },
  {
    items: [
      {
        ...{ title: 'Des cours de français le soir', type: 'opinion', minutes: 45 },
        owner: 'Deux associations',
        said: 'Cent vingt personnes attendent une place. Les cours finissent trop tôt pour qui travaille en restauration ou dans le ménage. Un cours de 20 h à 21 h 30 est possible si une salle est prêtée le mardi.',
      },
      {
        ...{ title: 'Une affiche des guichets en six langues', type: 'decision', minutes: 25 },
        owner: 'L’accueil de la mairie',
        said: 'Chaque guichet aura une couleur et un dessin. Les membres relisent les traductions avant l’impression : l’an dernier, un mot prêtait à rire.',
      },
    ],
    decision: 'L’affiche des guichets est imprimée en six langues, relue par des membres.',
    decidedOn: 1,
    hands: { for: 16, against: 0, abstaining: 0 },
    action: {
      text: 'Trouver une salle libre le mardi soir pour un cours de français',
      owner: 'La mission participation',
      department: null,
    },
    closed: { state: 'done', why: 'Salle du Verger prêtée chaque mardi dès la rentrée.' },
  },
  {
    items: [
      {
        ...{
          title: 'Refaire un titre de séjour : où se faire aider',
          type: 'information',
          minutes: 40,
        },
        owner: 'Un écrivain public',
        said: 'Les rendez-vous en ligne ouvrent la nuit et partent en minutes. L’écrivain public montre comment garder une preuve de ses essais. Deux ordinateurs seront libres le jeudi à la médiathèque.',
      },
      {
        ...{ title: 'La journée des cuisines', type: 'decision', minutes: 20 },
        owner: 'L’équipe d’animation',
        said: 'Pas de stand par pays : des tables par ingrédient, le riz, le blé, le maïs, et chacun raconte son plat. L’idée vient d’une discussion à l’école.',
      },
    ],
    decision: 'La journée des cuisines se fait par ingrédient, au préau de l’école.',
    decidedOn: 1,
    hands: { for: 14, against: 1, abstaining: 3 },
    action: {
      text: 'Réserver deux ordinateurs le jeudi à la médiathèque',
      owner: 'La médiathèque',
      department: null,
    },
    closed: { state: 'done', why: 'Deux postes réservés de 14 h à 18 h.' },
  },
  {
    items: [
      {
        ...{ title: 'Les parents à l’école', type: 'opinion', minutes: 35 },
        owner: 'Deux directrices d’école',
        said: 'Beaucoup de parents ne viennent pas aux réunions faute d’interprète. Un message vocal dans leur langue, envoyé la veille, a rempli une salle au printemps.',
      },
      {
        ...{ title: 'Se soigner sans rendez-vous', type: 'information', minutes: 25 },
        owner: 'Le centre de santé',
        said: 'La consultation du samedi est ouverte à tous. Un interprète par téléphone est disponible, gratuit, sur simple demande.',
      },
    ],
    decision:
      'Le conseil enregistre des messages vocaux en quatre langues avant chaque réunion d’école.',
    decidedOn: 0,
    hands: { for: 17, against: 0, abstaining: 1 },
    action: {
      text: 'Enregistrer les premiers messages avec des parents bénévoles',
      owner: 'L’équipe d’animation',
      department: null,
    },
    closed: { state: 'done', why: 'Douze messages enregistrés, en quatre langues.' },
  },
  {
    items: [
      {
        ...{ title: 'Ce qui a changé sur la place', type: 'information', minutes: 40 },
        owner: 'Le service voirie',
        said: 'Les terrasses ont doublé, les voitures ont disparu et les livraisons se font avant 11 heures. Les pavés clairs éblouissent l’été. Deux bancs ont été déplacés à l’ombre à la demande d’habitants.',
      },
      {
        ...{ title: 'Ce qui reste à faire', type: 'opinion', minutes: 30 },
        owner: 'Le service espaces verts',
        said: 'Les quatre tilleuls sont petits et donneront peu d’ombre avant dix ans. On demande des voiles tendus l’été en attendant.',
      },
    ],
    decision: 'Des voiles d’ombrage sont essayés un été au-dessus de l’aire de jeux.',
    decidedOn: 1,
    hands: { for: 41, against: 3, abstaining: 6 },
    action: {
      text: 'Chiffrer trois voiles et leurs mâts',
      owner: 'Le service espaces verts',
      department: 'espaces-verts',
    },
    closed: { state: 'done', why: 'Chiffrage remis : deux voiles sont possibles.' },
  },
  {
    items: [
      {
        ...{ title: 'Dessiner le square', type: 'opinion', minutes: 60 },
        owner: 'Une paysagiste',
        said: 'Par tables de six, on a déplacé des découpages : une mare, un préau, un terrain plat. Quatre tables sur cinq gardent le grand cèdre au milieu. Les adolescents demandent des prises de courant.',
      },
      {
        ...{ title: 'Ce qui ne peut pas changer', type: 'information', minutes: 15 },
        owner: 'Le service espaces verts',
        said: 'Une canalisation traverse le square du nord au sud : rien de lourd ne peut y être posé.',
      },
    ],
    decision: 'Le cèdre reste au milieu du dessin.',
    decidedOn: 0,
    hands: null,
    action: {
      text: 'Mettre au propre deux des cinq dessins',
      owner: 'La paysagiste',
      department: null,
    },
    closed: { state: 'done', why: 'Deux dessins exposés à la médiathèque.' },
  },
]

/** Invented rooms. */
type DemoRoom = Pick<Meeting, 'place'> & Welcome

export const demoRooms: readonly [DemoRoom, ...DemoRoom[]] = [
  {
    place: 'Salle du Verger, 2 rue des Essais',
    wayThere: 'Bus d’essai n° 1, arrêt Verger. Entrée par le jardin.',
    offers: ['interpreter', 'wheelchair'],
  },
  {
    place: 'Maison des Associations d’essai, 15 allée de l’Exemple',
    wayThere: 'À cinq minutes à pied de la gare. Parking à vélos devant la porte.',
    offers: ['interpreter', 'wheelchair', 'childcare'],
  },
  {
    place: 'Préau de l’école des Essais, 4 rue de l’Exemple',
    wayThere: 'Deux marches à l’entrée : appelez-nous, nous posons la rampe.',
    offers: ['childcare', 'ride'],
  },
]

/** Of the zone of the demonstration, for the school year 2026-2027: the last day is the eve of the return. */
export const demoHolidays = [
  ['Toussaint', '2026-10-17', '2026-11-01'],
  ['Noël', '2026-12-19', '2027-01-03'],
  ['Hiver', '2027-02-06', '2027-02-21'],
  ['Printemps', '2027-04-03', '2027-04-18'],
  ['Été', '2027-07-03', '2027-08-31'],
] as const
