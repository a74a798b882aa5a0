import { SectionHeading, Table } from '../../platform/design/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { PromiseRow } from '../rules/promises.ts'
import type { Dimension } from '../rules/steering.ts'
import { steeringWords } from '../words/index.ts'
import { rowsBy, type SteeringPlace } from './steering-model.ts'
import { nameOf } from './steering-parts.tsx'

/** Promises due, and how many were kept on time. */
export function PromiseTable(props: {
  readonly promised: readonly PromiseRow[]
  readonly dimension: Dimension
  readonly place: SteeringPlace
}) {
  const { promised, dimension, place } = props
  const say = useWords(steeringWords)
  const speech = useSpeech()
  const rows = rowsBy(promised, dimension)
  const whole = promised.find((row) => row.dimension === 'all')
  const cells = ({ due, onTime, late }: PromiseRow, name: string) => ({ name, due, onTime, late })
  return (
    <>
      <SectionHeading title={say('promises')} lead={say('promises.lead')} />
      {whole === undefined ? (
        <p>{say('promises.none')}</p>
      ) : (
        <Table
          caption={say('promises.table', { by: say(`by.${dimension}`) })}
          columns={[
            { key: 'name', label: say('column.name') },
            { key: 'due', label: say('column.promises-due'), isNumeric: true },
            { key: 'onTime', label: say('column.promises-kept'), isNumeric: true },
            { key: 'late', label: say('column.promises-late'), isNumeric: true },
          ]}
          rows={rows.map((row) => cells(row, nameOf(row, dimension, place, speech)))}
          total={cells(whole, say('all'))}
        />
      )}
    </>
  )
}
