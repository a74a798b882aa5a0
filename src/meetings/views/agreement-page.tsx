import {
  Alert,
  Block,
  Button,
  Disclosure,
  Form,
  PageHeading,
  Prose,
  SectionHeading,
  TextArea,
  titleIn,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { MeetingFile } from '../rules/file.ts'
import { mostReason } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords } from '../words/index.ts'
import type { Place } from './place.ts'

export interface AgreementModel extends Place {
  readonly file: MeetingFile
  /** `null`: nothing waits for the animation team any more. */
  readonly text: string | null
  /** What the page shows: moves with each act of the circuit. */
  readonly seen: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** Minutes as who animates the body reads them, agrees to them or sends them back. */
export function agreementPage(model: AgreementModel, speech: Speech): Page {
  const say = sayWith(meetingWords, speech)
  const title = say('agreement.title', { title: titleIn(model.file.title, speech) })
  return {
    title,
    trail: [{ label: say('animation.title'), path: meetingPaths.animation() }],
    isPrivate: true,
    body: <Agreement model={model} title={title} />,
  }
}

function Agreement({ model, title }: { readonly model: AgreementModel; readonly title: string }) {
  const { file, text, faults, when } = model
  const say = useWords(meetingWords)
  return (
    <Block>
      {faults.some(({ code }) => code === 'signed-meanwhile') && (
        <Alert kind="warning" isAnnounced>
          {say('agreement.meanwhile')}
        </Alert>
      )}
      <PageHeading title={title} lead={when(file)} />
      {text === null ? (
        <p>{say('agreement.over')}</p>
      ) : (
        <>
          <SectionHeading title={say('agreement.text')} />
          <div lang="fr">
            <Prose html={paragraphs(text)} />
          </div>
          <SectionHeading title={say('agreement.acts')} lead={say('agreement.acts-lead')} />
          <Acts {...model} />
        </>
      )}
    </Block>
  )
}

function Acts({ file, seen, given, faults }: AgreementModel) {
  const say = useWords(meetingWords)
  const to = useAddress()(meetingPaths.agreement(file.number))
  const isReturned = typed(given, 'act') === 'returned'
  return (
    <>
      <Form action={to}>
        <input type="hidden" name="act" value="approved" />
        <input type="hidden" name="seen" value={seen} />
        <Button icon="check">{say('agreement.agree')}</Button>
      </Form>
      <Disclosure summary={say('agreement.return')} isOpen={isReturned}>
        <Form action={to}>
          <input type="hidden" name="act" value="returned" />
          <input type="hidden" name="seen" value={seen} />
          <TextArea
            name="comment"
            label={say('agreement.comment')}
            hint={say('agreement.comment-hint')}
            value={isReturned ? typed(given, 'comment') : ''}
            error={faultOf(faults, 'comment', say)}
            rows={4}
            maxLength={mostReason}
          />
          <Button variant="secondary">{say('agreement.return-go')}</Button>
        </Form>
      </Disclosure>
    </>
  )
}
