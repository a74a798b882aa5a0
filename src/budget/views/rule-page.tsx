import { Block, PageHeading, Prose } from '../../platform/design/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { Page } from '../../platform/web/index.ts'
import type { RuleName } from '../methods/count.ts'
import { budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'

export interface RuleModel {
  readonly rule: RuleName
  /** The explanation that stands beside the method, rendered. */
  readonly explanation: { readonly title: string; readonly html: string }
}

/** How a rule counts, with an example worked by hand. */
export function rulePage({ explanation }: RuleModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  return {
    title: explanation.title,
    trail: editionTrail(speech),
    body: (
      <Block>
        <PageHeading eyebrow={say('rule.eyebrow')} title={explanation.title} />
        {speech.language !== 'fr' && <p class="language-note">{say('rule.in-french')}</p>}
        <div lang="fr">
          <Prose html={explanation.html} />
        </div>
      </Block>
    ),
  }
}
