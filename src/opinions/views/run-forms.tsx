import { approvalPaths, ComparedTexts } from '../../approvals/index.ts'
import {
  Actions,
  Alert,
  Button,
  Disclosure,
  Form,
  InFrench,
  LinkButton,
  RadioList,
  SectionHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { typed, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { mostText } from '../rules/forms.ts'
import { stances } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinionWords, workWords } from '../words/index.ts'
import { Written } from './opinion-parts.tsx'
import type { RunModel } from './run-model.ts'
import { useFields } from './use-fields.ts'

/** The version that stood in the page when its writer began. */
export const seenField = 'lu'

/** The body adopted its opinion: from then on the town owes a reply. */
export function AdoptForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const { membersDraft: draft, faults } = model
  const isDraftMoved = faults.some(({ code }) => code === 'draft-moved-on')
  const field = useFields(model, 'adopt', {
    text: draft?.text ?? '',
    minority: draft?.minority ?? '',
  })
  return (
    <>
      <SectionHeading title={say('adopt.title')} lead={say('adopt.lead')} />
      {draft !== null && (
        <Alert kind="info">
          {say('adopt.draft', { version: draft.version, day: model.dayOf(draft.writtenAt) })}
        </Alert>
      )}
      <p>
        <a href={address(opinionPaths.draft(model.opinion.body, model.opinion.id))}>
          {say('adopt.drafts')}
        </a>
      </p>
      <Form action={address(opinionPaths.run(model.opinion.id, 'adoption'))}>
        <input type="hidden" name={seenField} value={draft?.version ?? 0} />
        <TextField {...field('on')} label={say('adopt.on')} width={12} />
        <TextArea {...field('text')} label={say('adopt.text')} rows={10} maxLength={mostText} />
        {draft !== null && isDraftMoved && (
          <ComparedTexts
            before={{ name: say('adopt.theirs'), text: draft.text }}
            after={{ name: say('adopt.yours'), text: typed(model.given, 'text') }}
          />
        )}
        <TextArea {...field('minority')} label={say('adopt.minority')} rows={4} isOptional />
        <p>{say('adopt.counts')}</p>
        {(['votesFor', 'votesAgainst', 'abstentions'] as const).map((name) => (
          <TextField
            {...field(name)}
            label={say(`adopt.${name}`)}
            inputMode="numeric"
            width={4}
            isOptional
          />
        ))}
        <p>{say('run.told')}</p>
        <Button>{say('adopt.go')}</Button>
      </Form>
    </>
  )
}

export function PostponeForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'postpone')
  return (
    <Disclosure summary={say('postpone.title')} isOpen={model.sent === 'postpone'}>
      <p>{say('postpone.lead')}</p>
      <Form action={address(opinionPaths.run(model.opinion.id, 'report'))}>
        <TextField {...field('dueOn')} label={say('postpone.due')} width={12} />
        <TextArea {...field('reason')} label={say('postpone.reason')} rows={3} />
        <p>{say('run.told')}</p>
        <Button variant="secondary">{say('postpone.go')}</Button>
      </Form>
    </Disclosure>
  )
}

/** The reply as it is written, then sent to those who sign. */
export function ReplyWork(model: RunModel) {
  const { draft } = model.opinion
  if (draft.isAsked) return <AskedReply {...model} />
  return (
    <>
      <SentBack {...model} />
      <ReplyForm {...model} />
      {draft.version > 0 && <AskForm {...model} />}
    </>
  )
}

function ReplyForm(model: RunModel) {
  const { opinion, departments, isMovedOn, given } = model
  const say = useWords(workWords)
  const tell = useWords(opinionWords)
  const address = useAddress()
  const { draft, department } = opinion
  const field = useFields(model, 'reply', {
    stance: draft.stance ?? '',
    department: department ?? '',
    text: draft.text,
  })
  const open = departments.filter(({ id, endedOn }) => endedOn === null || id === department)
  return (
    <>
      <SectionHeading title={say('reply.title')} lead={say('reply.lead')} />
      {isMovedOn && (
        <ComparedTexts
          before={{ name: say('reply.theirs'), text: draft.text }}
          after={{ name: say('reply.yours'), text: typed(given, 'text') }}
        />
      )}
      <Form action={address(opinionPaths.run(opinion.id, 'reponse'))}>
        <input type="hidden" name={seenField} value={draft.version} />
        <RadioList
          {...field('stance')}
          label={say('reply.stance')}
          choices={stances.map((value) => ({ value, label: tell(`stance.${value}`) }))}
        />
        <Select
          {...field('department')}
          label={say('reply.department')}
          emptyLabel={say('reply.department-none')}
          options={open.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea
          {...field('text')}
          label={say('reply.text')}
          hint={say('reply.text-hint')}
          rows={12}
          maxLength={mostText}
        />
        <Button variant={draft.version > 0 ? 'secondary' : 'primary'}>{say('reply.save')}</Button>
      </Form>
    </>
  )
}

function AskForm({ opinion: { id, draft } }: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading
        title={say('reply.ask-title')}
        lead={say('reply.ask-lead', { version: draft.version })}
      />
      <Form action={address(opinionPaths.run(id, 'signature'))}>
        <input type="hidden" name={seenField} value={draft.version} />
        <Button>{say('reply.ask')}</Button>
      </Form>
    </>
  )
}

/** What those who sign are reading: nobody writes it meanwhile. */
function AskedReply({ opinion: { id, draft }, approval }: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('reply.asked')} lead={say('reply.asked-lead')} />
      <Written text={approval?.text ?? draft.text} />
      <Form action={address(opinionPaths.run(id, 'reprise'))}>
        <Actions>
          {approval !== null && (
            <LinkButton href={address(approvalPaths.history(approval.id))}>
              {say('reply.follow')}
            </LinkButton>
          )}
          <Button variant="secondary">{say('reply.take-back')}</Button>
        </Actions>
      </Form>
    </>
  )
}

/** What the one who sent it back asks for, until it is sent again. */
function SentBack({ approval, dayOf }: RunModel) {
  const say = useWords(workWords)
  const last = approval?.acts.at(-1)
  if (approval?.state !== 'returned' || last === undefined) return null
  return (
    <Alert kind="warning" title={say('reply.sent-back', { day: dayOf(last.at) })}>
      <InFrench>{last.comment ?? ''}</InFrench>
    </Alert>
  )
}

/** What it came from, and what the town promised after it. */
export function LinkForm(model: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'link')
  return (
    <Disclosure summary={say('link.title')} isOpen={model.sent === 'link'}>
      <p>{say('link.lead')}</p>
      <Form action={address(opinionPaths.run(model.opinion.id, 'lien'))}>
        {model.processes.length > 0 && (
          <Select
            {...field('process')}
            label={say('link.process')}
            emptyLabel={say('link.no-process')}
            options={model.processes.map(({ id, name }) => ({ value: id, label: name }))}
            isOptional
          />
        )}
        <TextField
          {...field('commitment')}
          label={say('link.commitment')}
          inputMode="numeric"
          width={9}
          isOptional
        />
        <Button variant="secondary">{say('link.go')}</Button>
      </Form>
    </Disclosure>
  )
}
