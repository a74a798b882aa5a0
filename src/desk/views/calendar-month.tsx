import { Tag } from '../../platform/design/index.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { type CalendarEntry, calendarTitle } from '../../platform/kernel/calendar-entry.ts'
import { useAddress } from '../../platform/web/index.ts'
import { formatHour, formatWeekday, monthName, weekdayName } from '../../platform/words/dates.ts'
import { useSpeech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { type Mark, marksIn, weeksOf } from '../rules/calendar-month.ts'
import { sharedCalendarWords } from '../words/index.ts'
import type { CalendarModel } from './calendar-model.ts'
import { stateShown } from './calendar-texts.ts'

type MonthModel = CalendarModel & {
  /** The same month as a list: where a day has more than its square holds. */
  readonly listHref: string
}

/** Lines of one square, beyond which it sends to the list. */
const mostOfDay = 4

/** A month in its weeks. On a phone, its days that have something, one under the other. */
export function CalendarMonth(model: MonthModel) {
  const { month, entries, zone } = model
  const language = useSpoken()
  const marks = marksIn(entries, month, zone)
  const weeks = weeksOf(month)
  // Any Monday: a week has the same days everywhere.
  const days = Array.from({ length: 7 }, (_, place) => daysAfter('2024-01-01' as Day, place))
  return (
    <>
      <Throughout {...model} throughout={marks.throughout} />
      {/* The roles stay when a phone's stylesheet turns cells into blocks. */}
      <table class="calendar" role="table">
        <caption class="visually-hidden">{monthName(month, language)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {days.map((on) => (
              <th scope="col" role="columnheader">
                {weekdayName(on, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {weeks.map((week) => (
            <tr
              role="row"
              class={
                week.every((on) => on === null || marks.ofDay(on).length === 0)
                  ? 'calendar-bare'
                  : undefined
              }
            >
              {week.map((on) =>
                on === null ? (
                  <td role="cell" class="calendar-none" />
                ) : (
                  <DayCell {...model} on={on} marks={marks.ofDay(on)} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Throughout({
  throughout,
  ...model
}: MonthModel & { readonly throughout: readonly CalendarEntry[] }) {
  const say = useWords(sharedCalendarWords)
  if (throughout.length === 0) return null
  return (
    <div class="calendar-throughout">
      <p>{say('month.throughout')}</p>
      <ul role="list">
        {throughout.slice(0, 2 * mostOfDay).map((entry) => (
          <li>
            <EntryLink entry={entry} {...model} />
          </li>
        ))}
        <More count={throughout.length - 2 * mostOfDay} {...model} />
      </ul>
    </div>
  )
}

function DayCell(
  model: MonthModel & { readonly on: Day; readonly marks: readonly Mark<CalendarEntry>[] },
) {
  const { on, marks, today } = model
  const language = useSpoken()
  const number = Number(on.slice(8))
  return (
    <td
      role="cell"
      class={marks.length === 0 ? 'calendar-bare' : undefined}
      aria-current={on === today ? 'date' : undefined}
    >
      <time dateTime={on}>
        <span class="calendar-number" aria-hidden={marks.length > 0 ? 'true' : undefined}>
          {number}
        </span>
        {marks.length > 0 && <span class="calendar-day">{formatWeekday(on, language)}</span>}
      </time>
      {marks.length > 0 && (
        <ul role="list">
          {marks.slice(0, mostOfDay).map((mark) => (
            <DayLine mark={mark} {...model} />
          ))}
          <More count={marks.length - mostOfDay} {...model} />
        </ul>
      )}
    </td>
  )
}

function DayLine({ mark, ...model }: MonthModel & { readonly mark: Mark<CalendarEntry> }) {
  const say = useWords(sharedCalendarWords)
  const language = useSpoken()
  const { entry, part } = mark
  const instant = part === 'ends' && entry.endsAt !== null ? entry.endsAt : entry.startsAt
  return (
    <li>
      <span class="calendar-hour">
        {part !== 'whole' && `${say(`part.${part}`)} `}
        {formatHour(instant, model.zone, language)}
      </span>{' '}
      <EntryLink entry={entry} {...model} />
    </li>
  )
}

function EntryLink({
  entry,
  zone,
  today,
}: Pick<MonthModel, 'zone' | 'today'> & { readonly entry: CalendarEntry }) {
  const say = useWords(sharedCalendarWords)
  const speech = useSpeech()
  const address = useAddress()
  const state = stateShown(entry, zone, today)
  return (
    <>
      <a href={address(entry.path)}>{calendarTitle(entry, speech)}</a>
      {state !== null && (
        <>
          {' '}
          <Tag tone={state === 'cancelled' ? 'danger' : 'warning'}>{say(`short.${state}`)}</Tag>
        </>
      )}
    </>
  )
}

function More({ count, listHref }: MonthModel & { readonly count: number }) {
  const say = useWords(sharedCalendarWords)
  if (count <= 0) return null
  return (
    <li>
      <a href={listHref}>{say('month.more', { count })}</a>
    </li>
  )
}
