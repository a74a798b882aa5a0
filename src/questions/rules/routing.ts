import type { Question, Theme } from './question.ts'

/** In one neighbourhood, questions of a theme go elsewhere than usual. */
export interface RoutingRule {
  readonly id: string
  readonly theme: string
  readonly neighbourhood: string
  readonly department: string
}

/** Where a question would go, and why: a rule of its place, or the usual department of its theme. */
export interface Proposal {
  readonly department: string
  readonly why: 'rule' | 'theme'
}

export interface Routing {
  readonly rules: readonly RoutingRule[]
  readonly themes: readonly Pick<Theme, 'id' | 'department'>[]
  /** Departments that may be entrusted with a question today. */
  readonly departments: readonly string[]
}

type About = Pick<Question, 'theme' | 'neighbourhood'>

/**
 * The department proposed for a question: the more precise wins. A department that has ended is
 * proposed by nothing: what is less precise is looked at then.
 *
 * @returns `null` when nothing says where it goes
 */
export function departmentFor(
  { theme, neighbourhood }: About,
  { rules, themes, departments }: Routing,
): Proposal | null {
  const proposals = [
    { department: ruleOn(rules, theme, neighbourhood)?.department, why: 'rule' },
    { department: themes.find(({ id }) => id === theme)?.department, why: 'theme' },
  ] as const
  for (const { department, why } of proposals) {
    if (department != null && departments.includes(department)) return { department, why }
  }
  return null
}

/** The one rule of a theme in a neighbourhood. */
export const ruleOn = (
  rules: readonly RoutingRule[],
  theme: string | null,
  neighbourhood: string | null,
): RoutingRule | undefined =>
  rules.find((rule) => rule.theme === theme && rule.neighbourhood === neighbourhood)
