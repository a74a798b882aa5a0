import {
  Button,
  Disclosure,
  FileField,
  Form,
  RadioList,
  SectionHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { proposalPaths } from '../rules/paths.ts'
import { verdicts } from '../rules/proposal.ts'
import { proposalWords, workWords } from '../words/index.ts'
import type { RunModel } from './run-model.ts'
import { useFields } from './use-fields.ts'

/** The body voted: from then on anybody reads it. */
export function AdoptForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'adopt')
  const count = (name: string) => (
    <TextField
      {...field(name)}
      label={say(
        name === 'votesFor'
          ? 'adopt.for'
          : name === 'votesAgainst'
            ? 'adopt.against'
            : 'adopt.abstentions',
      )}
      inputMode="numeric"
      width={4}
      isOptional
    />
  )
  return (
    <>
      <SectionHeading title={say('adopt.title')} lead={say('adopt.lead')} />
      <Form action={address(proposalPaths.run(model.proposal.id, 'adoption'))}>
        <input type="hidden" name="lu" value={model.proposal.version} />
        <TextField {...field('on')} label={say('adopt.on')} width={12} />
        <p>{say('adopt.counts')}</p>
        {count('votesFor')}
        {count('votesAgainst')}
        {count('abstentions')}
        <Told />
        <Button>{say('adopt.go')}</Button>
      </Form>
    </>
  )
}

function Told() {
  const say = useWords(workWords)
  return <p>{say('run.told')}</p>
}

export function AdmitForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('admit.title')} lead={say('admit.lead')} />
      <Form action={address(proposalPaths.run(model.proposal.id, 'recevabilite'))}>
        <DepartmentField {...model} form="admit" />
        <Told />
        <Button>{say('admit.go')}</Button>
      </Form>
    </>
  )
}

export function EntrustForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Disclosure summary={say('entrust.title')} isOpen={model.sent === 'entrust'}>
      <Form action={address(proposalPaths.run(model.proposal.id, 'service'))}>
        <DepartmentField {...model} form="entrust" />
        <Button variant="secondary">{say('entrust.go')}</Button>
      </Form>
    </Disclosure>
  )
}

function DepartmentField({ form, ...model }: RunModel & { readonly form: 'admit' | 'entrust' }) {
  const say = useWords(workWords)
  const field = useFields(model, form)('department')
  const open = model.departments.filter(({ endedOn }) => endedOn === null)
  return (
    <Select
      {...field}
      value={field.value || (model.proposal.department ?? '')}
      label={say('admit.department')}
      emptyLabel={say('admit.department-none')}
      options={open.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

const reasoned = {
  inadmissible: { path: 'irrecevabilite', isGrave: true, isMain: false },
  begin: { path: 'debut', isGrave: false, isMain: true },
  finish: { path: 'fin', isGrave: false, isMain: true },
  drop: { path: 'abandon', isGrave: true, isMain: false },
} as const

/** An act that needs a word, which the public reads. */
export function ReasonForm({
  form,
  ...model
}: RunModel & { readonly form: keyof typeof reasoned }) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, form)
  const { path, isGrave, isMain } = reasoned[form]
  return (
    <Disclosure summary={say(`${form}.title`)} isOpen={model.sent === form}>
      {(form === 'inadmissible' || form === 'drop') && <p>{say(`${form}.lead`)}</p>}
      <Form
        action={address(proposalPaths.run(model.proposal.id, path))}
        label={say(`${form}.title`)}
      >
        <TextArea {...field('reason')} label={say(`${form}.reason`)} rows={3} />
        <Told />
        <Button variant={isMain ? 'primary' : 'secondary'} {...(isGrave && { tone: 'danger' })}>
          {say(`${form}.go`)}
        </Button>
      </Form>
    </Disclosure>
  )
}

export function PostponeForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'postpone')
  return (
    <Disclosure summary={say('postpone.title')} isOpen={model.sent === 'postpone'}>
      <p>{say('postpone.lead')}</p>
      <Form
        action={address(proposalPaths.run(model.proposal.id, 'report'))}
        label={say('postpone.title')}
      >
        <TextField {...field('dueOn')} label={say('postpone.due')} width={12} />
        <TextArea {...field('reason')} label={say('postpone.reason')} rows={3} />
        <Told />
        <Button variant="secondary">{say('postpone.go')}</Button>
      </Form>
    </Disclosure>
  )
}

/** All points at once: a reply is whole, or it is not one. */
export function ReplyForm(model: RunModel) {
  const say = useWords(workWords)
  const tell = useWords(proposalWords)
  const address = useAddress()
  const field = useFields(model, 'reply')
  return (
    <>
      <SectionHeading title={say('reply.title')} lead={say('reply.lead')} />
      <Form action={address(proposalPaths.run(model.proposal.id, 'reponse'))}>
        {model.proposal.points.map((text, place) => {
          const rank = place + 1
          return (
            <>
              <RadioList
                {...field(`verdict-${rank}`)}
                label={say('reply.verdict', { rank, text })}
                choices={verdicts.map((value) => ({ value, label: tell(`verdict.${value}`) }))}
              />
              <TextArea
                {...field(`reason-${rank}`)}
                label={say('reply.reason', { rank })}
                rows={3}
                isOptional
              />
            </>
          )
        })}
        <Told />
        <Button>{say('reply.go')}</Button>
      </Form>
    </>
  )
}

export function MilestoneForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'milestone')
  return (
    <Disclosure summary={say('milestone.add')} isOpen={model.sent === 'milestone'}>
      <Form action={address(proposalPaths.run(model.proposal.id, 'etapes'))}>
        <TextField {...field('words')} label={say('milestone.words')} width={60} />
        <TextField {...field('dueOn')} label={say('milestone.due')} width={12} />
        <Button variant="secondary">{say('milestone.go')}</Button>
      </Form>
    </Disclosure>
  )
}

export function PhotoForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'photo')
  const { value: _, ...file } = field('photo')
  return (
    <Disclosure summary={say('photo.title')} isOpen={model.sent === 'photo'}>
      <Form action={address(proposalPaths.run(model.proposal.id, 'photos'))} hasFiles>
        <FileField
          {...file}
          label={say('photo.file')}
          hint={say('photo.file-hint')}
          accept="image/jpeg,image/png,image/webp"
        />
        <TextField
          {...field('photoWords')}
          label={say('photo.words')}
          hint={say('photo.words-hint')}
          width={60}
        />
        <Button variant="secondary">{say('photo.go')}</Button>
      </Form>
    </Disclosure>
  )
}

export function JoinForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'join')
  return (
    <Disclosure summary={say('join.title')} isOpen={model.sent === 'join'}>
      <p>{say('join.lead')}</p>
      <Form action={address(proposalPaths.run(model.proposal.id, 'rattachement'))}>
        <TextField
          {...field('commitment')}
          label={say('join.number')}
          inputMode="numeric"
          width={9}
          isOptional
        />
        {model.processes.length > 0 && (
          <Select
            {...field('process')}
            label={say('join.process')}
            emptyLabel={say('join.no-process')}
            options={model.processes.map(({ id, name }) => ({ value: id, label: name }))}
            isOptional
          />
        )}
        <Button variant="secondary">{say('join.go')}</Button>
      </Form>
    </Disclosure>
  )
}
