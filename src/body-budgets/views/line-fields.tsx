import { RadioList, TextField } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { lineKinds } from '../rules/budget-line.ts'
import { mostSource, mostTitle } from '../rules/forms.ts'
import { bodyBudgetWords, workWords } from '../words/index.ts'

/** Of the form that was drawn: sent twice, it makes one thing. */
export const keyField = 'cle'

/** What each field of a form shows, by its name. */
type FieldOf = (name: string) => {
  readonly name: string
  readonly value: string
  readonly error: string | undefined
}

/** What is granted, and where that was decided: the same for a new line and for its correction. */
export function GrantFields({
  field,
  amountHint,
}: {
  readonly field: FieldOf
  readonly amountHint: string
}) {
  const say = useWords(workWords)
  const tell = useWords(bodyBudgetWords)
  return (
    <>
      <TextField
        {...field('titleFr')}
        label={say('form.title')}
        hint={say('form.title-hint')}
        maxLength={mostTitle}
        width={48}
      />
      <TextField
        {...field('titleEn')}
        label={say('form.title-en')}
        maxLength={mostTitle}
        width={48}
        isOptional
      />
      <RadioList
        {...field('kind')}
        label={say('form.kind')}
        choices={lineKinds.map((value) => ({
          value,
          label: tell(`kind.${value}`),
          hint: say(`form.kind-${value}`),
        }))}
      />
      <TextField
        {...field('amount')}
        label={say('form.amount')}
        hint={amountHint}
        inputMode="decimal"
        width={12}
      />
      <TextField {...field('decidedOn')} label={say('form.decided-on')} width={12} />
      <TextField
        {...field('source')}
        label={say('form.source')}
        hint={say('form.source-hint')}
        maxLength={mostSource}
        width={48}
      />
    </>
  )
}
