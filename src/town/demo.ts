import type { Transaction } from 'kysely'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import type { Place, Polygon } from './methods/outline.ts'
import { defaultColours, type Neighbourhood, type Town } from './rules/town.ts'
import { councillors } from './store/councillors.ts'
import { departments } from './store/departments.ts'

/** The demonstration town: a real outline, five neighbourhoods of our own drawing, nobody in it. */
export const demoTown: Town = {
  name: 'Cachan (démonstration)',
  colours: defaultColours,
  zone: 'Europe/Paris',
  isDemonstration: true,
  contactEmail: 'participation@exemple.fr',
  residents: 31_000,
  inseeCode: '94016',
  schoolZone: 'C',
  isAlsaceMoselle: false,
}

// Outline of the commune 94016: IGN Admin Express, 2018, Licence Ouverte, simplified to 21 points.
const outline: readonly Place[] = [
  [2.3187, 48.788],
  [2.32394, 48.80155],
  [2.32819, 48.79979],
  [2.33295, 48.7994],
  [2.33377, 48.79848],
  [2.33668, 48.79824],
  [2.34003, 48.7973],
  [2.34103, 48.79887],
  [2.34385, 48.79766],
  [2.34494, 48.79474],
  [2.3442, 48.79076],
  [2.34089, 48.78392],
  [2.3395, 48.78424],
  [2.3386, 48.7827],
  [2.33551, 48.7834],
  [2.3343, 48.78439],
  [2.32834, 48.78444],
  [2.32765, 48.78211],
  [2.32581, 48.78191],
  [2.32445, 48.78225],
  [2.32512, 48.78631],
]

/** Where the five invented neighbourhoods meet. */
const crossroads: Place = [2.3305, 48.7917]

/** From one point of the outline to another, closed at the crossroads. */
function slice(from: number, to: number): Polygon {
  const count = ((to - from + outline.length) % outline.length) + 1
  const edge = Array.from({ length: count }, (_, step) => outline[(from + step) % outline.length])
  const points = edge.filter((point) => point !== undefined)
  return { type: 'Polygon', coordinates: [[crossroads, ...points, crossroads]] }
}

export const demoNeighbourhoods: readonly Neighbourhood[] = [
  { id: 'coteau', name: 'Le Coteau', outline: slice(0, 3) },
  { id: 'aqueduc', name: 'L’Aqueduc', outline: slice(3, 9) },
  { id: 'centre', name: 'Le Centre', outline: slice(9, 12) },
  { id: 'jardins', name: 'Les Jardins', outline: slice(12, 16) },
  { id: 'plaine', name: 'La Plaine', outline: slice(16, 0) },
]

/** Invented departments; their mailboxes lead nowhere. */
const demoDepartments = [
  ['Voirie et déplacements', 'voirie', 'Responsable de la voirie'],
  ['Propreté', 'proprete', 'Responsable de la propreté'],
  ['Espaces verts', 'espaces-verts', 'Responsable des espaces verts'],
  ['Éducation', 'education', 'Responsable de l’éducation'],
  ['Culture et sports', 'culture-sports', 'Responsable de la culture et des sports'],
  ['Urbanisme et habitat', 'urbanisme', 'Responsable de l’urbanisme'],
  ['Solidarités', 'solidarites', 'Responsable des solidarités'],
  ['Accueil et vie municipale', 'accueil', 'Responsable de l’accueil'],
] as const

/** The departments of the demonstration. @returns their ids, in order */
export async function loadDemoDepartments(
  tx: Transaction<object>,
  now: Date,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const [name, mailbox, headName] of demoDepartments) {
    const one = { name, email: `${mailbox}@exemple.fr`, headName }
    ids.push(await departments(tx).add(one, { by: null, now }))
  }
  return ids
}

/** Invented, like all of the demonstration: three of them have an account in the cast. */
const demoCouncillors = [
  ['Marius Duparvis', 'Maire', null],
  ['Céleste Pontneuf', 'Adjointe aux espaces publics et à la propreté', null],
  ['Aimé Clairval', 'Adjoint à la participation des habitants', null],
  ['Capucine Hautefeuille', 'Conseillère du quartier', 'plaine'],
  ['Cyprien Desarches', 'Conseiller du quartier', 'aqueduc'],
  ['Solène Vigneron', 'Conseillère du quartier', 'coteau'],
  ['Octave Beaulieu', 'Conseiller du quartier', 'centre'],
  ['Jacinthe Verger', 'Conseillère du quartier', 'jardins'],
] as const

/** Those elected in the demonstration, two years ago. */
export async function loadDemoCouncillors(
  tx: Transaction<object>,
  today: Day,
  now: Date,
): Promise<void> {
  const beginsOn = daysAfter(today, -730)
  for (const [name, delegation, neighbourhood] of demoCouncillors) {
    const one = { id: null, name, delegation, neighbourhood, beginsOn, endsOn: null }
    await councillors(tx).save(one, { by: null, now })
  }
}
