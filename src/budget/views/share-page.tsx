import { Alert, SectionHeading, Table } from '../../platform/design/index.ts'
import { divide, equals, fraction, isZero, subtract } from '../../platform/kernel/fraction.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { VoterShare } from '../methods/voter-share.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition } from '../rules/edition.ts'
import { type InventedBallot, markingOf } from '../rules/invented-ballot.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'
import { useMoney } from './money.tsx'
import { ResultsBlock } from './results-frame.tsx'
import { ruleName } from './rule-in-words.tsx'
import { BallotComposer, type Offer, resultId } from './ballot-composer.tsx'
import { BallotFaults, BallotLacks } from './ballot-faults.tsx'
import { ChosenName } from './chosen-name.tsx'

export interface ShareModel {
  readonly edition: Edition
  /** A count in which each voter has a share; null when there is none (yet). */
  readonly outcome: CountedOutcome | null
  readonly invented: InventedBallot
  /** Projects that can still be added, few at a time. */
  readonly offer: Offer
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
  const { edition, outcome, invented, offer } = model
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
          <Followed {...model} outcome={outcome} />
          <BallotComposer edition={edition} invented={invented} offer={offer} />
        </>
      )}
    </ResultsBlock>
  )
}

/** Where the share goes, or why this ballot would not have been taken. */
function Followed(model: ShareModel & { readonly outcome: CountedOutcome }) {
  const { edition, outcome, invented, share } = model
  const say = useWords(budgetWords)
  if (share === null || invented.chosen.length === 0)
    return <p id={resultId}>{say(`share.none-${markingOf(edition.format)}`)}</p>
  if (invented.excesses.length > 0)
    return (
      <div id={resultId}>
        <BallotFaults edition={edition} excesses={invented.excesses} />
      </div>
    )
  return (
    <>
      <Spending model={model} outcome={outcome} share={share} />
      <BallotLacks lacks={invented.lacks} />
    </>
  )
}

interface SpendingProps {
  readonly model: ShareModel
  readonly outcome: CountedOutcome
  readonly share: VoterShare
}

function Spending({ model, outcome, share }: SpendingProps) {
  const { edition } = model
  const { chosen } = model.invented
  const say = useWords(budgetWords)
  const address = useAddress()
  const money = useMoney(edition)
  const real = divide(edition.budget, fraction(Math.max(1, edition.voters)))
  const isEnlarged = !equals(real, share.endowment)
  const nameOf = (code: string) => {
    const found = chosen.find(({ project }) => project.code === code)
    return found === undefined ? code : <ChosenName chosen={found} format={edition.format} />
  }
  const paid = new Set(share.payments.map(({ project }) => project))
  return (
    <>
      <SectionHeading id={resultId} title={say('share.result')} />
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
          ...(isEnlarged
            ? [
                {
                  line: say('share.enlarged'),
                  note: (
                    <a href={address(paths.rule(outcome.count.settings.rule))}>
                      {say('rule.explained')}
                    </a>
                  ),
                  amount: `+ ${money(subtract(share.endowment, real))}`,
                },
              ]
            : []),
          ...share.payments.map(({ project, amount }) => ({
            line: nameOf(project),
            note: say('share.paid'),
            amount: `− ${money(amount)}`,
          })),
          ...chosen
            .filter(({ project }) => !paid.has(project.code))
            .map(({ project }) => ({
              line: nameOf(project.code),
              note: unpaidNote(project.code),
              amount: money({ numerator: 0n, denominator: 1n }),
            })),
        ]}
        total={{
          line: say('share.left'),
          note: isEnlarged ? say('share.left-note') : '',
          amount: money(share.left),
        }}
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
