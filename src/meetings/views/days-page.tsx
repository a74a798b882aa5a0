import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  InFrench,
  PageHeading,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { WatchedDays } from '../rules/days.ts'
import { meetingPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'

export interface DaysModel extends WatchedDays {
  readonly day: (on: Day) => string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** Holidays of schools and days to leave free, as the town writes them. */
export function daysPage(model: DaysModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('days.title'),
    trail: [{ label: say('list.title'), path: meetingPaths.workbench() }],
    isPrivate: true,
    body: <Days {...model} />,
  }
}

function Days(model: DaysModel) {
  const { faults, isDone } = model
  const say = useWords(workWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      <PageHeading title={say('days.title')} lead={say('days.lead')} />
      <Holidays {...model} />
      <Avoided {...model} />
    </Block>
  )
}

const at = (what: string) => `${meetingPaths.days()}/${what}`

function useField({ given, faults }: DaysModel) {
  const say = useWords(workWords)
  return typedFields(given, faults, say)
}

/** One line, and the way to take it off. */
function Line({ told, action }: { readonly told: string; readonly action: string }) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <li>
      <span>
        <InFrench>{told}</InFrench>
      </span>
      <Form class="inline-form" action={address(action)}>
        <Button variant="tertiary">
          {say('days.remove')}
          <span class="visually-hidden"> : {told}</span>
        </Button>
      </Form>
    </li>
  )
}

function Holidays(model: DaysModel) {
  const { holidays, day } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useField(model)
  return (
    <>
      <SectionHeading title={say('days.holidays')} lead={say('days.holidays-lead')} />
      <ul class="plain-list" role="list">
        {holidays.map(({ id, name, beginsOn, endsOn }) => {
          const told = say('days.holiday', { name, from: day(beginsOn), until: day(endsOn) })
          return <Line told={told} action={at(`vacances/${id}/fin`)} />
        })}
      </ul>
      <Form action={address(at('vacances'))}>
        <TextField {...field('name')} label={say('days.name')} width={24} maxLength={60} />
        <TextField
          {...field('beginsOn')}
          label={say('days.begins')}
          hint={say('form.day-hint')}
          width={12}
        />
        <TextField {...field('endsOn')} label={say('days.ends')} width={12} />
        <Button variant="secondary">{say('days.add-holiday')}</Button>
      </Form>
    </>
  )
}

function Avoided(model: DaysModel) {
  const { avoided, day: dayIn } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useField(model)
  return (
    <>
      <SectionHeading title={say('days.avoided')} lead={say('days.avoided-lead')} />
      <ul class="plain-list" role="list">
        {avoided.map(({ day, reason }) => {
          const told = say('days.avoided-day', { day: dayIn(day), reason })
          return <Line told={told} action={at(`a-eviter/${day}/fin`)} />
        })}
      </ul>
      <Form action={address(at('a-eviter'))}>
        <TextField
          {...field('day')}
          label={say('days.day')}
          hint={say('form.day-hint')}
          width={12}
        />
        <TextField {...field('reason')} label={say('days.reason')} width={36} maxLength={120} />
        <Button variant="secondary">{say('days.avoid')}</Button>
      </Form>
    </>
  )
}
