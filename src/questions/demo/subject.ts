import type { AnswerKind } from '../rules/question.ts'

/**
 * Something that people of the demonstration ask, in one place or in several: all invented, people,
 * places and decisions alike. Texts may say `{where}`, and answers the days `{read}` (their law was read),
 * `{seen}` (somebody went) and `{by}` (what is promised).
 */
export interface DemoSubject {
  readonly theme: string
  /** Public title and version, as an officer wrote them. */
  readonly title: string
  readonly text: string
  /** In one line, then in the words of who asked: each time somebody else. */
  readonly said: readonly (readonly [subject: string, words: string])[]
  readonly answer: string
  /** Streets of the demonstration; none: the whole town, where who asks again is grouped. */
  readonly where?: readonly DemoStreetName[]
  readonly kind?: AnswerKind
  readonly isSensitive?: boolean
  /** It is somebody else’s: it is passed on, with these words as an answer. */
  readonly to?: keyof typeof demoAuthorities
}

/** Streets as their signs say them, and the neighbourhood they run through. */
export const demoStreets = {
  'rue de la Source-Vive': 'coteau',
  'rue du Belvédère': 'coteau',
  'montée des Lilas-Blancs': 'coteau',
  'rue des Vignes-Folles': 'coteau',
  'impasse du Guetteur': 'coteau',
  'rue de l’Aqueduc': 'aqueduc',
  'rue des Fontainiers': 'aqueduc',
  'boulevard Saint-Bonnet': 'aqueduc',
  'allée des Porteurs-d’Eau': 'aqueduc',
  'square de la Cascade': 'aqueduc',
  'place du Grand-Marché': 'centre',
  'rue du Général-Mistral': 'centre',
  'avenue des Tisserands': 'centre',
  'rue de la Lanterne': 'centre',
  'passage du Théâtre-Bleu': 'centre',
  'rue des Maraîchers': 'jardins',
  'allée des Érables-Rouges': 'jardins',
  'chemin de la Serre': 'jardins',
  'rue du Potager': 'jardins',
  'venelle des Abeilles': 'jardins',
  'rue de la Plaine-Haute': 'plaine',
  'rue du 5 Thermidor': 'plaine',
  'avenue du Levant': 'plaine',
  'rue des Étangs-Neufs': 'plaine',
  'cité des Tilleuls': 'plaine',
} as const
export type DemoStreetName = keyof typeof demoStreets

/** Who may act when it is not the town; their mailboxes lead nowhere. */
export const demoAuthorities = {
  railway: ['L’exploitant de la ligne B du RER', 'clientele-rer@exemple.fr'],
  county: ['Le Département, service des routes', 'routes@exemple.fr'],
  colleges: ['Le Département, service des collèges', 'colleges@exemple.fr'],
  buses: ['L’autorité des transports de la région', 'bus@exemple.fr'],
  waste: ['L’établissement public territorial, service des déchets', 'dechets@exemple.fr'],
  water: ['L’établissement public territorial, service de l’eau', 'eau@exemple.fr'],
  landlord: ['Le bailleur de la cité des Tilleuls', 'gardien@exemple.fr'],
  police: ['Le commissariat', 'commissariat@exemple.fr'],
  state: ['La préfecture, service des étrangers', 'prefecture@exemple.fr'],
} as const
