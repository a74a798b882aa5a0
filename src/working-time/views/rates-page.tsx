import {
  Block,
  Button,
  Disclosure,
  Form,
  PageHeading,
  Table,
  TextField,
} from '../../platform/design/index.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { workingTimePaths } from '../rules/paths.ts'
import { type DatedRates, hourKinds } from '../rules/rates.ts'
import { workingTimeWords } from '../words/index.ts'
import { sayDuration } from './duration.ts'
import { type FormState, Outcome } from './form-parts.tsx'

export interface RatesModel extends FormState {
  /** The latest first. */
  readonly all: readonly DatedRates[]
  readonly day: (on: Day) => string
}

/** What an hour is worth, from which day on. */
export function ratesPage(model: RatesModel, speech: Speech): Page {
  const say = sayWith(workingTimeWords, speech)
  return { title: say('rates.title'), isPrivate: true, body: <RatesOfTown {...model} /> }
}

function RatesOfTown(model: RatesModel) {
  const { all, faults } = model
  const say = useWords(workingTimeWords)
  return (
    <Block>
      <Outcome {...model} />
      <PageHeading title={say('rates.title')} lead={say('rates.lead')} />
      {all.length === 0 ? <p>{say('rates.none')}</p> : <RateTable {...model} />}
      <Disclosure summary={say('rates.change')} isOpen={faults.length > 0}>
        <RatesForm {...model} />
      </Disclosure>
    </Block>
  )
}

function RateTable({ all, day }: RatesModel) {
  const say = useWords(workingTimeWords)
  const percent = (rate: number) => say('rates.percent', { percent: String(rate) })
  return (
    <Table
      caption={say('rates.caption')}
      columns={[
        { key: 'since', label: say('rates.since') },
        { key: 'from', label: say('rates.evening-from') },
        ...hourKinds.map((kind) => ({ key: kind, label: say(`kind.${kind}`), isNumeric: true })),
        { key: 'week', label: say('rates.week'), isNumeric: true },
      ]}
      rows={all.map((rates) => ({
        since: day(rates.beginsOn),
        from: rates.eveningFrom,
        evening: percent(rates.evening),
        saturday: percent(rates.saturday),
        sunday: percent(rates.sunday),
        night: percent(rates.night),
        week: sayDuration(rates.weekMinutes, say),
      }))}
    />
  )
}

function RatesForm(model: RatesModel) {
  const say = useWords(workingTimeWords)
  const address = useAddress()
  const field = typedFields(model.given, model.faults, say)
  return (
    <Form action={address(workingTimePaths.rates())}>
      <TextField
        {...field('beginsOn')}
        label={say('rates.since')}
        hint={say('day-hint')}
        width={12}
      />
      <TextField
        {...field('eveningFrom')}
        label={say('rates.evening-from')}
        hint={say('rates.evening-from-hint')}
        width={6}
      />
      <p>{say('rates.hint')}</p>
      {hourKinds.map((kind) => (
        <TextField {...field(kind)} label={say(`rates.${kind}`)} inputMode="numeric" width={6} />
      ))}
      <TextField {...field('weekHours')} label={say('rates.week')} inputMode="numeric" width={6} />
      <Button>{say('rates.go')}</Button>
    </Form>
  )
}
