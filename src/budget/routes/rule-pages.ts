import { z } from 'zod'
import { everyone, page, route } from '../../platform/web/index.ts'
import { ruleNames } from '../methods/count.ts'
import { ruleExplanation } from '../store/rule-explanation.ts'
import { rulePage } from '../views/rule-page.tsx'

export const ruleInWords = route(
  {
    get: '/budget-participatif/regles/:rule',
    may: everyone,
    params: z.object({ rule: z.enum(ruleNames) }),
    shows: () => [],
  },
  ({ params, speech }) =>
    page(rulePage({ rule: params.rule, explanation: ruleExplanation(params.rule) }, speech)),
)
