import { telling } from '../../journal/index.ts'

/** The key that moves with any change of any line: few change. */
export const bodyBudgetsVersion = 'body-budgets'

export const tell = telling('body-budget-line', [bodyBudgetsVersion])
