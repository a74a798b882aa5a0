import {
  Actions,
  Block,
  Button,
  DownloadLink,
  EmptyState,
  Form,
  InFrench,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
  ShortText,
  Table,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { useMoney } from '../../platform/words/money.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { addUp, type BodyCosts, costKinds, type MeetingCosts, totalOf } from '../rules/cost.ts'
import { mostLabel } from '../rules/forms.ts'
import { costPaths, workingTimePaths } from '../rules/paths.ts'
import { workingTimeWords } from '../words/index.ts'
import { FormKey, type KeyedForm, Outcome, RemoveButton } from './form-parts.tsx'
import type { Place } from './place.ts'

/** What meetings cost, by body and year. */
export function costsPage(totals: readonly BodyCosts[], speech: Speech): Page {
  const say = sayWith(workingTimeWords, speech)
  return { title: say('costs.title'), isPrivate: true, body: <Costs totals={totals} /> }
}

function Costs({ totals }: { readonly totals: readonly BodyCosts[] }) {
  const say = useWords(workingTimeWords)
  const address = useAddress()
  const years = [...new Set(totals.map(({ year }) => year))]
  return (
    <Block>
      <PageHeading title={say('costs.title')} lead={say('costs.lead')} />
      {years.length === 0 && (
        <EmptyState title={say('costs.none')}>{say('costs.none-hint')}</EmptyState>
      )}
      {years.map((year) => (
        <YearOfCosts year={year} totals={totals.filter((one) => one.year === year)} />
      ))}
      <p>
        <DownloadLink href={address(costPaths.csv())} label={say('costs.csv')} format="CSV" />
      </p>
    </Block>
  )
}

function YearOfCosts({
  year,
  totals,
}: {
  readonly year: number
  readonly totals: readonly BodyCosts[]
}) {
  const say = useWords(workingTimeWords)
  const money = useMoney()
  const amounts = (one: Parameters<typeof totalOf>[0]) => ({
    room: money(one.room),
    interpreter: money(one.interpreter),
    childcare: money(one.childcare),
    catering: money(one.catering),
    printing: money(one.printing),
    total: money(totalOf(one)),
  })
  return (
    <Table
      caption={say('costs.year', { year: String(year) })}
      narrow="scroll"
      columns={[
        { key: 'body', label: say('costs.body') },
        { key: 'meetings', label: say('costs.meetings'), isNumeric: true },
        ...costKinds.map((kind) => ({ key: kind, label: say(`cost.${kind}`), isNumeric: true })),
        { key: 'total', label: say('costs.total'), isNumeric: true },
      ]}
      rows={totals.map((one) => ({
        body: one.body === null ? say('costs.town') : <ShortText content={one.body} />,
        meetings: one.meetings,
        ...amounts(one),
      }))}
      total={{
        body: say('costs.total'),
        meetings: totals.reduce((sum, { meetings }) => sum + meetings, 0),
        ...amounts(addUp(totals)),
      }}
    />
  )
}

export interface LinesModel extends Pick<Place, 'written'>, KeyedForm {
  readonly costs: MeetingCosts
}

/** What one meeting cost, line by line. */
export function costLinesPage(model: LinesModel, speech: Speech): Page {
  const say = sayWith(workingTimeWords, speech)
  return {
    title: say('lines.title', { title: titleIn(model.costs.title, speech) }),
    trail: [{ label: say('costs.title'), path: costPaths.all() }],
    isPrivate: true,
    body: <Lines {...model} />,
  }
}

function Lines(model: LinesModel) {
  const { costs, written } = model
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <Block>
      <Outcome {...model} />
      <PageHeading
        eyebrow={written(costs.startsAt)}
        title={<ShortText content={costs.title} />}
        lead={say('lines.lead')}
      />
      {costs.lines.length === 0 ? (
        <EmptyState title={say('lines.none')} />
      ) : (
        <LineTable {...costs} />
      )}
      <CostForm {...model} />
      <Actions>
        <LinkButton variant="secondary" href={address(workingTimePaths.meeting(costs.number))}>
          {say('lines.hours')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

function LineTable({ number, lines }: MeetingCosts) {
  const say = useWords(workingTimeWords)
  const money = useMoney()
  return (
    <Table
      caption={say('lines.lead')}
      isCaptionHidden
      columns={[
        { key: 'kind', label: say('lines.kind') },
        { key: 'label', label: say('lines.label') },
        { key: 'amount', label: say('lines.amount'), isNumeric: true },
        { key: 'remove', label: say('remove') },
      ]}
      rows={lines.map(({ id, kind, cents, label }) => ({
        kind: say(`cost.${kind}`),
        label: <InFrench>{label}</InFrench>,
        amount: money(cents),
        remove: (
          <RemoveButton
            path={costPaths.withdraw(number, id)}
            line={`${say(`cost.${kind}`)} ${money(cents)}`}
          />
        ),
      }))}
      total={{
        kind: say('costs.total'),
        label: '',
        amount: money(lines.reduce((sum, { cents }) => sum + cents, 0)),
        remove: '',
      }}
    />
  )
}

function CostForm(model: LinesModel) {
  const say = useWords(workingTimeWords)
  const address = useAddress()
  const field = typedFields(model.given, model.faults, say)
  return (
    <>
      <SectionHeading title={say('lines.add')} />
      <Form action={address(costPaths.meeting(model.costs.number))}>
        <FormKey formKey={model.key} />
        <Select
          {...field('kind')}
          label={say('lines.kind')}
          emptyLabel={say('lines.kind-none')}
          options={costKinds.map((kind) => ({ value: kind, label: say(`cost.${kind}`) }))}
        />
        <TextField
          {...field('amount')}
          label={say('lines.amount')}
          hint={say('lines.amount-hint')}
          inputMode="decimal"
          width={10}
        />
        <TextField
          {...field('label')}
          label={say('lines.label')}
          width={36}
          maxLength={mostLabel}
          isOptional
        />
        <Button>{say('lines.go')}</Button>
      </Form>
    </>
  )
}
