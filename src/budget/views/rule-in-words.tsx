import type { Say } from '../../platform/words/catalogue.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { useAddress } from '../../platform/web/index.ts'
import type { CountSettings } from '../methods/count.ts'
import type { Edition } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { type BudgetWord, budgetWords } from '../words/index.ts'
import { ballotRuleText } from './ballot-rule-text.ts'

/** The one name of a rule, on every page: ballots of votes, points or ranks share it. */
export const ruleName = (
  { rule, order }: Pick<CountSettings, 'rule' | 'order'>,
  say: Say<BudgetWord>,
): string =>
  rule === 'greedy' && order === 'satisfaction-per-cost'
    ? say('rule.greedy-per-cost')
    : say(`rule.${rule}`)

/** The rules of an edition, in words: the ballot, the count, the ties. */
export function RuleInWords({ edition }: { readonly edition: Edition }) {
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  const { rule } = edition.settings
  return (
    <div class="prose">
      <p>{ballotRuleText(edition, speech)}</p>
      <p>
        <strong>{ruleName(edition.settings, say)}.</strong> {say(`rule-text.${rule}`)}{' '}
        {say(`ties.${edition.tieOrderName}`)}
      </p>
      <p>
        <a href={address(paths.rule(rule))}>{say('rule.explained')}</a>
      </p>
    </div>
  )
}
