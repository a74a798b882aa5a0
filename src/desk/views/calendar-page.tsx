import {
  Block,
  DownloadLink,
  DrawnOnce,
  EmptyState,
  FilterBar,
  PageHeading,
  SectionHeading,
  Select,
  SubNavigation,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { calendarKinds } from '../../platform/kernel/calendar-entry.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { monthName } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { isFiltered } from '../rules/calendar-filters.ts'
import { monthOf } from '../rules/calendar-month.ts'
import { calendarPaths } from '../rules/paths.ts'
import { sharedCalendarWords } from '../words/index.ts'
import { CalendarList, listPages } from './calendar-list.tsx'
import type { CalendarModel } from './calendar-model.ts'
import { CalendarMonth } from './calendar-month.tsx'

/**
 * What is dated in the town: a month, as a table or as a list; drawn once for all who read the same
 * entries.
 */
export function calendarPage(asked: CalendarModel, speech: Speech): Page {
  const say = sayWith(sharedCalendarWords, speech)
  // Past the last page is the last one: there are as many drawings as pages, whatever is asked.
  const model = { ...asked, page: Math.min(asked.page, listPages(asked.entries)) }
  const { entries, month, today, isList, page, own } = model
  const body = (
    <DrawnOnce
      of={entries}
      as={JSON.stringify([month, today, isList, page, own])}
      draw={() => <Calendar {...model} />}
    />
  )
  return { title: say('title'), description: say('lead'), body }
}

/** The address of the page, some of what is asked changed. */
function useCalendarAddress({ filters, month, isList, today }: CalendarModel) {
  const address = useAddress()
  return (more: { readonly mois?: Day; readonly vue?: string; readonly page?: number } = {}) => {
    const shown = more.mois ?? month
    const vue = more.vue ?? (isList ? 'liste' : '')
    return (
      address(calendarPaths.page) +
      queryText({
        ...filters,
        mois: shown === monthOf(today) ? '' : shown.slice(0, 7),
        vue,
        page: more.page === 1 ? '' : more.page,
      })
    )
  }
}

function Calendar(model: CalendarModel) {
  const { entries, isList } = model
  const say = useWords(sharedCalendarWords)
  const language = useSpoken()
  const hrefFor = useCalendarAddress(model)
  const month = monthName(model.month, language)
  const isNarrowed = isFiltered(model.filters)
  return (
    <Block>
      <PageHeading title={say('title')} lead={say('lead')} />
      <Filters {...model} />
      <SubNavigation
        label={say('view')}
        foldedLabel={say('view')}
        items={[
          { label: say('view.month'), href: hrefFor({ vue: '' }), isCurrent: !isList },
          { label: say('view.list'), href: hrefFor({ vue: 'liste' }), isCurrent: isList },
        ]}
      />
      <Months {...model} />
      {entries.length === 0 && (
        <EmptyState title={say(isNarrowed ? 'nothing' : 'empty', { month })} level={3}>
          {say(isNarrowed ? 'nothing-hint' : 'empty-hint')}
        </EmptyState>
      )}
      {entries.length > 0 &&
        (isList ? (
          <CalendarList {...model} hrefFor={(page) => hrefFor({ page })} />
        ) : (
          <CalendarMonth {...model} listHref={hrefFor({ vue: 'liste' })} />
        ))}
      <Follow {...model} />
    </Block>
  )
}

function Filters(model: CalendarModel) {
  const { filters, neighbourhoods, bodies, entries, month, today, isList } = model
  const say = useWords(sharedCalendarWords)
  const language = useSpoken()
  const address = useAddress()
  const kept = {
    mois: month === monthOf(today) ? undefined : month.slice(0, 7),
    vue: isList ? 'liste' : undefined,
  }
  const page = address(calendarPaths.page)
  return (
    <FilterBar
      action={page}
      kept={kept}
      clearHref={isFiltered(filters) ? page + queryText(kept) : undefined}
      outcome={say('count', { count: entries.length, month: monthName(month, language) })}
    >
      <Select
        name="quartier"
        label={say('filter.neighbourhood')}
        emptyLabel={say('filter.neighbourhood-any')}
        value={filters.quartier}
        options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {bodies.length > 0 && (
        <Select
          name="instance"
          label={say('filter.body')}
          emptyLabel={say('filter.body-any')}
          value={filters.instance}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        name="genre"
        label={say('filter.kind')}
        emptyLabel={say('filter.kind-any')}
        value={filters.genre}
        options={calendarKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
      />
    </FilterBar>
  )
}

function Months(model: CalendarModel) {
  const { month, today, before, after } = model
  const say = useWords(sharedCalendarWords)
  const language = useSpoken()
  const hrefFor = useCalendarAddress(model)
  return (
    <div class="calendar-head">
      <SectionHeading title={monthName(month, language)} />
      <nav class="calendar-months" aria-label={say('month.nav')}>
        {before !== null && (
          <a rel="prev" href={hrefFor({ mois: before })}>
            ← {say('month.before')}
          </a>
        )}
        {month !== monthOf(today) && (
          <a href={hrefFor({ mois: monthOf(today) })}>{say('month.today')}</a>
        )}
        {after !== null && (
          <a rel="next" href={hrefFor({ mois: after })}>
            {say('month.after')} →
          </a>
        )}
      </nav>
    </div>
  )
}

function Follow({ feed, own, filters }: CalendarModel) {
  const say = useWords(sharedCalendarWords)
  const address = useAddress()
  const asked = queryText({ ...filters })
  return (
    <section class="calendar-follow">
      <SectionHeading title={say('follow.title')} />
      <p>{say('follow.text')}</p>
      <p>
        <code class="message-text">{feed}</code>
      </p>
      <ul class="downloads" role="list">
        <li>
          <DownloadLink
            href={address(calendarPaths.ics) + asked}
            label={say('follow.ics')}
            format=".ics"
          />
        </li>
        <li>
          <a href={address(calendarPaths.atom) + asked}>{say('follow.atom')}</a>
        </li>
        <li>
          <a href={address(calendarPaths.json) + asked}>{say('follow.json')}</a>
        </li>
        <li>
          <a href={address(own)}>{say('follow.own')}</a>
        </li>
      </ul>
    </section>
  )
}
