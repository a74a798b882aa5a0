import {
  Alert,
  Button,
  CheckboxList,
  SearchField,
  SectionHeading,
  Table,
  Tag,
} from '../../platform/design/index.ts'
import { divide, equals, fraction, isZero, subtract } from '../../platform/kernel/fraction.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import type { VoterShare } from '../methods/voter-share.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import type { ShareQuery } from '../rules/share-query.ts'
import { budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'
import { useMoney } from './money.tsx'
import { ResultsBlock } from './results-frame.tsx'
import { ruleName } from './rule-in-words.tsx'
import { supportText } from './support-text.ts'

export interface ShareModel {
  readonly edition: Edition
  /** A count in which each voter has a share; null when there is none (yet). */
  readonly outcome: CountedOutcome | null
  readonly query: ShareQuery
  readonly chosen: readonly Project[]
  /** Projects that can still be ticked, few at a time. */
  readonly offered: readonly Project[]
  readonly share: VoterShare | null
}

/** Follows the money of a ballot that nobody cast: a reader composes it by ticking projects. */
export function sharePage(model: ShareModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  return {
    title: say('share.title'),
    trail: editionTrail(speech, model.edition, true),
    body: <ShareBody {...model} />,
  }
}

function ShareBody(model: ShareModel) {
  const { edition, outcome, chosen, share } = model
  const say = useWords(budgetWords)
  return (
    <ResultsBlock
      edition={edition}
      path={paths.share(edition.slug)}
      title={say('share.title')}
      lead={say('share.lead')}
    >
      {outcome === null ? (
        <Alert kind="info">{say('share.unavailable')}</Alert>
      ) : (
        <>
          {!outcome.isOfficial && (
            <Alert kind="info">
              {say('share.rule-note', {
                rule: ruleName(outcome.count.settings, say),
                official: ruleName(edition.settings, say),
              })}
            </Alert>
          )}
          {share === null || chosen.length === 0 ? (
            <p>{say('share.none')}</p>
          ) : (
            <Spending model={model} outcome={outcome} share={share} />
          )}
          <Composer {...model} />
        </>
      )}
    </ResultsBlock>
  )
}

interface SpendingProps {
  readonly model: ShareModel
  readonly outcome: CountedOutcome
  readonly share: VoterShare
}

function Spending({ model, outcome, share }: SpendingProps) {
  const { edition, chosen } = model
  const say = useWords(budgetWords)
  const address = useAddress()
  const money = useMoney(edition)
  const real = divide(edition.budget, fraction(Math.max(1, edition.voters)))
  const titles = new Map(chosen.map(({ code, title }) => [code, title]))
  const paid = new Set(share.payments.map(({ project }) => project))
  return (
    <>
      <SectionHeading title={say('share.result')} />
      <Table
        caption={say('share.result')}
        isCaptionHidden
        columns={[
          { key: 'line', label: say('share.line') },
          { key: 'note', label: say('share.note') },
          { key: 'amount', label: say('share.amount'), isNumeric: true },
        ]}
        rows={[
          { line: say('share.start'), note: '', amount: money(real) },
          ...(equals(real, share.endowment)
            ? []
            : [
                {
                  line: say('share.enlarged'),
                  note: (
                    <a href={address(paths.rule(outcome.count.settings.rule))}>
                      {say('rule.explained')}
                    </a>
                  ),
                  amount: `+ ${money(subtract(share.endowment, real))}`,
                },
              ]),
          ...share.payments.map(({ project, amount }) => ({
            line: titles.get(project) ?? project,
            note: say('share.paid'),
            amount: `− ${money(amount)}`,
          })),
          ...chosen
            .filter(({ code }) => !paid.has(code))
            .map(({ code, title }) => ({
              line: title,
              note: unpaidNote(code),
              amount: money({ numerator: 0n, denominator: 1n }),
            })),
        ]}
        total={{ line: say('share.left'), note: '', amount: money(share.left) }}
      />
      <p class="muted">{say('share.caveat')}</p>
    </>
  )

  function unpaidNote(code: string): string {
    const round = outcome.count.rounds.find(({ project }) => project === code)
    if (round?.kind === 'completion' && round.taken) return say('share.completed')
    if (round?.kind !== 'purchase') return say('share.not-funded')
    return say(isZero(share.left) ? 'share.too-late' : 'share.no-points')
  }
}

/** Ticked projects stay ticked; a search offers others. Everything is in the address. */
function Composer({ edition, query, chosen, offered }: ShareModel) {
  const say = useWords(budgetWords)
  const address = useAddress()
  const here = address(paths.share(edition.slug))
  const choice = ({ code, title, score, winnerRank }: Project) => ({
    value: code,
    label: (
      <>
        {title} {winnerRank !== null && <Tag tone="success">{say('winner')}</Tag>}
      </>
    ),
    hint: supportText(score, edition.format, say),
  })
  return (
    <form class="composer" action={here} method="get">
      <SectionHeading title={say('share.pick')} />
      {edition.format === 'ordinal' && <p>{say('share.ranks-note')}</p>}
      {(edition.format === 'cumulative' || edition.format === 'scoring') && (
        <p>{say('share.points-note')}</p>
      )}
      <SearchField name="words" label={say('share.search')} value={query.words} />
      {chosen.length > 0 && (
        <CheckboxList
          name="p"
          id="chosen"
          label={say('share.chosen')}
          choices={chosen.map(choice)}
          values={chosen.map(({ code }) => code)}
        />
      )}
      {offered.length > 0 && (
        <CheckboxList
          name="p"
          id="offered"
          label={say('share.offered')}
          choices={offered.map(choice)}
        />
      )}
      <div class="actions">
        <Button>{say('share.calculate')}</Button>
        {queryText({ p: chosen.map(({ code }) => code) }) !== '' && (
          <a href={here}>{say('list.clear')}</a>
        )}
      </div>
    </form>
  )
}
