import {
  Button,
  Disclosure,
  DownloadLink,
  Form,
  SectionHeading,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { linkWords, paperWords, workWords } from '../words/index.ts'
import { useFields } from './run-forms.tsx'
import type { RunModel } from './run-model.ts'
import { SplitForm } from './split-form.tsx'

/** What is done less often, each behind its own line. */
export function MoreActs(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const { question, may, told, sent } = model
  const to = (what: string) => address(questionPaths.run(question.number, what))
  const pause = useFields(model, 'pause', {})
  const forward = useFields(model, 'forward', {})
  const merge = useFields(model, 'merge', {})
  const note = useFields(model, 'note', {})
  const reopen = useFields(model, 'reopen', {})
  return (
    <>
      <SectionHeading title={say('more.title')} />
      <SentLink {...model} />
      <WholeFile {...model} />
      {may('note') && (
        <Disclosure summary={say('more.note')} isOpen={sent === 'note'}>
          <Form action={to('notes')}>
            <TextArea {...note('text')} label={say('more.note-label')} rows={3} />
            <Button variant="secondary">{say('more.note')}</Button>
          </Form>
        </Disclosure>
      )}
      {may('pause') && (
        <Disclosure summary={say('more.pause')} isOpen={sent === 'pause'}>
          <Form action={to('pause')}>
            <TextArea
              {...pause('text')}
              label={say('more.pause-label')}
              hint={say('more.pause-hint')}
              rows={3}
            />
            <Button variant="secondary">{say('more.pause')}</Button>
          </Form>
        </Disclosure>
      )}
      {may('forward') && (
        <Disclosure summary={say('more.forward')} isOpen={sent === 'forward'}>
          <Form action={to('transmission')}>
            <TextField
              {...forward('authority')}
              label={say('more.forward-authority')}
              hint={say('more.forward-authority-hint')}
              width={40}
            />
            <TextField
              {...forward('contact')}
              label={say('more.forward-contact')}
              width={60}
              isOptional
            />
            <p>{say('more.forward-means', { count: told })}</p>
            <Button variant="secondary">{say('more.forward')}</Button>
          </Form>
        </Disclosure>
      )}
      {may('merge') && (
        <Disclosure summary={say('more.merge')} isOpen={sent === 'merge'}>
          <Form action={to('regroupement')}>
            <TextField
              {...merge('into')}
              label={say('more.merge-label')}
              hint={say('more.merge-hint')}
              inputMode="numeric"
              width={10}
            />
            <Button variant="secondary">{say('more.merge')}</Button>
          </Form>
        </Disclosure>
      )}
      {may('unmerge') && (
        <Disclosure summary={say('more.unmerge')}>
          <p>{say('more.unmerge-means')}</p>
          <Form action={to('regroupement/fin')}>
            <Button variant="secondary">{say('more.unmerge')}</Button>
          </Form>
        </Disclosure>
      )}
      {may('split') && <SplitForm {...model} />}
      {may('reopen') && (
        <Disclosure summary={say('more.reopen')} isOpen={sent === 'reopen'}>
          <Form action={to('reprise')}>
            <TextArea {...reopen('text')} label={say('more.reopen-label')} rows={3} />
            <Button variant="secondary">{say('more.reopen')}</Button>
          </Form>
        </Disclosure>
      )}
      {may('close') && (
        <Form action={to('fin')}>
          <Button variant="secondary">{say('more.close')}</Button>
        </Form>
      )}
    </>
  )
}

/** The question as one file. */
function WholeFile({ question }: RunModel) {
  const say = useWords(paperWords)
  const address = useAddress()
  const to = (ending: string) => address(questionPaths.run(question.number, `dossier.${ending}`))
  return (
    <Disclosure summary={say('file.office')}>
      <p>{say('file.office-what')}</p>
      <p>
        <DownloadLink href={to('pdf')} label={say('file.office')} format="PDF" />
        <br />
        <DownloadLink href={to('docx')} label={say('file.office')} format=".docx" />
      </p>
    </Disclosure>
  )
}

/** What the department was sent, and what an officer does about it. */
function SentLink({ question, inside, departments, dayOf }: RunModel) {
  const say = useWords(linkWords)
  const address = useAddress()
  if (question.department === null) return null
  const { link } = inside
  const mailbox = departments.find(({ id }) => id === question.department)?.email ?? null
  const to = (what: string) => address(questionPaths.run(question.number, what))
  return (
    <Disclosure summary={say('sent.title')}>
      <p>
        {link === null
          ? say('sent.none')
          : say('sent.open', {
              day: dayOf(link.sentAt),
              mailbox: link.mailbox,
              end: dayOf(link.endsAt),
            })}
      </p>
      {mailbox === null ? (
        <p>{say('sent.no-mailbox')}</p>
      ) : (
        <Form action={to('lien')}>
          <Button variant="secondary">{say('sent.again')}</Button>
        </Form>
      )}
      {link !== null && (
        <Form action={to('lien/retrait')}>
          <p>{say('sent.revoke-means')}</p>
          <Button variant="secondary">{say('sent.revoke')}</Button>
        </Form>
      )}
    </Disclosure>
  )
}
