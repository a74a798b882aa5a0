import { Pagination, Tag, Tags } from '../../platform/design/index.ts'
import { type CalendarEntry, calendarTitle } from '../../platform/kernel/calendar-entry.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { sharedCalendarWords } from '../words/index.ts'
import type { CalendarModel } from './calendar-model.ts'
import { stateShown, whenText } from './calendar-texts.ts'

const perPage = 40

/** How many pages these take; one at least. */
export const listPages = (entries: readonly CalendarEntry[]): number =>
  Math.max(1, Math.ceil(entries.length / perPage))

/** The dates of a month, one after the other, with all that is known of each. */
export function CalendarList(
  model: CalendarModel & { readonly hrefFor: (page: number) => string },
) {
  const { entries, page, hrefFor } = model
  return (
    <>
      <ol class="calendar-list" role="list">
        {entries.slice((page - 1) * perPage, page * perPage).map((entry) => (
          <Line entry={entry} {...model} />
        ))}
      </ol>
      <Pagination current={page} total={listPages(entries)} hrefFor={hrefFor} />
    </>
  )
}

function Line({ entry, ...model }: CalendarModel & { readonly entry: CalendarEntry }) {
  const { zone, today, neighbourhoods, bodies } = model
  const say = useWords(sharedCalendarWords)
  const speech = useSpeech()
  const address = useAddress()
  const state = stateShown(entry, zone, today)
  const body = bodies.find(({ id }) => id === entry.body)?.name
  const where = [
    entry.place,
    body ?? '',
    ...entry.neighbourhoods.flatMap(
      (one) => neighbourhoods.find(({ id }) => id === one)?.name ?? [],
    ),
  ].filter((text) => text !== '')
  return (
    <li>
      <p class="calendar-when">{whenText(entry, zone, speech)}</p>
      <h3>
        <a href={address(entry.path)}>{calendarTitle(entry, speech)}</a>
      </h3>
      {where.length > 0 && <p>{where.join(' · ')}</p>}
      {entry.cancelledWhy !== null && <p>{say('cancelled-why', { why: entry.cancelledWhy })}</p>}
      <Tags>
        <Tag>{say(`kind.${entry.kind}`)}</Tag>
        {state !== null && (
          <Tag tone={state === 'cancelled' ? 'danger' : 'warning'}>{say(`state.${state}`)}</Tag>
        )}
      </Tags>
    </li>
  )
}
