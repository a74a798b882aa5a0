import { Select } from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type FormGiven, typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Department } from '../../town/index.ts'
import { toldByCount } from '../rules/came-back.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import { workWords } from '../words/index.ts'
import { useItemTitle } from './agenda-list.tsx'
import type { AroundMeeting } from './meeting-frame.tsx'

/** The forms of the page, each with its own fields. */
export type HeldForm =
  | 'held'
  | 'log'
  | 'decision'
  | 'action'
  | 'question'
  | 'promise'
  | `close-${string}`

export interface HeldModel extends AroundMeeting {
  readonly agenda: ReadAgenda
  /** Of a form that makes something: sent twice, it makes it once. */
  readonly key: string
  /** Those that are in force. */
  readonly departments: readonly Department[]
  /** The form that was refused. */
  readonly sent: HeldForm | null
  readonly given: FormGiven
  readonly hasBegun: boolean
}

/** What was typed in the form that was refused, else what is kept. */
export function useFields(
  { sent, given, faults }: Pick<HeldModel, 'sent' | 'given' | 'faults'>,
  form: HeldForm,
  kept: Readonly<Record<string, string>> = {},
) {
  const say = useWords(workWords)
  return (name: string) => ({
    name,
    id: `${form}-${name}`,
    value: sent === form ? typed(given, name) : (kept[name] ?? ''),
    error: sent === form ? faultOf(faults, `${form}-${name}`, say) : undefined,
  })
}

/** On which item something was said. */
export function ItemSelect({
  model,
  field,
}: {
  readonly model: HeldModel
  readonly field: ReturnType<ReturnType<typeof useFields>>
}) {
  const say = useWords(workWords)
  const titleOf = useItemTitle(model)
  const counted = toldByCount(model.file.items)
  return (
    <Select
      {...field}
      label={say('held.item')}
      emptyLabel={say('held.item-none')}
      options={model.file.items
        .filter(({ id }) => !counted.has(id))
        .map((item) => ({ value: item.id, label: titleOf(item) }))}
    />
  )
}
