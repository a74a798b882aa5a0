/** Of the map of questions, and of what an officer lets it show. */
export const mapFr = {
  views: 'Liste ou carte',
  'as-list': 'En liste',
  'as-map': 'Sur la carte',

  title: 'Les questions sur la carte',
  lead: 'Chaque point est une rue ou un carré de {metres} mètres, jamais une adresse : un lieu peut être le domicile de quelqu’un.',
  caption: 'Où les questions se posent',
  part: 'Une partie de la ville : {count, plural, =0 {aucune question} one {# question} other {# questions}}',
  whole: 'Voir toute la ville',
  'in-list': 'Questions de la carte',
  elsewhere:
    '{count, plural, =0 {Toutes les questions trouvées sont sur la carte.} one {# autre question n’est pas sur la carte : elle parle de toute la ville, ou son lieu n’est pas montré.} other {# autres questions ne sont pas sur la carte : elles parlent de toute la ville, ou leur lieu n’est pas montré.}}',
  'elsewhere-link': 'Les lire dans la liste',
  nothing: 'Aucun lieu à montrer',
  'nothing-hint': 'Retirez un filtre, ou lisez les questions en liste.',

  'one-label': 'Question n° {number} : {title} ({state})',
  'street-label': '{street} : {count, plural, one {# question} other {# questions}}',
  'near-label':
    '{count, plural, one {# question} other {# questions}} dans {places, plural, one {# lieu} other {# lieux}}, à voir de plus près',
  'legend-waiting': 'en attente de réponse',
  'legend-answered': 'répondue',
  'legend-forwarded': 'transmise',
  'legend-many': 'nombre de questions au même endroit',
  number: 'n° {number}',
  square: 'un point de la carte',
  'see-here': 'Voir ce lieu sur la carte',
  'place-is': 'Lieu : {place}.',

  'officer-label': 'Montrer le lieu sur la carte publique',
  'officer-street':
    'Le public verra : {street}, sans le numéro. Laissez vide si ce lieu est le domicile de la personne et qu’on peut la reconnaître.',
  'officer-square':
    'Le public verra un carré de {metres} mètres, jamais le point exact. Laissez vide si ce lieu est le domicile de la personne et qu’on peut la reconnaître.',
  'officer-none':
    'Sur la carte publique, seul le quartier est montré : ce lieu n’est pas une rue connue de {doors} portes ou plus.',
} as const
