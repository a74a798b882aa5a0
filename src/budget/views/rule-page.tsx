import { Block, PageHeading, Prose } from '../../platform/design/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { Page } from '../../platform/web/index.ts'
import type { RuleName } from '../methods/count.ts'
import { budgetWords } from '../words/index.ts'
import { trailAbove } from './edition-trail.ts'
import { ruleName } from './rule-in-words.tsx'

export interface RuleModel {
  readonly rule: RuleName
  /** The explanation that stands beside the method, rendered, in the reader's language. */
  readonly explanation: { readonly html: string }
}

/** How a rule counts, with an example worked by hand, under the name it has on every page. */
export function rulePage({ rule, explanation }: RuleModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  const title = ruleName({ rule }, say)
  return {
    title,
    trail: trailAbove(speech),
    body: (
      <Block>
        <PageHeading eyebrow={say('rule.eyebrow')} title={title} />
        <Prose html={explanation.html} />
      </Block>
    ),
  }
}
