import {
  Actions,
  Alert,
  Block,
  Button,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  ShortText,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { Content } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { CountedHours } from '../rules/counted-hours.ts'
import { costPaths, workingTimePaths } from '../rules/paths.ts'
import { workingTimeWords } from '../words/index.ts'
import { sayDuration } from './duration.ts'
import { type FormState, Outcome } from './form-parts.tsx'
import { CountedText } from './hours-parts.tsx'
import type { Place } from './place.ts'

export interface NoteModel extends Place, FormState {
  readonly number: number
  readonly title: Content
  readonly startsAt: string
  readonly isHeld: boolean
  /** What the hours that are noted make; `null`: nothing is noted yet. */
  readonly noted: {
    readonly counted: CountedHours
    readonly back: { readonly ends: string; readonly rested: string } | null
  } | null
  /** The page that prepares the meeting. */
  readonly meetingPath: string
}

/** Her hours for one meeting. */
export function notePage(model: NoteModel, speech: Speech): Page {
  const say = sayWith(workingTimeWords, speech)
  return {
    title: say('note.title', { title: titleIn(model.title, speech) }),
    trail: [{ label: say('own.title'), path: workingTimePaths.own() }],
    isPrivate: true,
    body: <Note {...model} />,
  }
}

function Note(model: NoteModel) {
  const { number, title, startsAt, written, isHeld, noted, meetingPath } = model
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <Block>
      <Outcome {...model} done={noted === null ? 'withdrawn' : 'done'} />
      <PageHeading eyebrow={written(startsAt)} title={<ShortText content={title} />} />
      {isHeld ? <HoursForm {...model} /> : <p>{say('note.not-held')}</p>}
      {noted !== null && <Noted {...model} noted={noted} />}
      <Actions>
        <LinkButton variant="secondary" href={address(costPaths.meeting(number))}>
          {say('note.costs')}
        </LinkButton>
        <LinkButton variant="tertiary" href={address(meetingPath)}>
          {say('note.back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

function HoursForm(model: NoteModel) {
  const { number, noted } = model
  const say = useWords(workingTimeWords)
  const address = useAddress()
  const field = typedFields(model.given, model.faults, say)
  return (
    <Form action={address(workingTimePaths.meeting(number))}>
      {noted === null && <p>{say('note.proposed')}</p>}
      <TextField {...field('from')} type="time" label={say('note.from')} />
      <TextField
        {...field('until')}
        type="time"
        label={say('note.until')}
        hint={say('note.until-hint')}
      />
      <TextField
        {...field('travel')}
        inputMode="numeric"
        label={say('note.travel')}
        hint={say('note.travel-hint')}
        width={6}
        isOptional
      />
      <Button>{say('note.go')}</Button>
    </Form>
  )
}

function Noted({
  number,
  noted: { counted, back },
}: Pick<NoteModel, 'number'> & { readonly noted: NonNullable<NoteModel['noted']> }) {
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('note.counted')} />
      <p>
        <CountedText counted={counted} />
      </p>
      <p>
        <strong>{say('note.total', { duration: sayDuration(counted.credited, say) })}</strong>
      </p>
      {back !== null && <Alert kind="warning">{say('note.rest', back)}</Alert>}
      <Form action={address(workingTimePaths.withdraw(number))}>
        <Button variant="tertiary">{say('note.remove')}</Button>
      </Form>
    </>
  )
}
