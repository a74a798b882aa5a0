import {
  Alert,
  Disclosure,
  DownloadLink,
  RoundStepper,
  Table,
} from '../../platform/design/index.ts'
import { add, type Fraction, subtract } from '../../platform/kernel/fraction.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import type { Count, PurchaseRound, Round } from '../methods/count.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'
import { useMoney } from './money.tsx'
import { ResultsBlock } from './results-frame.tsx'
import { hasPoints, supportText } from './support-text.ts'

export interface RoundsModel {
  readonly edition: Edition
  readonly outcome: CountedOutcome
  /** From 1. */
  readonly number: number
  readonly titles: ReadonlyMap<string, string>
}

/** The count, one round per page: what somebody in the room would have seen. */
export function roundsPage(model: RoundsModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  const total = model.outcome.count.rounds.length
  return {
    title: `${say('rounds.round', { number: model.number, total })} · ${say('rounds.title')}`,
    trail: editionTrail(speech, model.edition, true),
    body: <RoundsBody {...model} />,
  }
}

function RoundsBody(model: RoundsModel) {
  const { edition, outcome, number } = model
  const say = useWords(budgetWords)
  const address = useAddress()
  const { rounds } = outcome.count
  const round = rounds[number - 1]
  const here = paths.rounds(edition.slug)
  return (
    <ResultsBlock
      edition={edition}
      path={here}
      title={say('rounds.title')}
      lead={say('rounds.lead')}
    >
      <Endowment edition={edition} count={outcome.count} />
      <RoundStepper
        current={number}
        total={rounds.length}
        hrefFor={(tour) => address(here) + queryText({ tour })}
        label={say('rounds.round', { number, total: rounds.length })}
        previousLabel={say('rounds.previous')}
        nextLabel={say('rounds.next')}
      />
      {round !== undefined && <RoundTold model={model} round={round} />}
      <JumpToRound model={model} />
      <DownloadLink
        href={address(paths.outcomeFile(edition.slug))}
        label={say('rounds.download')}
        format="JSON"
      />
    </ResultsBlock>
  )
}

function Endowment({ edition, count }: { readonly edition: Edition; readonly count: Count }) {
  const say = useWords(budgetWords)
  const money = useMoney(edition)
  if (count.finalEndowment === undefined) return null
  return (
    <p>
      {say('rounds.endowment', { endowment: money(count.finalEndowment), runs: count.runs ?? 1 })}
    </p>
  )
}

/** A page per round, and one field to reach any of them. */
function JumpToRound({ model }: { readonly model: RoundsModel }) {
  const say = useWords(budgetWords)
  const address = useAddress()
  const here = address(paths.rounds(model.edition.slug))
  return (
    <form class="jump" action={here} method="get">
      <label for="tour">{say('rounds.jump')}</label>
      <input
        class="ds-input"
        id="tour"
        name="tour"
        type="number"
        min={1}
        max={model.outcome.count.rounds.length}
        value={model.number}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('rounds.go')}
      </button>
    </form>
  )
}

function RoundTold({ model, round }: { readonly model: RoundsModel; readonly round: Round }) {
  const { edition, titles } = model
  const say = useWords(budgetWords)
  const money = useMoney(edition)
  const project = titles.get(round.project) ?? round.project
  const told = { project, cost: money(round.cost) }
  const before = moneyBefore(round)

  switch (round.kind) {
    case 'considered':
      return (
        <>
          <p class="lead">
            {say('rounds.considered', {
              ...told,
              support: supportText(round.score, edition.format, say),
              before: money(before),
            })}
          </p>
          <Verdict edition={edition} round={round} before={before} />
        </>
      )
    case 'completion':
      return (
        <>
          <p class="lead">{say('rounds.completion', { ...told, before: money(before) })}</p>
          <Verdict edition={edition} round={round} before={before} />
        </>
      )
    case 'purchase':
      return (
        <>
          <p class="lead">
            {say('rounds.purchase', {
              ...told,
              supporters: round.supporters,
              behind: money(round.moneyBehind),
            })}
          </p>
          <Payments edition={edition} round={round} />
          <Alert kind="success">
            {say('rounds.purchase-bought', { left: money(round.moneyLeft) })}
          </Alert>
        </>
      )
    case 'load':
      return (
        <>
          <p class="lead">{say('rounds.load', { ...told, load: money(round.greatestLoad) })}</p>
          <Alert kind="success">
            {say('rounds.purchase-bought', { left: money(round.moneyLeft) })}
          </Alert>
        </>
      )
    case 'chosen':
      return (
        <p class="lead">
          {say('rounds.chosen', {
            project,
            welfare: supportText(round.welfare, edition.format, say),
          })}
        </p>
      )
  }
}

/** What was left before the round: `moneyLeft` is what is left after it. */
function moneyBefore(round: Round): Fraction {
  const taken = !('taken' in round) || round.taken
  return taken ? add(round.moneyLeft, round.cost) : round.moneyLeft
}

function Verdict(props: {
  readonly edition: Edition
  readonly round: Extract<Round, { taken: boolean }>
  readonly before: Fraction
}) {
  const { round, before } = props
  const say = useWords(budgetWords)
  const money = useMoney(props.edition)
  return round.taken ? (
    <Alert kind="success">{say('rounds.considered-taken', { left: money(round.moneyLeft) })}</Alert>
  ) : (
    <Alert kind="info">
      {say('rounds.considered-skipped', { missing: money(subtract(round.cost, before)) })}
    </Alert>
  )
}

/** Beyond this, payments are grouped in so many amounts that nobody reads the table. */
const paymentsShown = 40

function Payments({
  edition,
  round,
}: {
  readonly edition: Edition
  readonly round: PurchaseRound
}) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  const money = useMoney(edition)
  const payment = money(round.fullPayment)
  const count = (voters: number) => formatCount(voters, language)
  const lesser = round.lesserPayments.slice(0, paymentsShown)
  return (
    <>
      <p>
        {say(hasPoints(edition.format) ? 'rounds.purchase-points-full' : 'rounds.purchase-full', {
          payingFull: round.payingFull,
          payment,
        })}
      </p>
      <Disclosure summary={say('rounds.payments')}>
        <Table
          caption={say('rounds.payments')}
          isCaptionHidden
          columns={[
            { key: 'who', label: say('rounds.payments-who') },
            { key: 'voters', label: say('turnout.voters'), isNumeric: true },
            {
              key: 'each',
              label: say(
                hasPoints(edition.format) ? 'rounds.payment-per-point' : 'rounds.payment-each',
              ),
              isNumeric: true,
            },
          ]}
          rows={[
            { who: say('rounds.payments-full'), voters: count(round.payingFull), each: payment },
            ...lesser.map(({ amount, voters }) => ({
              who: say('rounds.payments-lesser'),
              voters: count(voters),
              each: money(amount),
            })),
          ]}
        />
        {round.lesserPayments.length > paymentsShown && <p>{say('rounds.payments-more')}</p>}
      </Disclosure>
    </>
  )
}
