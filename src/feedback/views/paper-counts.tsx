import { Button, Disclosure, Form, TextField } from '../../platform/design/index.ts'
import { sentFields } from '../../platform/design/fields/sent-fields.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { hasBegun } from '../rules/door.ts'
import { countField } from '../rules/forms.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { answers, faces } from '../rules/question.ts'
import { feedbackWords, workWords } from '../words/index.ts'
import type { OfficeModel } from './office-page.tsx'
import { questionWords } from './question-words.ts'

/** Sheets of paper, counted by hand and keyed in as totals. */
export function PaperCounts(model: OfficeModel) {
  const { door, sent } = model
  const say = useWords(workWords)
  return (
    <Disclosure summary={say('paper')} isOpen={sent === 'paper'}>
      {hasBegun(door) ? <Counts {...model} /> : <p>{say('paper-before')}</p>}
    </Disclosure>
  )
}

function Counts({ file, paper, onPaper, sent, faults, given }: OfficeModel) {
  const say = useWords(workWords)
  const tell = useWords(feedbackWords)
  const { language } = useSpeech()
  const address = useAddress()
  const kept = Object.fromEntries(
    onPaper.flatMap((result, rank) =>
      answers.map((answer) => [countField(rank, answer), `${result.all[answer] || ''}`]),
    ),
  )
  const about = { ...kept, sheets: `${paper || ''}` }
  const field = sentFields({ sent, faults, given }, 'paper', say, about)
  return (
    <Form action={address(feedbackPaths.paper(file.number))}>
      <p>{say('paper-lead')}</p>
      <TextField {...field('sheets')} label={say('paper-sheets')} inputMode="numeric" width={6} />
      {onPaper.map((result, rank) => (
        <fieldset class="field">
          <legend class="field-label">{questionWords(result, language, tell)}</legend>
          {answers.map((answer) => (
            <TextField
              {...field(countField(rank, answer))}
              label={
                <>
                  <span aria-hidden="true">{faces[answer]}</span> {tell(`answer.${answer}`)}
                </>
              }
              inputMode="numeric"
              width={6}
              isOptional
            />
          ))}
        </fieldset>
      ))}
      <Button variant="secondary">{say('paper-save')}</Button>
    </Form>
  )
}
