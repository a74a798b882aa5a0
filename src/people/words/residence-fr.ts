/** Where somebody lives, asked by the form of identity and at the desk. */
export const fr = {
  lives: 'Où habitez-vous ?',
  'lives-here': 'J’habite dans la commune',
  'lives-works': 'J’habite ailleurs, je travaille ici',
  'lives-studies': 'J’habite ailleurs, j’étudie ici',
  address: 'Votre adresse dans la commune',
  'address-hint': 'Numéro et rue. Elle sert à connaître votre quartier.',
  neighbourhood: 'Votre quartier',
  'neighbourhood-choose': 'Choisissez votre quartier',
  'known-quarter': '{address}, quartier {neighbourhood}',
  'known-works': 'Vous habitez ailleurs et travaillez ici.',
  'known-studies': 'Vous habitez ailleurs et étudiez ici.',
  'fault-missing': 'Écrivez votre adresse.',
  'fault-too-long': '100 lettres au plus.',
  'fault-neighbourhood': 'Choisissez votre quartier dans la liste.',
} as const
