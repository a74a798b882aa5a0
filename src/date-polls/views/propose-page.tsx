import { type Body, bodyPaths } from '../../bodies/index.ts'
import { meetingPaths } from '../../meetings/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
  ShortText,
  Stack,
  Table,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import type { Content } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { lines, mostPlace, mostTitle } from '../rules/forms.ts'
import { datePollPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import type { PollWriting } from './poll-writing.ts'

export interface ProposeModel extends PollWriting {
  readonly body: Body
  /** The planned meeting that looks for another date; `null`: a new one is wanted. */
  readonly meeting: { readonly number: number; readonly title: Content } | null
  /** Where the form goes. */
  readonly path: string
  readonly officers: readonly { readonly id: string; readonly name: string }[]
  /** Nobody sits there. */
  readonly isEmpty: boolean
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** Free dates that were just added. */
  readonly found: number | null
  /** What would leave; `null` before she asked. */
  readonly shown: {
    readonly stamp: string
    readonly dates: readonly {
      readonly startsAt: string
      readonly concerns: readonly string[]
    }[]
    readonly count: number
    readonly mails: number
    /** Names of those who have no e-mail. */
    readonly calls: readonly string[]
  } | null
}

/** Which dates an officer asks about, and what leaves before it does. */
export function proposePage(model: ProposeModel, speech: Speech): Page {
  const { body, meeting } = model
  const say = sayWith(workWords, speech)
  const from =
    meeting === null
      ? { label: titleIn(body.name, speech), path: bodyPaths.run(body.id) }
      : { label: titleIn(meeting.title, speech), path: meetingPaths.run(meeting.number) }
  return {
    title: say('new.title'),
    trail: [{ label: say('list.title'), path: datePollPaths.all() }, from],
    isPrivate: true,
    body: <Proposing {...model} back={from.path} />,
  }
}

type Model = ProposeModel & { readonly back: string }

function Proposing(model: Model) {
  const { body, meeting, faults, isEmpty, found } = model
  const say = useWords(workWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        eyebrow={<ShortText content={meeting?.title ?? body.name} />}
        title={say('new.title')}
        lead={say('new.lead')}
      />
      {found !== null && (
        <Alert kind={found === 0 ? 'warning' : 'success'} isAnnounced>
          {found === 0 ? say('new.found-none') : say('new.found', { count: found })}
        </Alert>
      )}
      {isEmpty ? <Nobody {...model} /> : <ProposeForm {...model} />}
    </Block>
  )
}

function Nobody({ body }: Model) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Alert kind="warning">
      <p>{say('new.nobody')}</p>
      <p>
        <a href={address(bodyPaths.members(body.id))}>{say('new.nobody-link')}</a>
      </p>
    </Alert>
  )
}

function ProposeForm(model: Model) {
  const { given, path, shown, back } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      {shown !== null && <WhatLeaves {...model} shown={shown} />}
      <Form action={address(path)}>
        <input type="hidden" name="key" value={typed(given, 'key')} />
        {model.meeting === null && <About {...model} />}
        <Dates {...model} />
        <Actions>
          <Button variant={shown === null ? 'primary' : 'secondary'} name="verifier" value="oui">
            {say('new.check')}
          </Button>
          {shown !== null && (
            <Button name="envoyer" value={shown.stamp}>
              {say('new.send', { count: shown.count })}
            </Button>
          )}
          <Button variant="secondary" name="chercher" value="oui">
            {say('new.search')}
          </Button>
          <LinkButton variant="tertiary" href={address(back)}>
            {say('new.cancel')}
          </LinkButton>
        </Actions>
        <p>{say('new.search-hint')}</p>
      </Form>
    </>
  )
}

function WhatLeaves({ shown, when }: Model & { readonly shown: NonNullable<Model['shown']> }) {
  const say = useWords(workWords)
  const { dates, mails, calls } = shown
  return (
    <Stack>
      <SectionHeading title={say('shown.title')} />
      <Alert kind="info" isAnnounced>
        <p>{say('shown.mails', { count: mails })}</p>
        {calls.length > 0 && <p>{say('shown.calls', { names: calls.join(', ') })}</p>}
      </Alert>
      <Table
        caption={say('shown.caption')}
        isCaptionHidden
        columns={[
          { key: 'date', label: say('shown.date') },
          { key: 'concerns', label: say('shown.concerns') },
        ]}
        rows={dates.map(({ startsAt, concerns }) => ({
          date: when(startsAt),
          concerns:
            concerns.length === 0 ? (
              say('shown.free')
            ) : (
              <ul>
                {concerns.map((sentence) => (
                  <li>{sentence}</li>
                ))}
              </ul>
            ),
        }))}
      />
    </Stack>
  )
}

function useField({ given, faults }: Pick<Model, 'given' | 'faults'>) {
  return typedFields(given, faults, useWords(workWords))
}

/** Of a meeting that is not planned yet. */
function About(model: Model) {
  const say = useWords(workWords)
  const field = useField(model)
  const people = model.officers.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <TextField {...field('title')} label={say('new.meeting')} width={48} maxLength={mostTitle} />
      <TextField
        {...field('place')}
        label={say('new.place')}
        width={48}
        maxLength={mostPlace}
        isOptional
      />
      <Select
        {...field('owner')}
        label={say('new.owner')}
        emptyLabel={say('new.nobody-chosen')}
        options={people}
      />
      <Select
        {...field('deputy')}
        label={say('new.deputy')}
        emptyLabel={say('new.nobody-chosen')}
        options={people}
      />
    </>
  )
}

const shownAtOnce = 4

function Dates(model: Model) {
  const { given, faults } = model
  const say = useWords(workWords)
  const field = useField(model)
  const more = lines.slice(shownAtOnce)
  const isMoreUsed = more.some(
    (line) =>
      typed(given, `day${line}`) !== '' || faults.some((one) => one.field.endsWith(String(line))),
  )
  return (
    <>
      <TextField
        {...field('closesOn')}
        label={say('new.closes')}
        hint={say('new.closes-hint')}
        width={12}
      />
      {lines.slice(0, shownAtOnce).map((line) => (
        <Line {...model} line={line} />
      ))}
      <Disclosure summary={say('new.more')} isOpen={isMoreUsed}>
        {more.map((line) => (
          <Line {...model} line={line} />
        ))}
      </Disclosure>
    </>
  )
}

function Line({ line, ...model }: Model & { readonly line: number }) {
  const say = useWords(workWords)
  const field = useField(model)
  const { given, faults } = model
  const isFirst = line === 1
  const hours = [`from${line}`, `until${line}`]
  const isOther = hours.some(
    (name) => typed(given, name) !== '' || faults.some((one) => one.field === name),
  )
  return (
    <fieldset class="field">
      <legend class="field-label">{say('new.line', { line })}</legend>
      <TextField
        {...field(`day${line}`)}
        label={say('new.day')}
        hint={isFirst ? say('new.day-hint') : undefined}
        width={12}
        isOptional={line > 2}
      />
      {isFirst ? (
        <Hours {...model} line={line} />
      ) : (
        <Disclosure summary={say('new.other-hours', { line })} isOpen={isOther}>
          <Hours {...model} line={line} />
        </Disclosure>
      )}
    </fieldset>
  )
}

function Hours({ line, ...model }: Model & { readonly line: number }) {
  const say = useWords(workWords)
  const field = useField(model)
  const isFirst = line === 1
  return (
    <>
      <TextField
        {...field(`from${line}`)}
        type="time"
        label={say('new.from')}
        hint={isFirst ? undefined : say('new.same-hours')}
        isOptional={!isFirst}
      />
      <TextField
        {...field(`until${line}`)}
        type="time"
        label={say('new.until')}
        isOptional={!isFirst}
      />
    </>
  )
}
