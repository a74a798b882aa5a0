import {
  Alert,
  EmptyState,
  Figure,
  Figures,
  InFrench,
  Pagination,
  SectionHeading,
  ShortText,
  Table,
} from '../../platform/design/index.ts'
import { proposalPaths } from '../../proposals/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { queryText, useAddress } from '../../platform/web/index.ts'
import { useMoney } from '../../platform/words/money.ts'
import { useWords } from '../../platform/words/speech.tsx'
import {
  type Balance,
  balanceOf,
  type BudgetLine,
  type Correction,
  type Expense,
  remainsOf,
} from '../rules/budget-line.ts'
import { bodyBudgetWords } from '../words/index.ts'

/** Granted, spent, left; and in words when more was spent than granted. */
export function BalanceFigures({ balance }: { readonly balance: Balance }) {
  const say = useWords(bodyBudgetWords)
  const money = useMoney()
  const remains = remainsOf(balance)
  return (
    <>
      <Figures>
        <Figure label={say('granted')} value={money(balance.grantedCents)} />
        <Figure label={say('spent')} value={money(balance.spentCents)} />
        <Figure label={say('remains')} value={money(remains)} />
      </Figures>
      {remains < 0 && <Alert kind="warning">{say('beyond', { amount: money(-remains) })}</Alert>}
    </>
  )
}

/** Lines of one year, and what they come to. @param pathOf  where each leads, without language */
export function LineTable({
  lines,
  year,
  isYearSaid = false,
  pathOf,
}: {
  readonly lines: readonly BudgetLine[]
  readonly year: number
  /** By the heading above. */
  readonly isYearSaid?: boolean
  readonly pathOf: (line: BudgetLine) => string
}) {
  const say = useWords(bodyBudgetWords)
  const money = useMoney()
  const address = useAddress()
  const amounts = (balance: Balance) => ({
    granted: money(balance.grantedCents),
    spent: money(balance.spentCents),
    remains: money(remainsOf(balance)),
  })
  return (
    <Table
      caption={say('table.caption', { year: String(year) })}
      isCaptionHidden={isYearSaid}
      columns={[
        { key: 'title', label: say('table.title') },
        { key: 'kind', label: say('table.kind') },
        { key: 'granted', label: say('granted'), isNumeric: true },
        { key: 'spent', label: say('spent'), isNumeric: true },
        { key: 'remains', label: say('remains'), isNumeric: true },
      ]}
      rows={lines.map((line) => ({
        title: (
          <a href={address(pathOf(line))}>
            <ShortText content={line.title} />
          </a>
        ),
        kind: say(`kind.${line.kind}`),
        ...amounts(line),
      }))}
      total={{ title: say('table.total'), kind: '', ...amounts(balanceOf(lines)) }}
    />
  )
}

export interface Told {
  readonly line: BudgetLine
  /** Of this page. */
  readonly expenses: readonly Expense[]
  readonly page: number
  readonly pages: number
  readonly corrections: readonly Correction[]
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
}

/** Where the money of a line was decided. */
export function Decided({ line, day }: Pick<Told, 'line' | 'day'>) {
  const say = useWords(bodyBudgetWords)
  return (
    <p>
      {say('line.decided', { day: day(line.decidedOn) })} <InFrench>{line.source}</InFrench>
    </p>
  )
}

/**
 * What was spent, page by page.
 *
 * @param path  of this page, without language
 * @param withdrawalOf  where officers take one back
 */
export function Expenses({
  told: { expenses, page, pages, day },
  path,
  withdrawalOf,
}: {
  readonly told: Told
  readonly path: string
  readonly withdrawalOf?: (expense: Expense) => { readonly path: string; readonly label: string }
}) {
  const say = useWords(bodyBudgetWords)
  const money = useMoney()
  const address = useAddress()
  const link = (one: Expense) => {
    const way = withdrawalOf?.(one)
    if (way === undefined) return ''
    return (
      <a href={address(way.path)}>
        {way.label}
        <span class="visually-hidden"> : {one.label}</span>
      </a>
    )
  }
  return (
    <>
      <SectionHeading title={say('expenses.title')} id="depenses" />
      {expenses.length === 0 ? (
        <EmptyState title={say('expenses.none')} />
      ) : (
        <Table
          caption={say('expenses.title')}
          isCaptionHidden
          columns={[
            { key: 'day', label: say('expenses.day'), isWhole: true },
            { key: 'label', label: say('expenses.label') },
            { key: 'amount', label: say('expenses.amount'), isNumeric: true },
            ...(withdrawalOf === undefined
              ? []
              : [{ key: 'way' as const, label: say('expenses.way') }]),
          ]}
          rows={expenses.map((one) => ({
            day: day(one.spentOn),
            label: <Label {...one} />,
            amount: money(one.cents),
            way: link(one),
          }))}
        />
      )}
      <Pagination
        current={page}
        total={pages}
        hrefFor={(wanted) => address(path) + queryText({ page: wanted === 1 ? '' : wanted })}
      />
    </>
  )
}

function Label({ label, overWhy, served }: Pick<Expense, 'label' | 'overWhy' | 'served'>) {
  const say = useWords(bodyBudgetWords)
  const address = useAddress()
  return (
    <div>
      <InFrench>{label}</InFrench>
      {served !== null && (
        <p>
          <small>
            <a href={address(proposalPaths.one(served.number))}>
              {say('expenses.served', { number: served.number })}{' '}
              <InFrench>{served.title}</InFrench>
            </a>
          </small>
        </p>
      )}
      {overWhy !== '' && (
        <p>
          <small>
            {say('expenses.over')} <InFrench>{overWhy}</InFrench>
          </small>
        </p>
      )}
    </div>
  )
}

/** What was written wrong, and mended: nothing else, and nothing less. */
export function Corrections({ told: { corrections, day, dayOf } }: { readonly told: Told }) {
  const say = useWords(bodyBudgetWords)
  const money = useMoney()
  if (corrections.length === 0) return null
  const sentence = (one: Correction): string => {
    const on = dayOf(one.at)
    const amount = money(one.cents)
    if (one.kind === 'withdrawn')
      return say('corrections.withdrawn', { on, amount, spentOn: day(one.spentOn) })
    if (one.cents === one.beforeCents) return say('corrections.words', { on })
    return say('corrections.amount', { on, amount, before: money(one.beforeCents) })
  }
  return (
    <>
      <SectionHeading title={say('corrections.title')} lead={say('corrections.lead')} />
      <ul>
        {corrections.map((one) => (
          <li>
            {sentence(one)} {say('corrections.why')} <InFrench>{one.why}</InFrench>
            {one.kind === 'corrected' && one.overWhy !== '' && (
              <>
                {' '}
                {say('expenses.over')} <InFrench>{one.overWhy}</InFrench>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
