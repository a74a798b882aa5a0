import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { printedCode } from '../rules/codes.ts'
import { type ClassState, organisationTypes, type OrganisationType } from '../rules/groups.ts'
import { groupsPath } from '../rules/way-back.ts'
import { groupWords } from '../words/index.ts'

export interface GroupsModel {
  readonly organisations: readonly OrganisationShown[]
  readonly classes: readonly ClassShown[]
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly done: 'organisation' | 'class' | null
  readonly isAssisted: boolean
}

export interface OrganisationShown {
  readonly name: string
  readonly type: OrganisationType
  readonly hasBadge: boolean
}

export interface ClassShown {
  readonly party: string
  readonly name: string
  readonly school: string
  readonly codes: number
  readonly endsOn: Day
  readonly state: ClassState
}

const faultCodes = ['missing', 'too-long', 'link', 'number', 'end'] as const

/** What a person speaks for. */
export function groupsPage(model: GroupsModel, speech: Speech): Page {
  const say = sayWith(groupWords, speech)
  return { title: say('title'), isPrivate: true, body: <Groups {...model} /> }
}

function Groups(model: GroupsModel) {
  const { faults, done } = model
  const say = useWords(groupWords)
  return (
    <Block>
      {done !== null && <Alert kind="success">{say(`done-${done}`)}</Alert>}
      <ErrorSummary
        faults={faults.map(({ field, code }) => ({ field, message: say(faultKey(code)) }))}
      />
      <PageHeading title={say('title')} lead={say('lead')} />
      <Organisations {...model} />
      <Classes {...model} />
    </Block>
  )
}

const faultKey = (code: string) =>
  `fault-${faultCodes.find((one) => one === code) ?? 'missing'}` as const

function useField({ given, faults }: Pick<GroupsModel, 'given' | 'faults'>) {
  const say = useWords(groupWords)
  return (name: string) => {
    const fault = faults.find(({ field }) => field === name)
    const error = fault === undefined ? undefined : say(faultKey(fault.code))
    return { name, value: typed(given, name), error }
  }
}

function Organisations(model: GroupsModel) {
  const say = useWords(groupWords)
  const address = useAddress()
  const field = useField(model)
  return (
    <>
      <SectionHeading title={say('organisations-title')} />
      {model.organisations.length === 0 && <p>{say('organisations-none')}</p>}
      <ul class="plain-list" role="list">
        {model.organisations.map(({ name, type, hasBadge }) => (
          <li>
            <span>
              <strong>{name}</strong> · {say(`type-${type}`).toLowerCase()} ·{' '}
              {say(hasBadge ? 'badge' : 'badge-none')}
            </span>
          </li>
        ))}
      </ul>
      <Form action={address(`${groupsPath}/organisations`)}>
        <TextField
          {...field('organisation')}
          label={say('organisation-name')}
          width={36}
          maxLength={100}
        />
        <Select
          {...field('type')}
          label={say('organisation-type')}
          options={organisationTypes.map((type) => ({ value: type, label: say(`type-${type}`) }))}
        />
        <Button variant="secondary">{say('organisation-declare')}</Button>
      </Form>
    </>
  )
}

function Classes(model: GroupsModel) {
  const say = useWords(groupWords)
  const address = useAddress()
  const field = useField(model)
  return (
    <>
      <SectionHeading title={say('classes-title')} lead={say('classes-lead')} />
      {model.classes.length === 0 && <p>{say('classes-none')}</p>}
      <ul class="plain-list" role="list">
        {model.classes.map((one) => (
          <ClassLine one={one} isAssisted={model.isAssisted} />
        ))}
      </ul>
      <Form action={address(`${groupsPath}/classes`)}>
        <TextField
          {...field('name')}
          label={say('class-name')}
          hint={say('class-name-hint')}
          width={16}
          maxLength={60}
        />
        <TextField {...field('school')} label={say('class-school')} width={36} maxLength={100} />
        <TextField
          {...field('pupils')}
          label={say('class-pupils')}
          inputMode="numeric"
          width={4}
          maxLength={3}
        />
        <TextField
          {...field('endsOn')}
          label={say('class-end')}
          hint={say('class-end-hint')}
          width={12}
          maxLength={20}
        />
        <Button variant="secondary">{say('class-ask')}</Button>
      </Form>
    </>
  )
}

function ClassLine({
  one,
  isAssisted,
}: {
  readonly one: ClassShown
  readonly isAssisted: boolean
}) {
  const say = useWords(groupWords)
  const language = useSpoken()
  const address = useAddress()
  const { party, name, school, codes, endsOn, state } = one
  return (
    <li>
      <span>
        {say('class-line', { name, school, codes, day: formatDay(endsOn, language) })} ·{' '}
        {say(`state-${state}`)}
      </span>
      {state === 'accepted' && !isAssisted && (
        <>
          <p class="muted">{say('class-print-hint')}</p>
          <Form action={address(`${groupsPath}/classes/${party}/codes`)} class="inline-form">
            <Button>{say('class-print')}</Button>
          </Form>
        </>
      )}
    </li>
  )
}

/** The sheet of a class, to print and cut; `null` when it was shown before. */
export function classSheetPage(
  sheet: {
    readonly name: string
    readonly signIn: string
    readonly codes: readonly string[] | null
  },
  speech: Speech,
): Page {
  const say = sayWith(groupWords, speech)
  const { name, codes } = sheet
  return {
    title: codes === null ? say('sheet-over-title') : say('sheet-title', { name }),
    isPrivate: true,
    body:
      codes === null ? (
        <Block>
          <PageHeading title={say('sheet-over-title')} lead={say('sheet-over')} />
        </Block>
      ) : (
        <Sheet name={name} signIn={sheet.signIn} codes={codes} />
      ),
  }
}

function Sheet(props: {
  readonly name: string
  readonly signIn: string
  readonly codes: readonly string[]
}) {
  const say = useWords(groupWords)
  return (
    <Block>
      <PageHeading title={say('sheet-title', { name: props.name })} lead={say('sheet-lead')} />
      <ul class="plain-list" role="list">
        {props.codes.map((code) => (
          <li>
            <span>
              {say('sheet-how', { address: props.signIn })}{' '}
              <code class="code-to-copy">{printedCode(code)}</code>
            </span>
          </li>
        ))}
      </ul>
    </Block>
  )
}
