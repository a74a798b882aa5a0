import { Actions, Button, Form, LinkButton, SectionHeading } from '../../platform/design/index.ts'
import { type FormGiven, type Page, useAddress } from '../../platform/web/index.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import { noticePaths } from '../rules/paths.ts'
import type { NoticeRecipient } from '../rules/recipient.ts'
import { workWords } from '../words/index.ts'
import { AnswerFields } from './answer-fields.tsx'
import { type AroundNotice, noticeWorkPage } from './notice-frame.tsx'

export interface NoteModel extends Pick<AroundNotice, 'file' | 'when' | 'faults'> {
  readonly one: NoticeRecipient
  readonly given: FormGiven
}

/** What somebody said otherwise than by her link. */
export const notePage = (model: NoteModel, speech: Speech): Page =>
  noticeWorkPage(model, speech, <Note {...model} />)

function Note({ file, one, given, faults }: NoteModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('note.title', { name: one.name ?? '' })} lead={say('note.lead')} />
      <Form action={address(noticePaths.note(file.number, one.id))}>
        <AnswerFields mine={one} given={given} faults={faults} />
        <Actions>
          <Button>{say('note.save')}</Button>
          <LinkButton variant="secondary" href={address(noticePaths.run(file.number))}>
            {say('note.back')}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
