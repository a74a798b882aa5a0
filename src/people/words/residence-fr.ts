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
  offered: 'Adresses proposées',
  found:
    '{count, plural, =0 {Aucune adresse trouvée. Vous pouvez continuer.} one {# adresse proposée. Flèche vers le bas pour la choisir.} other {# adresses proposées. Flèche vers le bas pour choisir.}}',
  chosen: 'Vous êtes du quartier {name}.',
  'go-on': 'Écrivez votre numéro devant le nom de la rue.',
  'number-to-come': 'numéro à préciser',
  which: 'Quelle est votre adresse ?',
  'which-door': 'Quel est votre numéro ?',
  'which-door-choose': 'Choisissez votre numéro',
  'not-in-file': 'Mon adresse n’est pas dans la liste',
  'not-in-file-hint':
    'Elle est alors gardée comme vous l’avez écrite, sans être vérifiée. Choisissez votre quartier ci-dessous.',
  'neighbourhood-hint': 'Seulement si votre adresse n’est pas dans la liste.',
  'declared-hint':
    'Votre adresse n’est pas dans la liste de la commune : elle est gardée comme vous l’avez écrite, sans être vérifiée.',
  'known-quarter': '{address}, quartier {neighbourhood}',
  'known-works': 'Vous habitez ailleurs et travaillez ici.',
  'known-studies': 'Vous habitez ailleurs et étudiez ici.',
  'fault-missing': 'Écrivez votre adresse.',
  'fault-too-long': '{most, number} lettres au plus.',
  'fault-neighbourhood': 'Choisissez votre quartier dans la liste.',
  'fault-choose': 'Choisissez votre adresse, ou dites qu’elle n’est pas dans la liste.',
  'fault-unknown':
    'Nous ne trouvons pas cette adresse. Vérifiez-la, ou dites qu’elle n’est pas dans la liste.',
  'fault-which-number': 'Choisissez votre numéro.',
} as const
