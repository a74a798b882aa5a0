import type { ItemType } from './rules/agenda.ts'

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
  readonly action: {
    readonly text: string
    readonly owner: string
    readonly department: string | null
  }
  /** What is said of it once it is closed. */
  readonly closed: { readonly state: 'done' | 'dropped'; readonly why: string }
}

/** Invented, like all of the demonstration; no resident is named. */
export const demoStories: readonly DemoStory[] = [
  {
    items: [
      {
        ...{ title: 'Les traversées près de l’école', type: 'opinion', minutes: 40 },
        owner: 'Le service voirie',
        said: 'Trois traversées paraissent dangereuses le matin. La salle préfère un plateau surélevé à un feu.',
      },
      {
        ...{ title: 'La fête du quartier', type: 'decision', minutes: 30 },
        owner: 'L’équipe d’animation',
        said: 'La fête aura lieu sur la place, avec un repas partagé et des jeux en bois.',
      },
    ],
    decision: 'La fête du quartier se tient sur la place, un samedi de juin.',
    decidedOn: 1,
    action: {
      text: 'Compter les voitures et les piétons aux trois traversées, un matin d’école',
      owner: 'Le service voirie',
      department: 'voirie-et-deplacements',
    },
    closed: {
      state: 'done',
      why: 'Comptage fait un mardi et un jeudi : les chiffres ont été présentés.',
    },
  },
  {
    items: [
      {
        ...{ title: 'Le square et ses bancs', type: 'opinion', minutes: 35 },
        owner: 'Le service espaces verts',
        said: 'Les bancs manquent de dossiers et d’ombre. Plusieurs personnes demandent une fontaine.',
      },
      {
        ...{ title: 'Les nouveaux horaires de collecte', type: 'information', minutes: 20 },
        owner: 'Le service propreté',
        said: 'La collecte passe plus tôt le lundi. Un dépliant est distribué dans les halls.',
      },
    ],
    decision: 'Le conseil demande quatre bancs à dossier, à l’ombre, avant l’été.',
    decidedOn: 0,
    action: {
      text: 'Chiffrer quatre bancs à dossier et un point d’eau dans le square',
      owner: 'Le service espaces verts',
      department: 'espaces-verts',
    },
    closed: { state: 'done', why: 'Le chiffrage est rendu : quatre bancs, sans point d’eau.' },
  },
  {
    items: [
      {
        ...{ title: 'Accueillir les nouveaux habitants', type: 'decision', minutes: 30 },
        owner: 'L’équipe d’animation',
        said: 'Un petit guide écrit en mots simples est préféré à une réunion de plus.',
      },
      {
        ...{ title: 'Le budget participatif, mode d’emploi', type: 'information', minutes: 25 },
        owner: 'La mission participation',
        said: 'Les étapes sont expliquées. Deux ateliers aideront à écrire les idées.',
      },
    ],
    decision: 'Un guide de huit pages est écrit avec les habitants.',
    decidedOn: 0,
    action: {
      text: 'Écrire un premier jet du guide des nouveaux habitants',
      owner: 'Les animateurs du conseil',
      department: null,
    },
    closed: {
      state: 'dropped',
      why: 'La ville écrit déjà un guide avec l’accueil : le conseil le relira.',
    },
  },
]

/** Invented rooms. */
export const demoRooms = [
  'Salle du Verger, 2 rue des Essais',
  'Maison des Associations d’essai, 15 allée de l’Exemple',
  'Préau de l’école des Essais, 4 rue de l’Exemple',
] as const

/** Of the zone of the demonstration, for the school year 2026-2027: the last day is the eve of the return. */
export const demoHolidays = [
  ['Toussaint', '2026-10-17', '2026-11-01'],
  ['Noël', '2026-12-19', '2027-01-03'],
  ['Hiver', '2027-02-06', '2027-02-21'],
  ['Printemps', '2027-04-03', '2027-04-18'],
  ['Été', '2027-07-03', '2027-08-31'],
] as const
