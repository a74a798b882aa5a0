/** Of a question that holds two subjects, and of its halves. */
export const splitFr = {
  'split.title': 'Séparer en deux questions',
  'split.lead':
    'Le message parle de deux sujets ? Écrivez ici la seconde question. Elle garde le mot à mot, le lieu, la date de réception, les photos et les personnes qui attendent ; elle aura son propre service et sa propre réponse.',
  'split.second-title': 'Titre de la seconde question',
  'split.second-text': 'Version publique de la seconde question',
  'split.second-hint':
    'Gardez seulement ce qui parle du second sujet, sans nom ni adresse précise. Personne d’autre ne la lit tant que vous ne la montrez pas.',
  'split.theme': 'Thème de la seconde question',
  'split.first-text': 'Version publique de celle-ci',
  'split.first-hint': 'Retirez-en ce qui passe dans la seconde, si elle en parlait.',
  'split.means':
    '{count, plural, =0 {Personne n’est prévenu par e-mail : les deux questions se lisent sur la page de suivi, avec le même code.} one {# personne est prévenue par e-mail, avec les deux numéros. Elle aura les deux réponses.} other {# personnes sont prévenues par e-mail, avec les deux numéros. Elles auront les deux réponses.}}',
  'split.unreached':
    '{count, plural, one {# autre personne n’a pas d’e-mail confirmé : elle le lira sur sa page de suivi, où son code ouvre aussi la seconde.} other {# autres personnes n’ont pas d’e-mail confirmé : elles le liront sur leur page de suivi, où leur code ouvre aussi la seconde.}}',
  'split.go': 'Séparer',
  'split.done': 'Séparée : la seconde est la question n° {number}. Elle attend d’être confiée.',
  'split.from': 'Séparée de la question n° {number}',
  'split.part': 'Question n° {number}, séparée de celle-ci',

  'rejoin.link': 'Réunir avec la n° {number}',
  'rejoin.title': 'Réunir de nouveau les deux questions ?',
  'rejoin.effect-one':
    'La question n° {first} répond de nouveau aux deux sujets. Le n° {number} y mène.',
  'rejoin.effect-text': 'Le titre et la version publique de la n° {number} ne servent plus.',
  'rejoin.effect-told':
    '{count, plural, =0 {Personne n’est prévenu par e-mail.} one {# personne est prévenue par e-mail.} other {# personnes sont prévenues par e-mail.}}',
  'rejoin.go': 'Réunir',

  'fault.split-merged': 'Cette question est regroupée avec une autre : séparez plutôt l’autre.',
  'fault.split-withdrawn': 'La personne a retiré cette question : il n’y a plus rien à séparer.',
  'fault.split-answered':
    'Cette question a déjà sa réponse : on ne la sépare plus. Si un sujet a été oublié, reprenez-la d’abord.',
  'fault.split-to-sign':
    'La réponse est en validation : reprenez-la d’abord, puis séparez la question.',
} as const
