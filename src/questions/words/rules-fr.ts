/** Of the rules that lead a theme elsewhere in a neighbourhood. */
export const rulesFr = {
  rules: 'Règles par quartier',
  'rules-lead':
    'Dans un quartier, un thème peut aller à un autre service que d’habitude. La règle d’un quartier passe avant le service habituel du thème.',
  'rules-none': 'Aucune règle : partout, chaque thème va à son service habituel.',
  'rule.line': '{theme}, {neighbourhood} → {department}',
  'rule.department-ended': 'ce service est fermé : la règle ne joue plus',
  'rule.theme-ended': 'ce thème n’est plus proposé',
  'rule.no-neighbourhood': 'quartier disparu',
  'rule.no-theme': 'thème inconnu',
  'rule.remove-means':
    'Sans elle, les prochaines questions vont au service habituel du thème. Celles qui sont déjà confiées ne bougent pas.',
  'rule.remove': 'Retirer la règle',
  'rule.new': 'Ajouter une règle',
  'rule.theme': 'Thème',
  'rule.neighbourhood': 'Quartier',
  'rule.department': 'Service',
  'rule.choose': 'Choisissez',
  'rule.add': 'Ajouter la règle',
  'try.title': 'Essayer',
  'try.lead': 'Où irait une question ? Rien n’est enregistré.',
  'try.anywhere': 'Sans quartier',
  'try.go': 'Essayer',
  'try.in': ' ({neighbourhood})',
  'try.rule':
    'Une question sur « {theme} »{place} irait à {department}, parce qu’une règle du quartier le dit.',
  'try.theme':
    'Une question sur « {theme} »{place} irait à {department}, parce que c’est le service habituel du thème.',
  'try.nowhere':
    'Une question sur « {theme} »{place} n’irait à aucun service : l’agent qui l’attribue en choisirait un.',
  'fault.rule-department': 'Choisissez un service ouvert.',
  'fault.rule-exists':
    'Une règle existe déjà pour ce thème dans ce quartier. Retirez-la d’abord, puis ajoutez celle-ci.',
  'fault.rule-gone': 'Cette règle était déjà retirée.',
} as const
