import {
  Actions,
  Block,
  DownloadLink,
  DrawnOnce,
  EmptyState,
  Figure,
  Figures,
  FilterBar,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import type { PromiseRow } from '../rules/promises.ts'
import {
  type Dimension,
  dimensions,
  type Period,
  periods,
  satisfactionOf,
  type SteeringRow,
} from '../rules/steering.ts'
import { steeringWords } from '../words/index.ts'
import { PromiseTable } from './promise-table.tsx'
import { inAll, rowsBy, type SteeringPlace } from './steering-model.ts'
import { DelayChart, SteeringTable, writtenShare } from './steering-parts.tsx'

export interface SteeringModel extends SteeringPlace {
  /** Never altered, as what was promised: each is drawn once, until something changes. */
  readonly rows: readonly SteeringRow[]
  readonly promised: readonly PromiseRow[]
  readonly by: Dimension
  readonly period: Period
}

/** Open, late, delays, taken up again, satisfied: by department, theme or neighbourhood. */
export function steeringPage(model: SteeringModel, speech: Speech): Page {
  const say = sayWith(steeringWords, speech)
  return { title: say('title'), isPrivate: true, body: <Steering {...model} /> }
}

function Steering(model: SteeringModel) {
  const { rows, promised, by, period } = model
  const say = useWords(steeringWords)
  const address = useAddress()
  const asked = queryText({ par: by, depuis: String(period) })
  return (
    <Block>
      <PageHeading
        title={say('title')}
        lead={say('lead')}
        actions={
          <Actions>
            <LinkButton variant="secondary" href={address(questionPaths.month())}>
              {say('to-month')}
            </LinkButton>
            <LinkButton variant="secondary" href={address(questionPaths.briefing())}>
              {say('to-briefing')}
            </LinkButton>
          </Actions>
        }
      />
      <FilterBar action={address(questionPaths.steering())}>
        <Select
          name="par"
          label={say('by')}
          value={by}
          options={dimensions.map((value) => ({ value, label: say(`by.${value}`) }))}
        />
        <Select
          name="depuis"
          label={say('period')}
          value={String(period)}
          options={periods.map((value) => ({
            value: String(value),
            label: say(`period.${value}`),
          }))}
        />
      </FilterBar>
      <DrawnOnce of={rows} as={by} draw={() => <Counted {...model} />} />
      <DrawnOnce
        of={promised}
        as={by}
        draw={() => <PromiseTable promised={promised} dimension={by} place={model} />}
      />
      <p>
        <DownloadLink
          href={address(questionPaths.steeringCsv()) + asked}
          label={say('csv')}
          format="CSV"
        />
      </p>
      <SectionHeading title={say('method')} />
      <p>{say('method.text')}</p>
    </Block>
  )
}

function Counted({ rows, by, ...place }: SteeringModel) {
  const say = useWords(steeringWords)
  const shown = rowsBy(rows, by)
  const whole = inAll(rows)
  return (
    <>
      <KeyFigures whole={whole} />
      {shown.length === 0 ? (
        <EmptyState title={say('empty')} />
      ) : (
        <>
          <SteeringTable rows={shown} dimension={by} place={place} whole={whole} />
          <DelayChart rows={shown} dimension={by} place={place} />
        </>
      )}
    </>
  )
}

/** The few that are read first. @param before  the month before, when it is compared */
export function KeyFigures({
  whole,
  before,
}: {
  readonly whole: SteeringRow
  readonly before?: SteeringRow
}) {
  const say = useWords(steeringWords)
  const then = (value: string | number | null | undefined) =>
    before === undefined || value === null || value === undefined
      ? undefined
      : say('figure.before', { value: String(value) })
  return (
    <Figures>
      <Figure
        value={String(whole.received)}
        label={say('figure.received')}
        note={then(before?.received)}
      />
      <Figure
        value={String(whole.answered)}
        label={say('figure.answered')}
        note={then(before?.answered)}
      />
      <Figure value={String(whole.open)} label={say('figure.open')} />
      <Figure value={String(whole.late)} label={say('figure.late')} />
      <Figure
        value={whole.median === null ? '—' : String(whole.median)}
        label={say('figure.median')}
        note={then(before?.median) ?? say('figure.median-note')}
      />
      <Figure
        value={whole.ninth === null ? '—' : String(whole.ninth)}
        label={say('figure.ninth')}
        note={then(before?.ninth)}
      />
      <Figure
        value={writtenShare(satisfactionOf([whole])[0], say)}
        label={say('figure.satisfied')}
      />
    </Figures>
  )
}
