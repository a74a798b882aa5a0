import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  ticked,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import type { Content } from '../../platform/words/content.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { formatInstant, formatWeekday } from '../../platform/words/dates.ts'
import { seriesField } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { choicesFor, proposedFor, type SeriesDate, type SeriesSlot } from '../rules/series.ts'
import { workWords } from '../words/index.ts'
import type { WorkPlace } from './place.ts'
import { TownText } from './town-text.tsx'

export interface SeriesModel {
  readonly place: WorkPlace
  readonly title: Content
  readonly dates: readonly SeriesDate[]
  /** Months that have no such weekday. */
  readonly passed: readonly string[]
  /** What she has read. */
  readonly stamp: string
  /** She has chosen already: what she chose stays. */
  readonly isAsked: boolean
  /** All that was typed of the meeting and of how it comes back. */
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** The dates of a meeting that comes back, what speaks against each, and what becomes of it. */
export function seriesPage(model: SeriesModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('series.title'),
    trail: [
      { label: say('list.title'), path: meetingPaths.workbench() },
      { label: say('form.new'), path: meetingPaths.fresh() },
    ],
    isPrivate: true,
    body: <Series {...model} />,
  }
}

/** Of the meeting and of how it comes back: sent again as they were typed. */
const kept = [
  ...['kind', 'body', 'titleFr', 'titleEn', 'day', 'from', 'until', 'place', 'wayThere'],
  ...['offers', 'neighbourhood', 'owner', 'deputy', 'rhythm', 'weeks', 'times', 'lastOn'],
]

function Series(model: SeriesModel) {
  const { dates, passed, stamp, given, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        eyebrow={<TownText content={model.title} />}
        title={say('series.title')}
        lead={say('series.lead', { count: dates.length })}
      />
      {passed.length > 0 && (
        <Alert kind="info">{say('series.passed', { months: passed.join(', ') })}</Alert>
      )}
      <Form action={address(meetingPaths.series())}>
        {kept.flatMap((name) =>
          ticked(given, name).map((value) => <input type="hidden" name={name} value={value} />),
        )}
        {dates.map((date, rank) => (
          <OneDate {...model} date={date} rank={rank} />
        ))}
        <p>{say('series.apart')}</p>
        <Actions>
          <Button name="lu" value={stamp}>
            {say('series.plan')}
          </Button>
          <Button variant="secondary" name="changer" value="oui">
            {say('series.change')}
          </Button>
        </Actions>
      </Form>
    </Block>
  )
}

function OneDate({
  place,
  date,
  rank,
  given,
  faults,
  isAsked,
}: SeriesModel & { readonly date: SeriesDate; readonly rank: number }) {
  const say = useWords(workWords)
  const spoken = useSpoken()
  const name = seriesField(rank)
  const written = (slot: SeriesSlot | null) =>
    slot === null ? '' : formatInstant(slot.startsAt, place.zone, spoken)
  const labels = {
    plan: say('series.choice-plan'),
    move: say('series.choice-move', { when: written(date.other) }),
    leave: say('series.choice-leave'),
  }
  return (
    <RadioList
      name={name}
      label={date.slot === null ? formatWeekday(date.day, spoken) : written(date.slot)}
      hint={<Against date={date} />}
      choices={choicesFor(date).map((value) => ({ value, label: labels[value] }))}
      value={isAsked ? typed(given, name) : (proposedFor(date) ?? '')}
      error={faultOf(faults, name, say)}
    />
  )
}

/** What speaks against it, one sentence after the other: a hint holds no list. */
function Against({ date }: { readonly date: SeriesDate }) {
  const say = useWords(workWords)
  const { slot, isTwice, concerns } = date
  const sentences = [
    ...(slot === null ? [say('series.no-hour')] : []),
    ...(isTwice ? [say('series.twice')] : []),
    ...concerns.map(({ code, facts }) => say(`concern.${code}`, facts)),
  ]
  return <>{sentences.length === 0 ? say('form.free') : sentences.join(' ')}</>
}
