import { CheckboxList, TextField } from '../../platform/design/index.ts'
import { type FormGiven, ticked, typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { mostLanguageLetters, mostNeedLetters, needKinds } from '../rules/needs.ts'
import { needsWords } from '../words/index.ts'

export interface NeedsFieldsProps {
  readonly given: FormGiven
  /** The sentence of a fault beside its field, in the words of the form these stand in. */
  readonly errorOf: (field: 'needsLanguage' | 'needsSaid') => string | undefined
}

/** What somebody needs to come, for any form read with `needsForm`. */
export function NeedsFields({ given, errorOf }: NeedsFieldsProps) {
  const say = useWords(needsWords)
  return (
    <>
      <CheckboxList
        name="needs"
        label={say('label')}
        hint={say('hint')}
        choices={needKinds.map((kind) => ({ value: kind, label: say(kind) }))}
        values={ticked(given, 'needs')}
        isOptional
      />
      <TextField
        name="needsLanguage"
        label={say('language')}
        hint={say('language-hint')}
        value={typed(given, 'needsLanguage')}
        error={errorOf('needsLanguage')}
        maxLength={mostLanguageLetters}
        width={20}
        isOptional
      />
      <TextField
        name="needsSaid"
        label={say('said')}
        hint={say('said-hint')}
        value={typed(given, 'needsSaid')}
        error={errorOf('needsSaid')}
        maxLength={mostNeedLetters}
        width={60}
        isOptional
      />
    </>
  )
}
