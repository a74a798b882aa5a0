import { Button, Disclosure, Form, NumberList, TextField } from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { sentFields } from '../../platform/design/fields/sent-fields.ts'
import { typed, useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { countField, mostSheets, questionField } from '../rules/forms.ts'
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
      {door === 'open' || door === 'over' ? <Counts {...model} /> : <p>{say('paper-before')}</p>}
    </Disclosure>
  )
}

function Counts({ file, paper, results, sent, faults, given }: OfficeModel) {
  const say = useWords(workWords)
  const tell = useWords(feedbackWords)
  const { language } = useSpeech()
  const address = useAddress()
  const field = sentFields({ sent, faults, given }, 'paper', say, { sheets: `${paper || ''}` })
  const known = (name: string, kept: number): number | undefined => {
    const text = sent === 'paper' ? typed(given, name) : `${kept || ''}`
    return /^\d+$/.test(text) ? Number(text) : undefined
  }
  return (
    <Form action={address(feedbackPaths.paper(file.number))}>
      <p>{say('paper-lead')}</p>
      <TextField {...field('sheets')} label={say('paper-sheets')} inputMode="numeric" width={6} />
      {results.map((result, rank) => (
        <NumberList
          id={`paper-${questionField(rank)}`}
          label={questionWords(result, language, tell)}
          error={
            sent === 'paper' ? faultOf(faults, `paper-${questionField(rank)}`, say) : undefined
          }
          max={mostSheets}
          choices={answers.map((answer) => ({
            name: countField(rank, answer),
            label: (
              <>
                <span aria-hidden="true">{faces[answer]}</span> {tell(`answer.${answer}`)}
              </>
            ),
            value: known(countField(rank, answer), result.paper[answer]),
          }))}
        />
      ))}
      <Button variant="secondary">{say('paper-save')}</Button>
    </Form>
  )
}
