import {
  Button,
  Disclosure,
  Form,
  InFrench,
  RadioList,
  SectionHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import type { MeetingAction } from '../rules/file.ts'
import { mostReason, mostText } from '../rules/forms.ts'
import { isBeingTold } from '../rules/life.ts'
import { isAhead, wasHeld } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { type HeldModel, ItemSelect, useFields } from './held-fields.tsx'
import { Promises, RoomQuestions } from './held-said.tsx'
import { meetingWorkPage } from './meeting-frame.tsx'
import { standingIn } from './standing.ts'

/** What was seen and decided that evening. */
export const heldPage = (model: HeldModel, speech: Speech): Page =>
  meetingWorkPage(model, 'nav.held', speech, <Held {...model} />)

function Held(model: HeldModel) {
  const { file, hasBegun } = model
  const say = useWords(workWords)
  if (file.state === 'cancelled') return <p>{say('held.cancelled')}</p>
  if (!hasBegun) return <p>{say('held.not-yet')}</p>
  return (
    <>
      <SectionHeading title={say('held.title')} lead={say('held.lead')} />
      {(isAhead(file) || isBeingTold(file)) && <HeldFields {...model} />}
      {wasHeld(file) && (
        <>
          <RoomQuestions {...model} />
          <Decisions {...model} />
          <Actions {...model} />
          <Promises {...model} />
          <Log {...model} />
        </>
      )}
    </>
  )
}

function HeldFields(model: HeldModel) {
  const { file, hourOf } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'held', {
    from: hourOf(file.heldFrom ?? file.startsAt),
    until: hourOf(file.heldUntil ?? file.endsAt),
    room: file.roomCount === null ? '' : String(file.roomCount),
  })
  return (
    <Form action={address(meetingPaths.run(file.number, 'soir'))}>
      <TextField {...field('from')} type="time" label={say('held.from')} />
      <TextField {...field('until')} type="time" label={say('held.until')} />
      <TextField
        {...field('room')}
        inputMode="numeric"
        label={say('held.room')}
        width={6}
        isOptional
      />
      <Button variant={wasHeld(file) ? 'secondary' : 'primary'}>
        {say(wasHeld(file) ? 'held.again' : 'held.go')}
      </Button>
    </Form>
  )
}

function Decisions(model: HeldModel) {
  const { file } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'decision')
  const mayNote = isBeingTold(file)
  return (
    <>
      <SectionHeading title={say('held.decisions')} id="decisions" />
      <ul class="plain-list" role="list">
        {file.decisions.map(({ id, number, text }) => (
          <li>
            <span>
              {number}. <InFrench>{text}</InFrench>
            </span>
            {mayNote && (
              <Form
                class="inline-form"
                action={address(meetingPaths.run(file.number, `decisions/${id}/retrait`))}
              >
                <Button variant="tertiary">
                  {say('held.forget')}
                  <span class="visually-hidden"> : {text}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayNote ? (
        <Form action={address(meetingPaths.run(file.number, 'decisions'))}>
          <TextArea {...field('text')} label={say('held.decision')} rows={2} maxLength={mostText} />
          <ItemSelect model={model} field={field('item')} />
          <Hands model={model} field={field} />
          <Button variant="secondary">{say('held.add-decision')}</Button>
        </Form>
      ) : (
        <p>{say('held.published')}</p>
      )}
    </>
  )
}

/** Counted or not; of those counted, an empty field is none. */
function Hands({
  model: { file },
  field,
}: {
  readonly model: HeldModel
  readonly field: ReturnType<typeof useFields>
}) {
  const say = useWords(workWords)
  const { roomCount } = file
  return (
    <>
      <p>
        {say('held.hands')} {roomCount !== null && say('held.hands-room', { count: roomCount })}
      </p>
      {(['for', 'against', 'abstaining'] as const).map((hand) => (
        <TextField
          {...field(hand)}
          key={hand}
          label={say(`held.hands-${hand}`)}
          inputMode="numeric"
          width={6}
          isOptional
        />
      ))}
    </>
  )
}

function Actions(model: HeldModel) {
  const { file } = model
  const say = useWords(workWords)
  return (
    <>
      <SectionHeading title={say('held.actions')} id="actions" />
      {file.actions.map((action) => (
        <OneAction {...model} action={action} />
      ))}
      {isBeingTold(file) && <ActionForm {...model} />}
    </>
  )
}

/** Decisions and actions on one page, for everybody, within two days. */
function Log({ file, dayOf }: HeldModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const { number, logPublishedAt } = file
  return (
    <>
      <SectionHeading title={say('held.log')} id="releve" />
      {logPublishedAt !== null ? (
        <p>
          {say('held.log-published', { day: dayOf(logPublishedAt) })}{' '}
          <a href={address(meetingPaths.log(number))}>{say('held.log-read')}</a>
        </p>
      ) : isBeingTold(file) ? (
        <Form action={address(meetingPaths.run(number, 'releve'))}>
          <p>{say('held.log-means')}</p>
          <Button variant="secondary">{say('held.log-go')}</Button>
        </Form>
      ) : null}
    </>
  )
}

function ActionForm(model: HeldModel) {
  const { file, departments, officers } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useFields(model, 'action')
  return (
    <Form action={address(meetingPaths.run(file.number, 'actions'))} label={say('held.actions')}>
      <TextArea {...field('text')} label={say('held.action')} rows={2} maxLength={mostText} />
      <TextField
        {...field('owner')}
        label={say('held.owner')}
        hint={say('held.owner-hint')}
        width={36}
      />
      <Select
        {...field('department')}
        label={say('held.department')}
        emptyLabel={say('held.department-none')}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...field('deputy')}
        label={say('held.deputy')}
        emptyLabel={say('form.nobody')}
        options={officers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        {...field('dueOn')}
        label={say('held.due')}
        hint={say('form.day-hint')}
        width={12}
      />
      <ItemSelect model={model} field={field('item')} />
      <Button variant="secondary">{say('held.add-action')}</Button>
    </Form>
  )
}

/** An action is closed whenever it is, long after the minutes too. */
function OneAction({ action, ...model }: HeldModel & { readonly action: MeetingAction }) {
  const { file, day } = model
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  const address = useAddress()
  const standingOf = standingIn(tell, model)
  const form = `close-${action.id}` as const
  const field = useFields(model, form, { state: 'done' })
  const to = address(meetingPaths.run(file.number, `actions/${action.id}`))
  const { number, text, owner, dueOn } = action
  return (
    <>
      <p>
        {number}. <InFrench>{tell('agenda.action-due', { text, owner, day: day(dueOn) })}</InFrench>
        {' · '}
        {standingOf(action)}
      </p>
      {action.state === 'open' ? (
        <Disclosure summary={say('held.close', { number })} isOpen={model.sent === form}>
          <Form action={to} label={say('held.close', { number })}>
            <RadioList
              {...field('state')}
              label={say('held.close-how')}
              choices={(['done', 'dropped'] as const).map((state) => ({
                value: state,
                label: tell(`action.${state}`),
              }))}
            />
            <TextArea
              {...field('why')}
              label={say('held.close-why')}
              hint={say('held.close-why-hint')}
              rows={2}
              maxLength={mostReason}
              isOptional
            />
            <Button variant="secondary">{say('held.close-go')}</Button>
          </Form>
        </Disclosure>
      ) : (
        <Form class="inline-form" action={to}>
          <input type="hidden" name="state" value="open" />
          <Button variant="tertiary">{say('held.reopen', { number })}</Button>
        </Form>
      )}
    </>
  )
}
