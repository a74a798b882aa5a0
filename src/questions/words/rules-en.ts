import type { rulesFr } from './rules-fr.ts'

export const rulesEn = {
  rules: 'Rules by neighbourhood',
  'rules-lead':
    'In a neighbourhood, a theme may go to another department than usual. The rule of a neighbourhood comes before the usual department of the theme.',
  'rules-none': 'No rule: everywhere, each theme goes to its usual department.',
  'rule.line': '{theme}, {neighbourhood} → {department}',
  'rule.department-ended': 'this department is closed: the rule does nothing any more',
  'rule.theme-ended': 'this theme is not offered any more',
  'rule.no-neighbourhood': 'neighbourhood that is gone',
  'rule.no-theme': 'unknown theme',
  'rule.remove-means':
    'Without it, the next questions go to the usual department of the theme. Those entrusted already do not move.',
  'rule.remove': 'Remove the rule',
  'rule.new': 'Add a rule',
  'rule.theme': 'Theme',
  'rule.neighbourhood': 'Neighbourhood',
  'rule.department': 'Department',
  'rule.choose': 'Choose',
  'rule.add': 'Add the rule',
  'try.title': 'Try',
  'try.lead': 'Where would a question go? Nothing is saved.',
  'try.anywhere': 'No neighbourhood',
  'try.go': 'Try',
  'try.in': ' ({neighbourhood})',
  'try.rule':
    'A question on “{theme}”{place} would go to {department}, because a rule of the neighbourhood says so.',
  'try.theme':
    'A question on “{theme}”{place} would go to {department}, because it is the usual department of the theme.',
  'try.nowhere':
    'A question on “{theme}”{place} would go to no department: the agent who routes it would choose one.',
  'fault.rule-department': 'Choose an open department.',
  'fault.rule-exists':
    'There is a rule for this theme in this neighbourhood already. Remove it first, then add this one.',
  'fault.rule-gone': 'This rule was removed already.',
} as const satisfies Record<keyof typeof rulesFr, string>
