import {
  Block,
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
  const { rows, before, waiting, month, months } = model
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
      <KeyFigures whole={inAll(rows)} before={inAll(before)} />
      <SectionHeading title={say('month.waiting')} lead={say('month.waiting-lead')} />
      <WaitingTable caption={say('month.waiting')} lines={waiting} place={model} />
      <SectionHeading title={say('month.departments')} />
      <SteeringTable
        rows={rowsBy(rows, 'service')}
        dimension="service"
        place={model}
        whole={inAll(rows)}
      />
      <PromiseTable promised={model.promised} dimension="service" place={model} />
      <p class="muted">{say('method.text')}</p>
    </Block>
  )
}
