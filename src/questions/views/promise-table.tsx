import type { ComponentChildren } from 'preact'
import { Disclosure, SectionHeading, Table } from '../../platform/design/index.ts'
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
  /** On a phone. */
  readonly isFolded?: boolean
}) {
  const { promised, dimension, place, isFolded = false } = props
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
        <FoldedOnPhones
          isFolded={isFolded}
          summary={say('promises.table', { by: say(`by.${dimension}`) })}
        >
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
        </FoldedOnPhones>
      )}
    </>
  )
}

const FoldedOnPhones = ({
  isFolded,
  summary,
  children,
}: {
  readonly isFolded: boolean
  readonly summary: string
  readonly children: ComponentChildren
}) =>
  isFolded ? (
    <Disclosure summary={summary} isForPhones>
      {children}
    </Disclosure>
  ) : (
    <>{children}</>
  )
