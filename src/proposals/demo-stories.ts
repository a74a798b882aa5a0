import type { BodyKind } from '../bodies/index.ts'
import type { Votes } from '../bodies/index.ts'
import type { PointReply, ProposalText } from './rules/proposal.ts'

/** What happened to an invented proposal, so many days after its body adopted it. */
export type DemoAct = { readonly after: number } & (
  | { readonly act: 'admit'; readonly department: string }
  | { readonly act: 'inadmissible' | 'begin' | 'finish' | 'drop'; readonly reason: string }
  | { readonly act: 'postpone'; readonly reason: string; readonly by: number }
  | { readonly act: 'reply'; readonly replies: readonly PointReply[] }
  | {
      readonly act: 'milestone'
      readonly words: string
      readonly dueAfter: number
      readonly doneAfter?: number
    }
)

export interface DemoProposal {
  /** The body that wrote it: the first of its kind, or the second. */
  readonly of: BodyKind
  readonly rank: 0 | 1
  /** Days before today; `null` for a draft. */
  readonly adopted: number | null
  readonly votes: Votes | null
  readonly text: Omit<ProposalText, 'neighbourhood'>
  readonly acts: readonly DemoAct[]
}

const nothing = { room: '', money: null, interpreters: '', otherNeeds: '', partners: '' }
const votes = (votesFor: number, votesAgainst: number, abstentions: number): Votes => ({
  votesFor,
  votesAgainst,
  abstentions,
})
const retained = (reason: string): PointReply => ({ verdict: 'retained', reason })
const inPart = (reason: string): PointReply => ({ verdict: 'in-part', reason })
const refused = (reason: string): PointReply => ({ verdict: 'refused', reason })

/** A year of proposals, invented: in every state, one of which the town answers too late. */
export const demoProposals: readonly DemoProposal[] = [
  {
    of: 'foreign-residents-council',
    rank: 0,
    adopted: 318,
    votes: votes(17, 0, 2),
    text: {
      ...nothing,
      title: 'Un accueil en plusieurs langues au guichet',
      points: [
        'Afficher au guichet, en six langues et en dessins, les papiers à apporter pour chaque démarche.',
        'Prêter une tablette qui traduit, quand personne au guichet ne parle la langue.',
        'Ouvrir une permanence d’aide le samedi matin.',
      ],
      why: 'Trois personnes sur dix repartent du guichet sans avoir fait leur démarche : il manquait un papier que personne n’avait su leur nommer. Nous l’avons compté pendant quatre mardis.',
      forWhom:
        'Les personnes qui lisent mal le français, et celles qui les accompagnent, souvent leurs enfants.',
      money: 1200,
      interpreters: 'Pour relire les affichettes, une heure par langue.',
      partners: 'Les ateliers de français des centres sociaux.',
    },
    acts: [
      { after: 9, act: 'admit', department: 'accueil-et-vie-municipale' },
      {
        after: 47,
        act: 'reply',
        replies: [
          retained(
            'Les six langues sont choisies avec vous. Les dessins seront essayés au guichet avant d’être imprimés.',
          ),
          retained('Deux tablettes, gardées à l’accueil.'),
          inPart(
            'Un samedi par mois, pas chaque samedi : il n’y a que deux agents ce jour-là. Nous compterons qui vient, et nous en reparlerons au bout de six mois.',
          ),
        ],
      },
      {
        after: 50,
        act: 'milestone',
        words: 'Essayer les affichettes avec dix personnes au guichet',
        dueAfter: 90,
        doneAfter: 84,
      },
      {
        after: 50,
        act: 'milestone',
        words: 'Imprimer et poser les affichettes',
        dueAfter: 120,
        doneAfter: 131,
      },
      {
        after: 50,
        act: 'milestone',
        words: 'Première permanence du samedi',
        dueAfter: 150,
        doneAfter: 145,
      },
      { after: 62, act: 'begin', reason: 'Les textes sont écrits, les tablettes sont commandées.' },
      {
        after: 190,
        act: 'finish',
        reason:
          'Affichettes, tablettes et permanence sont là. Au guichet, une personne sur dix repart encore sans avoir fini : c’était trois.',
      },
    ],
  },
  {
    of: 'foreign-residents-council',
    rank: 0,
    adopted: 164,
    votes: votes(15, 1, 3),
    text: {
      ...nothing,
      title: 'Des interprètes aux réunions publiques',
      points: [
        'Annoncer sur chaque invitation qu’on peut demander un interprète, et comment.',
        'Payer des interprètes pour les réunions de quartier, dès que trois personnes le demandent.',
        'Laisser des silences dans la réunion pour que l’interprète finisse sa phrase.',
      ],
      why: 'On vient une fois, on ne comprend pas, on ne revient plus. Nos voisins ont pourtant des choses à dire sur leur rue.',
      forWhom: 'Les habitants qui comprennent mal le français parlé vite.',
      money: 6000,
      interpreters: 'Pour environ huit réunions par an.',
      otherNeeds: 'Un micro de plus, pour que tout le monde entende.',
      partners: 'Une association d’interprètes, à choisir avec la ville.',
    },
    acts: [
      { after: 6, act: 'admit', department: 'accueil-et-vie-municipale' },
      {
        after: 58,
        act: 'reply',
        replies: [
          retained('Sur toutes les invitations dès la rentrée.'),
          inPart(
            'Dès cinq demandes, et dix jours avant la réunion : c’est le délai de l’association. En dessous, un agent rappelle chaque personne après la réunion.',
          ),
          retained('C’est ajouté à la fiche de qui anime.'),
        ],
      },
      {
        after: 60,
        act: 'milestone',
        words: 'Ajouter la phrase aux invitations',
        dueAfter: 80,
        doneAfter: 78,
      },
      {
        after: 60,
        act: 'milestone',
        words: 'Signer avec une association d’interprètes',
        dueAfter: 130,
        doneAfter: 139,
      },
      { after: 60, act: 'milestone', words: 'Première réunion avec interprètes', dueAfter: 190 },
      {
        after: 81,
        act: 'begin',
        reason: 'Les invitations de la rentrée portent la phrase, en six langues.',
      },
    ],
  },
  {
    of: 'foreign-residents-council',
    rank: 0,
    adopted: 96,
    votes: votes(18, 0, 1),
    text: {
      ...nothing,
      title: 'Des cours de français le soir, avec une garde d’enfants',
      points: [
        'Ouvrir un cours de français deux soirs par semaine, de 19 h à 20 h 30.',
        'Garder les enfants dans la salle d’à côté pendant le cours.',
        'Dire dès l’inscription combien de temps on attendra.',
      ],
      why: 'Les cours de la journée sont pleins, et qui travaille ne peut pas y venir. Les parents seuls n’ont personne à qui laisser leurs enfants.',
      forWhom: 'Celles et ceux qui travaillent la journée, et les parents seuls.',
      room: 'Deux salles voisines, pour quinze adultes et une dizaine d’enfants.',
      money: 9500,
      partners: 'Les centres sociaux, les associations qui donnent déjà des cours.',
    },
    acts: [{ after: 12, act: 'admit', department: 'solidarites' }],
  },
  {
    of: 'foreign-residents-council',
    rank: 0,
    adopted: null,
    votes: null,
    text: {
      ...nothing,
      title: 'Expliquer la rentrée aux familles qui arrivent',
      points: [
        'Une réunion en juin dans chaque école, avec des mots simples et des interprètes.',
        'Une page de dessins : la cantine, l’étude, qui appeler.',
      ],
      why: 'Chaque année, des enfants passent septembre sans cantine parce que la fiche est arrivée trop tard.',
      forWhom: 'Les familles dont un enfant entre à l’école.',
      interpreters: 'Une heure par école.',
    },
    acts: [],
  },
  {
    of: 'citizen-council',
    rank: 0,
    adopted: 71,
    votes: votes(21, 2, 4),
    text: {
      ...nothing,
      title: 'Le budget de la ville sur une seule page',
      points: [
        'Publier chaque printemps une page qui dit d’où vient l’argent et où il va, pour 100 euros.',
        'Y montrer ce qui a changé depuis l’année d’avant, et pourquoi.',
        'La relire avec des habitants avant de la publier.',
      ],
      why: 'Le document officiel a trois cents pages. On nous demande notre avis sur des choix dont nous ne voyons pas le prix.',
      forWhom: 'Tout le monde ; on pense aussi aux collégiens.',
      partners: 'Une classe de collège qui voudrait la relire.',
    },
    acts: [
      { after: 8, act: 'admit', department: 'accueil-et-vie-municipale' },
      {
        after: 55,
        act: 'reply',
        replies: [
          retained('Elle paraîtra avec le budget, en avril.'),
          inPart('Pour les dix plus grosses dépenses : au-delà, la page n’en serait plus une.'),
          retained('Cinq membres du conseil la reliront en mars.'),
        ],
      },
      {
        after: 57,
        act: 'milestone',
        words: 'Premier essai de la page, lu par le conseil',
        dueAfter: 110,
      },
      { after: 57, act: 'milestone', words: 'Publication avec le budget', dueAfter: 165 },
    ],
  },
  {
    of: 'citizen-council',
    rank: 0,
    adopted: 241,
    votes: votes(19, 5, 2),
    text: {
      ...nothing,
      title: 'Un bus de nuit le vendredi et le samedi',
      points: [
        'Faire passer un bus toutes les quarante minutes entre minuit et 4 h, jusqu’à la gare.',
      ],
      why: 'Après le dernier train, il reste une heure de marche, ou rien. Les jeunes et celles et ceux qui travaillent tard en parlent à chaque réunion.',
      forWhom: 'Qui rentre tard : jeunes, salariés de la nuit.',
    },
    acts: [
      {
        after: 15,
        act: 'inadmissible',
        reason:
          'La ville ne décide pas des bus : c’est l’autorité des transports de la région. Nous lui avons envoyé votre texte, avec une lettre qui le soutient, et nous publierons sa réponse.',
      },
    ],
  },
  {
    of: 'citizen-council',
    rank: 0,
    adopted: 203,
    votes: votes(12, 9, 6),
    text: {
      ...nothing,
      title: 'Éteindre toutes les lumières de la ville à minuit',
      points: [
        'Éteindre l’éclairage des rues de minuit à 5 h, toute l’année.',
        'Mettre l’argent économisé dans l’isolation des écoles.',
      ],
      why: 'Moins dépenser, mieux voir les étoiles, laisser dormir les oiseaux.',
      forWhom: 'Toute la ville.',
    },
    acts: [
      { after: 10, act: 'admit', department: 'voirie-et-deplacements' },
      {
        after: 52,
        act: 'reply',
        replies: [
          refused(
            'Pas sur toute la ville : les passages vers la gare restent éclairés, des habitantes nous l’ont demandé en marchant de nuit avec elles. L’éclairage baisse déjà de moitié à partir de 23 h.',
          ),
          refused(
            'La loi ne permet pas de réserver une économie à une dépense. L’isolation de deux écoles est déjà dans le budget de l’an prochain.',
          ),
        ],
      },
    ],
  },
  {
    of: 'neighbourhood-council',
    rank: 0,
    adopted: 27,
    votes: votes(11, 0, 0),
    text: {
      ...nothing,
      title: 'La rue de l’école sans voitures à l’heure de la sortie',
      points: [
        'Fermer la rue de l’école aux voitures de 16 h 15 à 17 h, les jours de classe.',
        'Essayer pendant un mois, puis compter et demander aux riverains.',
        'Confier la barrière à des parents volontaires.',
      ],
      why: 'Deux enfants ont été renversés sur le passage cette année, sans gravité. Les voitures en double file cachent les plus petits.',
      forWhom: 'Les enfants, leurs parents, les riverains.',
      otherNeeds: 'Une barrière légère et quatre gilets.',
      partners: 'Les parents d’élèves, la directrice de l’école.',
    },
    acts: [{ after: 7, act: 'admit', department: 'voirie-et-deplacements' }],
  },
  {
    of: 'neighbourhood-council',
    rank: 1,
    adopted: 285,
    votes: null,
    text: {
      ...nothing,
      title: 'Un four à pain au jardin partagé',
      points: [
        'Construire un four à pain avec des habitants, un samedi de printemps.',
        'L’allumer une fois par mois, ouvert à qui apporte sa pâte.',
      ],
      why: 'On se parle mieux autour d’un four. Le jardin est vide dès qu’il fait froid.',
      forWhom: 'Les voisins, les enfants de l’école d’à côté.',
      room: 'Le fond du jardin partagé, huit mètres carrés.',
      money: 2800,
      partners: 'L’association du jardin, un maçon du quartier.',
    },
    acts: [
      { after: 11, act: 'admit', department: 'espaces-verts' },
      {
        after: 40,
        act: 'postpone',
        by: 30,
        reason: 'Les pompiers doivent venir voir le terrain, ils passent dans trois semaines.',
      },
      {
        after: 82,
        act: 'reply',
        replies: [
          retained('Au printemps, si les pompiers confirment l’emplacement.'),
          inPart('Quatre fois l’an d’abord, avec deux personnes formées.'),
        ],
      },
      {
        after: 160,
        act: 'drop',
        reason:
          'Le terrain est au-dessus d’une conduite de gaz : rien ne peut y être bâti ni y brûler. Nous cherchons un autre lieu avec le conseil, qui pourra proposer de nouveau.',
      },
    ],
  },
]
