import { BarChart, Table } from '../../platform/design/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Dimension, satisfactionOf, type Shown, type SteeringRow } from '../rules/steering.ts'
import { steeringWords } from '../words/index.ts'
import type { SteeringPlace } from './steering-model.ts'
import { themeName } from './theme-name.ts'

type Say = ReturnType<typeof sayWith<keyof typeof steeringWords.messages.fr>>

/** The name of a row: a department, a theme, a neighbourhood, or none of them. */
export function nameOf(
  { key }: Pick<SteeringRow, 'key'>,
  dimension: Dimension,
  { themes, departments, neighbourhoods }: SteeringPlace,
  speech: Speech,
): string {
  const say = sayWith(steeringWords, speech)
  if (key === null) return say(`none.${dimension}`)
  if (dimension === 'theme') return themeName(themes, key, speech) || key
  const among = dimension === 'service' ? departments : neighbourhoods
  return among.find(({ id }) => id === key)?.name ?? key
}

export function writtenShare(shown: Shown | undefined, say: Say): string {
  if (shown === undefined || shown === 'none') return '—'
  return shown === 'too-few' ? say('few') : say('percent', { value: shown.percent })
}

export const writtenDays = (days: number | null, say: Say): string =>
  days === null ? '—' : say('days', { count: days })

interface ByProps {
  readonly rows: readonly SteeringRow[]
  readonly dimension: Dimension
  readonly place: SteeringPlace
  readonly whole: SteeringRow
}

export function SteeringTable({ rows, dimension, place, whole }: ByProps) {
  const say = useWords(steeringWords)
  const speech = useSpeech()
  const shares = satisfactionOf(rows)
  const cells = (row: SteeringRow, name: string, share: Shown | undefined) => ({
    name,
    received: row.received,
    open: row.open,
    late: row.late,
    median: writtenDays(row.median, say),
    ninth: writtenDays(row.ninth, say),
    reopened: row.reopened,
    satisfied: writtenShare(share, say),
  })
  return (
    <Table
      caption={say('table', { by: say(`by.${dimension}`) })}
      columns={[
        { key: 'name', label: say('column.name') },
        { key: 'received', label: say('column.received'), isNumeric: true },
        { key: 'open', label: say('column.open'), isNumeric: true },
        { key: 'late', label: say('column.late'), isNumeric: true },
        { key: 'median', label: say('column.median'), isNumeric: true },
        { key: 'ninth', label: say('column.ninth'), isNumeric: true },
        { key: 'reopened', label: say('column.reopened'), isNumeric: true },
        { key: 'satisfied', label: say('column.satisfied'), isNumeric: true },
      ]}
      rows={rows.map((row, index) =>
        cells(row, nameOf(row, dimension, place, speech), shares[index]),
      )}
      total={cells(whole, say('all'), satisfactionOf([whole])[0])}
    />
  )
}

/** The longest delay first; what was answered never has no bar. */
export function DelayChart({ rows, dimension, place }: Omit<ByProps, 'whole'>) {
  const say = useWords(steeringWords)
  const speech = useSpeech()
  const measured = rows
    .flatMap((row) =>
      row.median === null || row.ninth === null
        ? []
        : [{ ...row, median: row.median, ninth: row.ninth }],
    )
    .toSorted((a, b) => b.median - a.median)
  if (measured.length === 0) return null
  return (
    <>
      <BarChart
        caption={say('chart', { by: say(`by.${dimension}`) })}
        labelHeading={say('column.name')}
        valueHeading={say('column.median')}
        data={measured.map((row) => ({
          label: nameOf(row, dimension, place, speech),
          value: row.median,
          line: row.ninth,
          text: say('chart.value', { median: row.median, ninth: row.ninth }),
        }))}
      />
      <p class="muted">{say('chart.note')}</p>
    </>
  )
}
