import {
  Actions,
  Alert,
  Block,
  Button,
  CheckboxList,
  Disclosure,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  ticked,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { needKinds } from '../../registrations/index.ts'
import { type Concern, isHeavy } from '../rules/concerns.ts'
import { mostTitle, mostWayThere } from '../rules/forms.ts'
import { meetingKinds } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { mostRepeated, mostWeeks, rhythms } from '../rules/recurrence.ts'
import { meetingWords, posterWords, workWords } from '../words/index.ts'
import type { WorkPlace } from './place.ts'

export interface MeetingFormModel extends WorkPlace {
  /** `null` for a new one. */
  readonly number: number | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** Evenings of each officer, over a year. */
  readonly counts: readonly { readonly name: string; readonly count: number }[]
  /** What is known of the date that was typed; `null` before. */
  readonly weighed: {
    readonly concerns: readonly Concern[]
    readonly offers: readonly Day[]
    /** Says that she keeps this very date. */
    readonly stamp: string
  } | null
}

/** A meeting to come, as an officer writes it: its date is weighed before it is kept. */
export function meetingFormPage(model: MeetingFormModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say(model.number === null ? 'form.new' : 'form.edit'),
    trail: [{ label: say('list.title'), path: meetingPaths.workbench() }],
    isPrivate: true,
    body: <MeetingForm {...model} />,
  }
}

const pathOf = ({ number }: Pick<MeetingFormModel, 'number'>) =>
  number === null ? meetingPaths.fresh() : meetingPaths.run(number, 'modifier')

function useField({ given, faults }: Pick<MeetingFormModel, 'given' | 'faults'>) {
  const say = useWords(workWords)
  return typedFields(given, faults, say)
}

function MeetingForm(model: MeetingFormModel) {
  const { number, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  const back = number === null ? meetingPaths.workbench() : meetingPaths.run(number)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say(number === null ? 'form.new' : 'form.edit')} />
      <Weighed {...model} />
      <Form action={address(pathOf(model))}>
        {number === null && <What {...model} />}
        <Names {...model} />
        <When {...model} />
        <Where {...model} />
        <Who {...model} />
        <Actions>
          <Button>{say(number === null ? 'form.create' : 'form.save')}</Button>
          <Button variant="secondary" name="verifier" value="oui">
            {say('form.check')}
          </Button>
          <LinkButton variant="secondary" href={address(back)}>
            {say('form.cancel')}
          </LinkButton>
        </Actions>
        <Choices {...model} />
        {number === null && <Repeated {...model} />}
      </Form>
    </Block>
  )
}

/** What speaks against the date. */
function Weighed({ weighed }: MeetingFormModel) {
  const say = useWords(workWords)
  if (weighed === null) return null
  const { concerns } = weighed
  return concerns.length === 0 ? (
    <Alert kind="success" isAnnounced>
      {say('form.free')}
    </Alert>
  ) : (
    <Alert kind="warning" title={say('form.concerns')} isAnnounced>
      <ul>
        {concerns.map(({ code, facts }) => (
          <li>{say(`concern.${code}`, facts)}</li>
        ))}
      </ul>
    </Alert>
  )
}

/** Free dates, and the way to keep that one knowingly: last, as the first button is the one of Enter. */
function Choices({ weighed, day }: MeetingFormModel) {
  const say = useWords(workWords)
  if (weighed === null || !weighed.concerns.some(isHeavy)) return null
  const { offers, stamp } = weighed
  return (
    <Alert kind="info" title={say(offers.length === 0 ? 'form.no-offer' : 'form.offers')}>
      <Actions>
        {offers.map((on) => (
          <Button variant="secondary" name="autre" value={on}>
            {say('form.offer', { day: day(on) })}
          </Button>
        ))}
        <Button variant="tertiary" name="garder" value={stamp}>
          {say('form.keep')}
        </Button>
      </Actions>
    </Alert>
  )
}

/** How it comes back: last too; its dates are read before any of them is planned. */
function Repeated(model: MeetingFormModel) {
  const { given, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = useField(model)
  const isOpen =
    typed(given, 'repeter') !== '' || faults.some((one) => repeatedFields.includes(one.field))
  return (
    <Disclosure summary={say('repeat.title')} isOpen={isOpen}>
      <p>{say('repeat.means')}</p>
      <Select
        {...field('rhythm')}
        label={say('repeat.rhythm')}
        options={rhythms.map((rhythm) => ({ value: rhythm, label: say(`repeat.${rhythm}`) }))}
      />
      <TextField
        {...field('weeks')}
        label={say('repeat.every')}
        hint={say('repeat.every-hint', { most: mostWeeks })}
        width={4}
        isOptional
      />
      <TextField
        {...field('times')}
        label={say('repeat.times')}
        hint={say('repeat.times-hint', { most: mostRepeated })}
        width={4}
        isOptional
      />
      <TextField
        {...field('lastOn')}
        label={say('repeat.last-on')}
        hint={say('form.day-hint')}
        width={12}
        isOptional
      />
      <Button
        variant="secondary"
        name="repeter"
        value="oui"
        formAction={address(meetingPaths.series())}
      >
        {say('repeat.see')}
      </Button>
    </Disclosure>
  )
}

const repeatedFields = ['rhythm', 'weeks', 'times', 'lastOn']

function What(model: MeetingFormModel) {
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  const { language } = useSpeech()
  const field = useField(model)
  const body = field('body')
  return (
    <>
      <Select
        {...field('kind')}
        label={say('form.kind')}
        options={meetingKinds.map((kind) => ({ value: kind, label: tell(`kind.${kind}`) }))}
      />
      <Select
        {...body}
        label={say('form.body')}
        emptyLabel={say('form.body-none')}
        options={model.bodies
          .filter(({ endedOn }) => endedOn === null)
          .map(({ id, name }) => ({ value: id, label: readIn(name, language).text }))}
      />
    </>
  )
}

function Names(model: MeetingFormModel) {
  const say = useWords(workWords)
  const field = useField(model)
  return (
    <>
      <TextField
        {...field('titleFr')}
        label={say('form.title')}
        hint={say('form.title-hint')}
        width={48}
        maxLength={mostTitle}
      />
      <TextField
        {...field('titleEn')}
        label={say('form.english')}
        width={48}
        maxLength={mostTitle}
        isOptional
      />
    </>
  )
}

function When(model: MeetingFormModel) {
  const say = useWords(workWords)
  const field = useField(model)
  return (
    <>
      <TextField {...field('day')} label={say('form.day')} hint={say('form.day-hint')} width={12} />
      <TextField
        {...field('from')}
        type="time"
        label={say('form.from')}
        hint={say('form.hour-hint')}
      />
      <TextField {...field('until')} type="time" label={say('form.until')} />
    </>
  )
}

function Where(model: MeetingFormModel) {
  const say = useWords(workWords)
  const tell = useWords(posterWords)
  const field = useField(model)
  return (
    <>
      <TextField
        {...field('place')}
        label={say('form.place')}
        hint={say('form.place-hint')}
        width={48}
        maxLength={200}
        isOptional
      />
      <TextField
        {...field('wayThere')}
        label={say('form.way-there')}
        hint={say('form.way-there-hint')}
        width={60}
        maxLength={mostWayThere}
        isOptional
      />
      <CheckboxList
        name="offers"
        label={say('form.offers-label')}
        hint={say('form.offers-hint')}
        choices={needKinds.map((kind) => ({ value: kind, label: tell(kind) }))}
        values={ticked(model.given, 'offers')}
        isOptional
      />
      <Select
        {...field('neighbourhood')}
        label={say('form.neighbourhood')}
        emptyLabel={say('form.neighbourhood-none')}
        options={model.neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

function Who(model: MeetingFormModel) {
  const say = useWords(workWords)
  const field = useField(model)
  const people = model.officers.map(({ id, name }) => ({ value: id, label: name }))
  const counts = model.counts.map((one) => say('list.evening-count', one)).join(', ')
  return (
    <>
      <Select
        {...field('owner')}
        label={say('form.owner')}
        hint={counts === '' ? undefined : say('form.evenings', { counts })}
        emptyLabel={say('form.nobody')}
        options={people}
      />
      <Select
        {...field('deputy')}
        label={say('form.deputy')}
        emptyLabel={say('form.nobody')}
        options={people}
      />
    </>
  )
}
