import {
  Button,
  FileField,
  Form,
  SectionHeading,
  TextArea,
  TextField,
  LongText,
} from '../../platform/design/index.ts'
import { typed, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { useSpoken, useWords } from '../../platform/words/speech.tsx'
import { processPaths } from '../rules/paths.ts'
import { processWords } from '../words/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import type { RunModel } from './run-model.ts'

/** What became of it. */
export function News({ process, today, given, faults }: RunModel) {
  const say = useWords(processWords)
  const language = useSpoken()
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('work.news')} id="nouvelles" />
      {process.news.map(({ id, day, text, isWithdrawn }) => (
        <article>
          <h3>
            {formatDay(day, language)} {isWithdrawn && `(${say('work.withdrawn')})`}
          </h3>
          <LongText content={text} />
          <Withdrawal slug={process.slug} what={`nouvelles/${id}`} isWithdrawn={isWithdrawn} />
        </article>
      ))}
      <Form action={address(processPaths.run(process.slug, 'nouvelles'))}>
        <TextField
          name="day"
          type="date"
          label={say('work.news-day')}
          value={typed(given, 'day') || today}
          error={faultOf(faults, 'day', say)}
        />
        <TextArea
          name="textFr"
          label={say('form.text')}
          hint={say('form.markdown-hint')}
          value={typed(given, 'textFr')}
          error={faultOf(faults, 'textFr', say)}
        />
        <TextArea
          name="textEn"
          label={say('form.english')}
          value={typed(given, 'textEn')}
          error={faultOf(faults, 'textEn', say)}
          isOptional
        />
        <Button variant="secondary">{say('work.news-add')}</Button>
      </Form>
    </>
  )
}

/** What is given to read. */
export function Documents({ process, given, faults }: RunModel) {
  const say = useWords(processWords)
  const language = useSpoken()
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('work.documents')} id="documents" />
      <ul class="plain-list" role="list">
        {process.documents.map(({ id, title, addedOn, isWithdrawn }) => (
          <li>
            <span>
              {say('page.document-about', { title, day: formatDay(addedOn, language) })}{' '}
              {isWithdrawn && `(${say('work.withdrawn')})`}
            </span>
            <Withdrawal slug={process.slug} what={`documents/${id}`} isWithdrawn={isWithdrawn} />
          </li>
        ))}
      </ul>
      <Form action={address(processPaths.run(process.slug, 'documents'))} hasFiles>
        <TextField
          name="title"
          label={say('work.document-title')}
          value={typed(given, 'title')}
          error={faultOf(faults, 'title', say)}
          width={36}
        />
        <FileField
          name="file"
          label={say('work.document-file')}
          hint={say('work.document-file-hint')}
          accept=".pdf,application/pdf"
          error={faultOf(faults, 'file', say)}
        />
        <Button variant="secondary">{say('work.document-add')}</Button>
      </Form>
    </>
  )
}

function Withdrawal(props: {
  readonly slug: string
  readonly what: string
  readonly isWithdrawn: boolean
}) {
  const say = useWords(processWords)
  const address = useAddress()
  return (
    <Form action={address(processPaths.run(props.slug, props.what))} class="inline-form">
      <input type="hidden" name="retire" value={props.isWithdrawn ? 'non' : 'oui'} />
      <Button variant="tertiary">
        {say(props.isWithdrawn ? 'work.put-back' : 'work.withdraw')}
      </Button>
    </Form>
  )
}
