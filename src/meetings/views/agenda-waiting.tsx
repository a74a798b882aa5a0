import type { ComponentChildren } from 'preact'
import {
  Button,
  Disclosure,
  Form,
  InFrench,
  LinkButton,
  Pagination,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { queryText, typed, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { AgendaItem } from '../rules/agenda.ts'
import { mostReason, mostText } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { type AgendaWorkModel, at } from './agenda-model.ts'

/** Of each list, on one page: four hundred open things are read thirty at a time. */
const perPage = 30

const onPage = <One,>(all: readonly One[], page: number): readonly One[] =>
  all.slice((page - 1) * perPage, page * perPage)

/** What is open, then what waits: both turn their pages together. */
export function ComingBack(model: AgendaWorkModel) {
  const { agenda, waiting, page } = model
  const address = useAddress()
  const open = agenda.actions.length + agenda.questions.length
  const total = Math.max(1, Math.ceil(Math.max(open, waiting.length) / perPage))
  const current = Math.min(page, total)
  const hrefFor = (other: number) =>
    `${address(at(model))}${queryText({ page: other === 1 ? '' : other })}#retours`
  return (
    <div id="retours">
      <Carried {...model} page={current} />
      <Waiting {...model} page={current} />
      <Pagination current={current} total={total} hrefFor={hrefFor} />
    </div>
  )
}

/** What is open and has no item of its own: on the agenda all the same. */
function Carried(model: AgendaWorkModel) {
  const { file, agenda, day, page } = model
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  if (file.body === null) return null
  if (!file.isNext) return <p>{say('agenda.not-next')}</p>
  const lines = [
    ...agenda.actions.map(({ id, text, owner, dueOn, from }) => {
      const told = tell('agenda.action-due', { text, owner, day: day(dueOn) })
      return { source: 'action' as const, about: id, told, from }
    }),
    ...agenda.questions.map(({ id, number, title }) => {
      const told = tell('agenda.question', { number, title })
      return { source: 'question' as const, about: id, told }
    }),
  ]
  const shown = onPage(lines, page)
  if (shown.length === 0) return null
  return (
    <>
      <SectionHeading
        title={say('agenda.carried', { count: lines.length })}
        lead={say('agenda.carried-lead')}
      />
      <ul class="plain-list" role="list">
        {shown.map((line) => (
          <CarriedLine {...model} {...line} />
        ))}
      </ul>
    </>
  )
}

function CarriedLine({
  source,
  about,
  told,
  from,
  children,
  ...model
}: AgendaWorkModel & {
  readonly source: Exclude<AgendaItem['source'], 'answers' | 'hand'>
  readonly about: string
  readonly told: string
  /** The number of the meeting where it was decided: it is closed there. */
  readonly from?: number
  readonly children?: ComponentChildren
}) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <li>
      <span>
        <InFrench>{told}</InFrench>
      </span>
      {from !== undefined && (
        <LinkButton variant="tertiary" href={`${address(meetingPaths.run(from, 'soir'))}#actions`}>
          {say('agenda.close-action')}
          <span class="visually-hidden"> : {told}</span>
        </LinkButton>
      )}
      <Form class="inline-form" action={address(at(model, 'retour'))}>
        <input type="hidden" name="source" value={source} />
        <input type="hidden" name="about" value={about} />
        <Button variant="tertiary">
          {say('agenda.give-item')}
          <span class="visually-hidden"> : {told}</span>
        </Button>
      </Form>
      {children}
    </li>
  )
}

/** What somebody would have the body speak of: taken, or not with a reason. */
function Waiting(model: AgendaWorkModel) {
  const { waiting, page } = model
  const say = useWords(workWords)
  const shown = onPage(waiting, page)
  if (shown.length === 0) return null
  return (
    <>
      <SectionHeading
        title={say('agenda.waiting', { count: waiting.length })}
        lead={say('agenda.waiting-lead')}
      />
      <ul class="plain-list" role="list">
        {shown.map(({ source, id, told }) => (
          <CarriedLine {...model} source={source} about={id} told={told}>
            {source === 'suggestion' && <DeclineForm {...model} subject={id} />}
          </CarriedLine>
        ))}
      </ul>
    </>
  )
}

function DeclineForm({
  subject,
  faults,
  given,
  ...model
}: AgendaWorkModel & { readonly subject: string }) {
  const say = useWords(workWords)
  const address = useAddress()
  const error = faultOf(faults, `why-${subject}`, say)
  return (
    <Disclosure summary={say('agenda.decline')} isOpen={error !== undefined}>
      <Form action={address(at(model, `sujets/${subject}/refus`))}>
        <TextField
          name="why"
          id={`why-${subject}`}
          label={say('agenda.decline-why')}
          hint={say('agenda.decline-why-hint')}
          value={error === undefined ? '' : typed(given, 'why')}
          error={error}
          maxLength={mostReason}
          width={40}
        />
        <Button variant="secondary">{say('agenda.decline')}</Button>
      </Form>
    </Disclosure>
  )
}

export function Declined({ declined, ...model }: AgendaWorkModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (declined.length === 0) return null
  return (
    <Disclosure summary={say('agenda.declined')}>
      <ul class="plain-list" role="list">
        {declined.map(({ id, text, why }) => (
          <li>
            <span>
              <InFrench>{say('agenda.declined-line', { text, why })}</InFrench>
            </span>
            <Form class="inline-form" action={address(at(model, `sujets/${id}/retour`))}>
              <Button variant="tertiary">
                {say('agenda.take-back')}
                <span class="visually-hidden"> : {text}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** A subject that did not come by the page. */
export function NoteForm({ departments, given, faults, ...model }: AgendaWorkModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <>
      <SectionHeading title={say('agenda.note')} lead={say('agenda.note-lead')} />
      <Form action={address(at(model, 'sujets'))}>
        <TextField
          {...field('suggested')}
          label={say('agenda.note-text')}
          maxLength={mostText}
          width={60}
        />
        <Select
          {...field('from')}
          label={say('agenda.note-from')}
          emptyLabel={say('agenda.note-resident')}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button variant="secondary">{say('agenda.note-go')}</Button>
      </Form>
    </>
  )
}
