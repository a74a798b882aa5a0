import {
  Block,
  Disclosure,
  DownloadLink,
  FilterBar,
  PageHeading,
  SectionHeading,
  Select,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { WaitingLine } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import type { PromiseRow } from '../rules/promises.ts'
import type { SteeringRow } from '../rules/steering.ts'
import { paperWords, steeringWords } from '../words/index.ts'
import { PromiseTable } from './promise-table.tsx'
import { inAll, rowsBy, type SteeringPlace } from './steering-model.ts'
import { KeyFigures } from './steering-page.tsx'
import { SteeringTable } from './steering-parts.tsx'
import { WaitingTable } from './waiting-table.tsx'

export interface MonthModel extends SteeringPlace {
  readonly month: string
  readonly months: readonly { readonly value: string; readonly label: string }[]
  readonly rows: readonly SteeringRow[]
  readonly before: readonly SteeringRow[]
  readonly promised: readonly PromiseRow[]
  readonly waiting: readonly WaitingLine[]
}

/** One month, for the deputy director: to read or to print. */
export function monthPage(model: MonthModel, speech: Speech): Page {
  const say = sayWith(steeringWords, speech)
  return {
    title: say('month.title', { month: monthNamed(model) }),
    trail: [{ label: say('title'), path: questionPaths.steering() }],
    isPrivate: true,
    body: <Month {...model} />,
  }
}

/** The month as its page names it. */
export const monthNamed = ({ month, months }: MonthModel): string =>
  months.find(({ value }) => value === month)?.label ?? month

function Month(model: MonthModel) {
  const { rows, before, month, months } = model
  const say = useWords(steeringWords)
  const sayOfPapers = useWords(paperWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say('month.title', { month: monthNamed(model) })}
        lead={say('month.lead')}
      />
      <FilterBar action={address(questionPaths.month())}>
        <Select name="mois" label={say('month.choose')} value={month} options={months} />
      </FilterBar>
      <KeyFigures whole={inAll(rows)} before={inAll(before)} />
      <ul class="ways" role="list">
        <li>
          <DownloadLink
            href={address(questionPaths.monthFile('pdf')) + queryText({ mois: month })}
            label={sayOfPapers('month.pdf')}
            format="PDF"
          />
        </li>
        <li>
          <DownloadLink
            href={address(questionPaths.monthFile('docx')) + queryText({ mois: month })}
            label={sayOfPapers('month.docx')}
            format=".docx"
          />
        </li>
      </ul>
      <SectionHeading title={say('month.waiting')} lead={say('month.waiting-lead')} />
      <Waiting {...model} />
      <SectionHeading title={say('month.departments')} />
      <Disclosure summary={say('table', { by: say('by.service') })} isForPhones>
        <SteeringTable
          rows={rowsBy(rows, 'service')}
          dimension="service"
          place={model}
          whole={inAll(rows)}
        />
      </Disclosure>
      <PromiseTable promised={model.promised} dimension="service" place={model} isFolded />
      <p class="muted">{say('method.text')}</p>
    </Block>
  )
}

/** Long on a phone: how many there are in all, and since when, then the oldest. */
function Waiting(model: MonthModel) {
  const { rows, waiting, day } = model
  const say = useWords(steeringWords)
  const [oldest] = waiting
  const table = <WaitingTable caption={say('month.waiting')} lines={waiting} place={model} />
  if (oldest === undefined) return table
  const about = { count: inAll(rows).open, day: day(oldest.answerDueOn) }
  return (
    <Disclosure summary={say('month.waiting-folded', about)} isForPhones>
      {table}
    </Disclosure>
  )
}
