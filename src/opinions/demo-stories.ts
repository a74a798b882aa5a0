import type { BodyKind, Votes } from '../bodies/index.ts'
import type { OpinionOrigin, Stance } from './rules/opinion.ts'

/** What the town replied, so many days after the opinion. */
interface DemoReply {
  readonly after: number
  readonly stance: Stance
  readonly text: string
}

/** An invented opinion of one of the bodies of the demonstration. */
export interface DemoOpinion {
  readonly of: BodyKind
  /** Which of its kind. */
  readonly rank: number
  readonly origin: OpinionOrigin
  readonly subject: string
  readonly question: string
  readonly negotiable: string
  readonly fixed: string
  /** Days ago it was asked for. */
  readonly asked: number
  /** Days that the body has; `null` when it began itself. */
  readonly within: number | null
  /** Days ago it was adopted; `null` when it still is awaited. */
  readonly adopted: number | null
  readonly votes: Votes | null
  readonly text: string
  readonly minority: string
  readonly department: string
  /** The reply was put off: so many days after the opinion, by so many days. */
  readonly postponed?: { readonly after: number; readonly by: number; readonly reason: string }
  readonly reply: DemoReply | null
}

const counted = (votesFor: number, votesAgainst: number, abstentions: number): Votes => ({
  votesFor,
  votesAgainst,
  abstentions,
})

/** All invented. */
export const demoOpinions: readonly DemoOpinion[] = [
  {
    of: 'citizen-council',
    rank: 0,
    origin: 'referral',
    subject: 'Les horaires de la médiathèque de La Plaine',
    question:
      'La médiathèque ouvre trente heures par semaine. Pour le même nombre d’heures, quels jours et quels moments serviraient le plus aux habitants ?',
    negotiable: 'Les jours, les heures, et ce qui se passe le soir.',
    fixed: 'Trente heures par semaine, et une fermeture en août : il n’y a pas de poste en plus.',
    asked: 260,
    within: 45,
    adopted: 222,
    votes: counted(17, 3, 2),
    text: 'Nous avons demandé à 140 personnes, à la sortie de l’école, au marché et dans les halls.\n\nNous demandons :\n\n1. d’ouvrir le dimanche de 14 h à 18 h ;\n2. de fermer le mardi matin, où il ne vient presque personne ;\n3. de garder une salle ouverte un soir par semaine, pour les lycéens qui n’ont pas de place chez eux.',
    minority:
      'Trois membres pensent que le dimanche doit rester un jour de repos pour le personnel.',
    department: 'culture-et-sports',
    reply: {
      after: 49,
      stance: 'in-part',
      text: 'Merci pour ces 140 réponses, que l’équipe de la médiathèque a lues une à une.\n\n**Le dimanche.** Oui, d’octobre à mars, de 14 h à 18 h. Les agents sont volontaires, et se reposent le lundi. L’été, trop peu de monde viendrait.\n\n**Le mardi matin.** Oui : ces quatre heures vont au dimanche.\n\n**Un soir par semaine.** Pas cette année. Il faut deux agents le soir pour la sécurité, et nous n’en avons qu’un. Nous ouvrons à la place la salle de travail de la mairie annexe, le jeudi jusqu’à 20 h.',
    },
  },
  {
    of: 'neighbourhood-council',
    rank: 2,
    origin: 'referral',
    subject: 'Des arbres ou des places de parking, place du marché',
    question:
      'La place sera refaite l’an prochain. Le bureau d’études propose deux plans : l’un garde 42 places de parking et plante 8 arbres, l’autre garde 24 places et plante 26 arbres. Lequel préférez-vous, et que changeriez-vous ?',
    negotiable: 'Le nombre d’arbres et de places, les bancs, la fontaine, le sens de circulation.',
    fixed: 'Le marché du samedi reste sur la place. Les réseaux sous le sol ne bougent pas.',
    asked: 190,
    within: 60,
    adopted: 137,
    votes: counted(14, 9, 1),
    text: 'Le conseil préfère le plan aux 26 arbres, avec trois conditions :\n\n1. dix places d’arrêt de quinze minutes, pour les commerces ;\n2. deux places pour personnes handicapées de plus, du côté de la pharmacie ;\n3. une allée plate et large jusqu’au marché, pour les caddies et les fauteuils.',
    minority:
      'Neuf membres craignent pour les commerces. Ils demandent de compter les voitures un samedi de marché avant de choisir.',
    department: 'voirie-et-deplacements',
    reply: {
      after: 83,
      stance: 'followed',
      text: 'La ville choisit le plan aux 26 arbres, et retient vos trois conditions.\n\nLes dix places de quinze minutes sont dessinées devant les commerces. Les deux places devant la pharmacie seront faites en premier. L’allée aura trois mètres de large, sans marche.\n\nNous avons compté les voitures un samedi de marché, comme la minorité le demandait : 31 places étaient prises au plus fort, dont 9 par des voitures qui n’ont pas bougé de la journée.\n\nCe comptage a pris du temps, et cette réponse arrive après la date promise. Nous aurions dû vous prévenir.',
    },
  },
  {
    of: 'foreign-residents-council',
    rank: 0,
    origin: 'self-referral',
    subject: 'L’attente au guichet de la mairie',
    question:
      'Beaucoup de personnes nous racontent qu’elles attendent deux heures, puis qu’il leur manque un papier. Nous avons choisi d’y regarder de près.',
    negotiable: '',
    fixed: '',
    asked: 150,
    within: null,
    adopted: 96,
    votes: null,
    text: 'Nous avons passé quatre matinées au guichet, avec l’accord des agents.\n\nUne personne sur trois repart sans avoir pu faire sa démarche, presque toujours parce qu’il manque un papier.\n\nNous demandons :\n\n1. une liste des papiers à apporter, en dessins, à l’entrée et sur le site ;\n2. quelqu’un qui regarde le dossier dans la file, avant le guichet ;\n3. un ticket qui dit combien de temps on attendra.',
    minority: '',
    department: 'accueil-et-vie-municipale',
    reply: null,
  },
  {
    of: 'neighbourhood-council',
    rank: 1,
    origin: 'self-referral',
    subject: 'Les terrains de sport, le soir',
    question:
      'Le terrain de La Plaine est fermé à 19 h. Les jeunes jouent dans la rue, les voisins se plaignent du bruit. Le conseil veut proposer autre chose.',
    negotiable: '',
    fixed: '',
    asked: 120,
    within: null,
    adopted: 88,
    votes: counted(19, 0, 3),
    text: 'Nous demandons d’ouvrir le terrain jusqu’à 21 h 30, du lundi au jeudi, d’avril à octobre, avec un éducateur présent les deux premiers mois. Le conseil ferait le point avec les voisins au bout de six semaines.',
    minority: '',
    department: 'culture-et-sports',
    postponed: {
      after: 45,
      by: 40,
      reason:
        'Nous attendons la mesure du bruit le soir, demandée à un bureau d’études : elle a lieu dans trois semaines.',
    },
    reply: null,
  },
  {
    of: 'neighbourhood-council',
    rank: 3,
    origin: 'self-referral',
    subject: 'Rebaptiser le square du Coteau',
    question:
      'Le square n’a pas de nom. Des voisins proposent celui d’une couturière qui a tenu trente ans l’atelier d’en face.',
    negotiable: '',
    fixed: '',
    asked: 330,
    within: null,
    adopted: 300,
    votes: counted(11, 4, 5),
    text: 'Le conseil demande que le square porte le nom de l’atelier de couture qui a fait vivre la rue, et qu’un panneau raconte son histoire.',
    minority: 'Quatre membres préfèrent un nom d’arbre, pour ne fâcher personne.',
    department: 'culture-et-sports',
    reply: {
      after: 38,
      stance: 'not-followed',
      text: 'La ville ne suit pas cet avis sur le nom : l’atelier est une entreprise qui existe toujours ailleurs, et la ville ne donne pas le nom d’une entreprise à un lieu public.\n\nElle garde l’idée du panneau : les archives préparent un texte avec vous, et il sera posé à l’entrée du square au printemps. Le conseil municipal reste prêt à étudier un autre nom que vous proposeriez.',
    },
  },
  {
    of: 'citizen-council',
    rank: 0,
    origin: 'referral',
    subject: 'Une aire de jeux pour tous les enfants',
    question:
      'La ville veut refaire l’aire de jeux du parc pour que des enfants handicapés y jouent avec les autres. Quels jeux, et quoi d’autre faut-il pour qu’on y vienne vraiment ?',
    negotiable: 'Les jeux, le sol, les bancs, les toilettes, les horaires.',
    fixed: 'Le budget : 180 000 euros. L’endroit : le bord du parc, près de l’arrêt de bus.',
    asked: 40,
    within: 60,
    adopted: null,
    votes: null,
    text: '',
    minority: '',
    department: 'espaces-verts',
    reply: null,
  },
  {
    of: 'neighbourhood-council',
    rank: 4,
    origin: 'referral',
    subject: 'La rue de l’école sans voitures, matin et soir',
    question:
      'Faut-il fermer la rue aux voitures un quart d’heure avant et après la classe ? Si oui, qui garde la barrière, et par où passent les riverains ?',
    negotiable: 'Les heures, la façon de fermer, le chemin des riverains.',
    fixed: 'Les pompiers et les personnes handicapées passent toujours.',
    asked: 80,
    within: 50,
    adopted: 33,
    votes: counted(16, 2, 0),
    text: 'Oui, de 8 h 15 à 8 h 45 et de 16 h 15 à 16 h 45, avec une barrière que des parents et des retraités tiennent à tour de rôle. Nous avons déjà douze volontaires.\n\nNous demandons des gilets, une demi-journée de formation, et une lettre à chaque riverain un mois avant.',
    minority: '',
    department: 'voirie-et-deplacements',
    reply: null,
  },
]
