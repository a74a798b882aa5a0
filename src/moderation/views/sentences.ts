import type { ModerationRule } from '../rules/public-rules.ts'

/** The title of a rule as it is now; its id when the town took it away. */
export const ruleTitle = (rules: readonly ModerationRule[], id: string): string =>
  rules.find((rule) => rule.id === id)?.title ?? id
