import {
  Button,
  Disclosure,
  FileField,
  Form,
  SectionHeading,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { commitmentPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { InChargeFields } from './in-charge-fields.tsx'
import type { RunModel } from './run-model.ts'
import { useFields } from './use-fields.ts'

/** Kept, with what was done and what shows it: each thing with its words. */
export function KeepForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'keep')
  const file = (name: string) => {
    const { value: _, ...others } = field(name)
    return others
  }
  const hasMore = ['document', 'documentWords', 'url', 'urlWords'].some(
    (name) => field(name).value !== '' || field(name).error !== undefined,
  )
  return (
    <>
      <SectionHeading title={say('keep.title')} lead={say('keep.lead')} />
      <Form action={address(commitmentPaths.run(model.commitment.number, 'tenu'))} hasFiles>
        <TextArea {...field('reason')} label={say('keep.reason')} rows={4} />
        <FileField
          {...file('photo')}
          label={say('keep.photo')}
          hint={say('keep.photo-hint')}
          accept="image/jpeg,image/png,image/webp"
          isOptional
        />
        <TextField
          {...field('photoWords')}
          label={say('keep.photo-words')}
          hint={say('keep.photo-words-hint')}
          width={60}
          isOptional
        />
        <Disclosure summary={say('keep.more')} isOpen={hasMore}>
          <FileField
            {...file('document')}
            label={say('keep.document')}
            accept=".pdf,application/pdf"
            isOptional
          />
          <TextField
            {...field('documentWords')}
            label={say('keep.document-words')}
            width={60}
            isOptional
          />
          <TextField {...field('url')} type="url" label={say('keep.url')} width={60} isOptional />
          <TextField {...field('urlWords')} label={say('keep.url-words')} width={60} isOptional />
        </Disclosure>
        <Told {...model} />
        <Button>{say('keep.go')}</Button>
      </Form>
    </>
  )
}

/** Who reads what is about to be written. */
export function Told({ askers }: Pick<RunModel, 'askers'>) {
  const say = useWords(workWords)
  return <p>{say('run.told', { askers })}</p>
}

export function PostponeForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'postpone')
  return (
    <Disclosure summary={say('postpone.title')} isOpen={model.sent === 'postpone'}>
      <p>{say('postpone.lead')}</p>
      <Form
        action={address(commitmentPaths.run(model.commitment.number, 'report'))}
        label={say('postpone.title')}
      >
        <TextField
          {...field('dueOn')}
          label={say('postpone.due')}
          hint={say('new.due-hint')}
          width={12}
        />
        <TextArea {...field('reason')} label={say('postpone.reason')} rows={3} />
        <Told {...model} />
        <Button variant="secondary">{say('postpone.go')}</Button>
      </Form>
    </Disclosure>
  )
}

export function DropForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'drop')
  return (
    <Disclosure summary={say('drop.title')} isOpen={model.sent === 'drop'}>
      <p>{say('drop.lead')}</p>
      <Form
        action={address(commitmentPaths.run(model.commitment.number, 'abandon'))}
        label={say('drop.title')}
      >
        <TextArea {...field('reason')} label={say('drop.reason')} rows={3} />
        <Told {...model} />
        <Button variant="secondary" tone="danger">
          {say('drop.go')}
        </Button>
      </Form>
    </Disclosure>
  )
}

export function ResumeForm(model: RunModel) {
  const { commitment, day } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'resume')
  return (
    <Disclosure summary={say('resume.title')} isOpen={model.sent === 'resume'}>
      <p>{say('resume.lead')}</p>
      <Form
        action={address(commitmentPaths.run(commitment.number, 'reprise'))}
        label={say('resume.title')}
      >
        <TextField
          {...field('dueOn')}
          label={say('resume.due')}
          hint={say('resume.due-hint', { day: day(commitment.dueOn) })}
          width={12}
          isOptional
        />
        <TextArea {...field('reason')} label={say('resume.reason')} rows={3} />
        <Told {...model} />
        <Button variant="secondary">{say('resume.go')}</Button>
      </Form>
    </Disclosure>
  )
}

export function EntrustForm(model: RunModel) {
  const { commitment, sent } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'entrust', {
    department: commitment.department,
    owner: commitment.owner ?? '',
    deputy: commitment.deputy ?? '',
  })
  return (
    <Disclosure summary={say('entrust.title')} isOpen={sent === 'entrust'}>
      <Form action={address(commitmentPaths.run(commitment.number, 'attribution'))}>
        <InChargeFields field={field} {...model} />
        <Button variant="secondary">{say('entrust.go')}</Button>
      </Form>
    </Disclosure>
  )
}
