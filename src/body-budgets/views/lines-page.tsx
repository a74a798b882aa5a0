import { type Body, bodyPaths } from '../../bodies/index.ts'
import {
  Block,
  DownloadLink,
  EmptyState,
  PageHeading,
  SectionHeading,
  ShortText,
  SubNavigation,
  titleIn,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { balanceOf, type BudgetLine } from '../rules/budget-line.ts'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { bodyBudgetWords } from '../words/index.ts'
import { BalanceFigures, LineTable } from './line-parts.tsx'

export interface LinesModel {
  readonly body: Body
  /** Those that have a line, the latest first. */
  readonly years: readonly number[]
  /** The one shown. */
  readonly year: number
  /** Of that year. */
  readonly lines: readonly BudgetLine[]
}

/** What a body is granted and spends in a year. */
export function linesPage(model: LinesModel, speech: Speech): Page {
  const say = sayWith(bodyBudgetWords, speech)
  const { body, year } = model
  const name = titleIn(body.name, speech)
  return {
    title: say('page.title-of', { body: name, year: String(year) }),
    description: say('page.lead'),
    trail: [
      { label: say('page.bodies'), path: bodyPaths.all() },
      { label: name, path: bodyPaths.one(body.id) },
    ],
    body: <Lines {...model} />,
  }
}

function Lines(model: LinesModel) {
  const { body, year, lines } = model
  const say = useWords(bodyBudgetWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        eyebrow={<ShortText content={body.name} />}
        title={say('page.title')}
        lead={say('page.lead')}
      />
      {body.kind === 'neighbourhood-council' && <p>{say('page.law')}</p>}
      <Years {...model} />
      <SectionHeading title={say('page.year', { year: String(year) })} />
      {lines.length === 0 ? (
        <EmptyState title={say('page.none')}>{say('page.none-hint')}</EmptyState>
      ) : (
        <>
          <BalanceFigures balance={balanceOf(lines)} />
          <LineTable
            lines={lines}
            year={year}
            isYearSaid
            pathOf={({ number }) => bodyBudgetPaths.one(body.id, number)}
          />
          <p>{say('page.kinds')}</p>
          <p>
            <DownloadLink
              href={address(bodyBudgetPaths.csv(body.id))}
              label={say('page.csv')}
              format="CSV"
            />
          </p>
        </>
      )}
    </Block>
  )
}

function Years({ body, years, year }: LinesModel) {
  const say = useWords(bodyBudgetWords)
  const address = useAddress()
  if (years.length < 2) return null
  return (
    <SubNavigation
      label={say('page.years')}
      foldedLabel={say('page.other-years')}
      items={years.map((one) => ({
        label: String(one),
        href: address(bodyBudgetPaths.all(body.id)) + queryText({ annee: one }),
        isCurrent: one === year,
      }))}
    />
  )
}
