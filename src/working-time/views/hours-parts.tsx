import {
  EmptyState,
  Figure,
  Figures,
  SectionHeading,
  ShortText,
  SubNavigation,
  Table,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Balance, CountedEntry } from '../rules/balance.ts'
import type { CountedHours } from '../rules/counted-hours.ts'
import { workingTimePaths } from '../rules/paths.ts'
import { type HourKind, hourKinds } from '../rules/rates.ts'
import type { Warning } from '../rules/warnings.ts'
import { workingTimeWords } from '../words/index.ts'
import { sayDuration } from './duration.ts'
import type { Place } from './place.ts'

export interface HoursModel extends Place {
  readonly balance: Balance
  readonly year: number
  /** With something noted, the latest first. */
  readonly years: readonly number[]
  /** Of this page, without its year. */
  readonly path: string
}

/** What is left to recover, and what it is made of. */
export function BalanceFigures({ balance }: Pick<HoursModel, 'balance'>) {
  const say = useWords(workingTimeWords)
  const { left, credited, taken, carried } = balance
  return (
    <>
      <Figures>
        <Figure
          value={sayDuration(Math.abs(left), say)}
          label={say(left < 0 ? 'figure.over' : 'figure.left')}
        />
        <Figure value={sayDuration(credited, say)} label={say('figure.credited')} />
        <Figure value={sayDuration(taken, say)} label={say('figure.taken')} />
      </Figures>
      {carried !== 0 && <p>{say('carried', { duration: sayDuration(carried, say) })}</p>}
    </>
  )
}

/** Those of the year, in words. */
export function Warnings({ balance, year, ...place }: HoursModel) {
  const say = useWords(workingTimeWords)
  const ofYear = warningsIn(balance.warnings, year)
  if (ofYear.length === 0) return null
  return (
    <>
      <SectionHeading title={say('warnings')} lead={say('warnings-lead')} />
      <ul>
        {ofYear.map((warning) => (
          <li>
            <WarningText {...place} warning={warning} />
          </li>
        ))}
      </ul>
    </>
  )
}

const dayOf = (warning: Warning): string =>
  warning.code === 'short-rest' ? warning.second : warning.on

/** Those that fall in a year. */
export const warningsIn = (all: readonly Warning[], year: number): readonly Warning[] =>
  all.filter((warning) => dayOf(warning).startsWith(String(year)))

function WarningText({ warning, day, written }: Place & { readonly warning: Warning }) {
  const say = useWords(workingTimeWords)
  switch (warning.code) {
    case 'back-after': {
      const { on, ends, rested } = warning
      const key = ends > rested ? 'warning.back-after' : 'warning.back-same-day'
      return say(key, { day: day(on), ends, rested })
    }
    case 'short-rest':
      return say('warning.short-rest', {
        first: written(warning.first),
        second: written(warning.second),
      })
    case 'long-week':
      return say('warning.long-week', {
        day: day(warning.on),
        duration: sayDuration(warning.minutes, say),
      })
  }
}

/** The hours of one evening, kind by kind. */
export function CountedText({ counted }: { readonly counted: CountedHours }) {
  const say = useWords(workingTimeWords)
  const line = (minutes: number, kind: HourKind | 'travel') =>
    minutes === 0 ? [] : [say(`line.${kind}`, { duration: sayDuration(minutes, say) })]
  const lines = [
    ...hourKinds.flatMap((kind) => line(counted.minutes[kind], kind)),
    ...line(counted.travelMinutes, 'travel'),
  ]
  return lines.length === 0 ? say('entry.usual') : lines.join(', ')
}

/** Years with something noted, and what was noted in this one. */
export function YearOfHours(
  model: HoursModel & {
    readonly entries: readonly CountedEntry[]
    /** Herself: she may correct what she noted. */
    readonly isOwn: boolean
  },
) {
  const { year, years, path, entries } = model
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <>
      {years.length > 1 && (
        <SubNavigation
          label={say('years')}
          foldedLabel={say('years-folded')}
          items={years.map((one) => ({
            label: String(one),
            href: `${address(path)}?annee=${one}`,
            isCurrent: one === year,
          }))}
        />
      )}
      <SectionHeading title={say('year-title', { year: String(year) })} />
      {entries.length === 0 ? (
        <EmptyState title={say('year-none')} level={3} />
      ) : (
        <EntryTable {...model} />
      )}
    </>
  )
}

function EntryTable({ entries, isOwn, year, written, hourOf }: Parameters<typeof YearOfHours>[0]) {
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <Table
      caption={say('entries', { year: String(year) })}
      columns={[
        { key: 'meeting', label: say('entry.meeting') },
        { key: 'when', label: say('entry.when') },
        { key: 'counted', label: say('entry.counted') },
        { key: 'credited', label: say('entry.credited'), isNumeric: true },
      ]}
      rows={entries.map((entry) => ({
        meeting: isOwn ? (
          <a href={address(workingTimePaths.meeting(entry.number))}>
            <ShortText content={entry.title} />
          </a>
        ) : (
          <ShortText content={entry.title} />
        ),
        when: say('entry.from-to', {
          start: written(entry.startsAt),
          end: hourOf(entry.endsAt),
        }),
        counted: <CountedText counted={entry.counted} />,
        credited: sayDuration(entry.counted.credited, say),
      }))}
    />
  )
}
