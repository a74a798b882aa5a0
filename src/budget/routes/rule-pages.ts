import { z } from 'zod'
import { everyone, page, route } from '../../platform/web/index.ts'
import { interfaceFor } from '../../platform/words/languages.ts'
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
  ({ params, speech }) => {
    const explanation = ruleExplanation(params.rule, interfaceFor(speech.language))
    return page(rulePage({ rule: params.rule, explanation }, speech))
  },
)
