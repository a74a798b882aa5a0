import { commitmentPaths, InChargeFields, mostPromise } from '../../commitments/index.ts'
import {
  Button,
  Disclosure,
  EmailField,
  Form,
  InFrench,
  RadioList,
  SectionHeading,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../../questions/index.ts'
import { mostQuestion, mostSaid, roomDoors } from '../rules/forms.ts'
import { isBeingTold } from '../rules/life.ts'
import { meetingPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { type HeldModel, ItemSelect, useFields } from './held-fields.tsx'

/** Questions asked aloud or on paper: each has its own number, its day and its answer to come. */
export function RoomQuestions(model: HeldModel) {
  const { file } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('asked.title')} lead={say('asked.lead')} id="questions" />
      {file.questions.length > 0 && (
        <ul>
          {file.questions.map(({ number, subject, isShown }) => (
            <li>
              <a href={address(questionPaths.run(number))}>{say('asked.number', { number })}</a>
              {' : '}
              <InFrench>{subject}</InFrench>
              {!isShown && <span class="muted"> · {say('asked.not-shown')}</span>}
            </li>
          ))}
        </ul>
      )}
      {isBeingTold(file) && <QuestionForm {...model} />}
    </>
  )
}

function QuestionForm(model: HeldModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'question', { door: 'meeting' })
  return (
    <Disclosure summary={say('asked.open')} isOpen={model.sent === 'question'}>
      <Form
        action={address(meetingPaths.run(model.file.number, 'questions'))}
        label={say('asked.open')}
      >
        <input type="hidden" name="key" value={model.key} />
        <TextField
          {...field('subject')}
          label={say('asked.subject')}
          hint={say('asked.subject-hint')}
          maxLength={mostQuestion}
          width={60}
        />
        <TextArea
          {...field('words')}
          label={say('asked.words')}
          rows={3}
          maxLength={mostSaid}
          isOptional
        />
        <ItemSelect model={model} field={field('item')} />
        <RadioList
          {...field('door')}
          label={say('asked.door')}
          choices={roomDoors.map((value) => ({ value, label: say(`asked.door-${value}`) }))}
        />
        <p>{say('asked.told')}</p>
        <TextField {...field('name')} label={say('asked.name')} width={36} isOptional />
        <EmailField {...field('email')} label={say('asked.email')} isOptional />
        <Button variant="secondary">{say('asked.go')}</Button>
      </Form>
    </Disclosure>
  )
}

/** What the town promised aloud: each is in the public register of its commitments. */
export function Promises(model: HeldModel) {
  const { file, day } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('promise.title')} lead={say('promise.lead')} id="promesses" />
      {file.promises.length > 0 && (
        <ul>
          {file.promises.map(({ number, text, dueOn }) => (
            <li>
              <a href={address(commitmentPaths.run(number))}>{say('promise.number', { number })}</a>
              {' : '}
              <InFrench>{text}</InFrench>, {say('promise.by', { day: day(dueOn) })}
            </li>
          ))}
        </ul>
      )}
      {isBeingTold(file) && <PromiseForm {...model} />}
    </>
  )
}

function PromiseForm(model: HeldModel) {
  const { file, departments, officers } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'promise')
  return (
    <Disclosure summary={say('promise.open')} isOpen={model.sent === 'promise'}>
      <Form
        action={address(meetingPaths.run(file.number, 'promesses'))}
        label={say('promise.open')}
      >
        <input type="hidden" name="key" value={model.key} />
        <TextArea
          {...field('text')}
          label={say('promise.text')}
          hint={say('promise.text-hint')}
          rows={2}
          maxLength={mostPromise}
        />
        <TextField
          {...field('dueOn')}
          label={say('promise.due')}
          hint={say('form.day-hint')}
          width={12}
        />
        <InChargeFields field={field} departments={departments} agents={officers} />
        <ItemSelect model={model} field={field('item')} />
        <Button variant="secondary">{say('promise.go')}</Button>
      </Form>
    </Disclosure>
  )
}
