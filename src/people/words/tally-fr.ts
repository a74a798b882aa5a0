/** What each agent of the desk did, read by an administrator. */
export const tallyFr = {
  'tally.title': 'Ce que fait l’accueil',
  'tally.lead':
    'Combien de fois chaque agent a agi sur des comptes, aujourd’hui et depuis {days} jours. Un chiffre qui étonne se regarde avec l’agent. Cette page ne dit jamais pour qui.',
  'tally.most':
    'En un jour, un agent peut faire {account} comptes, donner {card} nouvelles cartes et réunir {merge} fois deux comptes.',
  'tally.caption': 'Agents qui ont agi depuis {days} jours',
  'tally.none': 'Aucun agent n’a agi sur un compte depuis {days} jours.',
  'tally.agent': 'Agent',
  'tally.nameless': 'Un agent sans nom',
  'tally.account': 'Comptes faits',
  'tally.card': 'Cartes remplacées',
  'tally.merge': 'Comptes réunis',
  'tally.correction': 'Identités corrigées',
  'tally.check': 'Vérifications',
  'tally.consent': 'Accords notés',
  'tally.times': '{today} aujourd’hui, {lately} en tout',
} as const
