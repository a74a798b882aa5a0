import {
  Button,
  EmptyState,
  Form,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  queryText,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import {
  type Councillor,
  type Department,
  type OfficialField,
  officialFields,
  mostLetters,
} from '../rules/officials.ts'
import { officialsPath, settingPaths } from '../rules/settings.ts'
import type { Neighbourhood } from '../rules/town.ts'
import { officialsWords, settingsWords } from '../words/index.ts'
import { type AroundSetting, settingPage } from './setting-frame.tsx'
import type { Say } from '../../platform/words/catalogue.ts'

export interface DepartmentsModel {
  readonly around: AroundSetting
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** Id of the department or councillor whose form is open. */
  readonly edited: string | null
  readonly departments: readonly Department[]
  readonly councillors: readonly Councillor[]
  readonly neighbourhoods: readonly Neighbourhood[]
}

/** Who answers for what, and who was elected. */
export function departmentsPage(model: DepartmentsModel, speech: Speech): Page {
  const say = sayWith(officialsWords, speech)
  const wrong = officialFields.filter((field) => model.faults.some((one) => one.field === field))
  return settingPage(
    {
      setting: 'departments',
      around: model.around,
      faults: wrong.map((field) => ({ field, message: faultSaid(field, say) })),
      children: (
        <>
          <DepartmentList {...model} />
          <CouncillorList {...model} />
        </>
      ),
    },
    speech,
  )
}

const faultSaid = (field: OfficialField, say: Say<`fault-${OfficialField}`>): string =>
  say(`fault-${field}`, { most: mostLetters[field === 'delegation' ? field : 'name'] })

/** What stands in a field: what was typed and refused, else what is known. */
function useField({ given, faults }: DepartmentsModel) {
  const say = useWords(officialsWords)
  return (name: OfficialField, known: string | null | undefined) => ({
    name,
    label: say(name),
    value: faults.length > 0 ? typed(given, name) : (known ?? ''),
    error: faults.some(({ field }) => field === name) ? faultSaid(name, say) : undefined,
  })
}

function DepartmentList(model: DepartmentsModel) {
  const say = useWords(officialsWords)
  const address = useAddress()
  const edited = model.departments.find(({ id }) => id === model.edited)
  return (
    <>
      <p>
        <a href={address(officialsPath)}>{say('see')}</a>
      </p>
      <SectionHeading title={say('departments')} />
      {model.departments.length === 0 && <EmptyState level={3} title={say('no-department')} />}
      <ul class="plain-list" role="list">
        {model.departments.map((one) => (
          <DepartmentLine {...one} />
        ))}
      </ul>
      <DepartmentForm {...model} department={edited} />
    </>
  )
}

function DepartmentLine({ id, name, email, headName, endedOn }: Department) {
  const say = useWords(officialsWords)
  const address = useAddress()
  const language = useSpoken()
  const root = address(`${settingPaths.departments}/service/${id}`)
  return (
    <li>
      <span>
        <strong>{name}</strong>
        {email !== null && ` · ${email}`}
        {headName !== null && ` · ${headName}`}
        {endedOn !== null && ` · ${say('ended', { on: formatDay(endedOn, language) })}`}
      </span>
      <span>
        <a href={address(settingPaths.departments) + queryText({ modifier: id })}>
          {say('change', { name })}
        </a>
        {endedOn === null && (
          <>
            <br />
            <a href={`${root}/reunion`}>{say('merge', { name })}</a>
          </>
        )}
      </span>
      <Form action={`${root}/${endedOn === null ? 'fin' : 'reprise'}`} class="inline-form">
        <Button variant="tertiary">{say(endedOn === null ? 'end' : 'resume', { name })}</Button>
      </Form>
    </li>
  )
}

function DepartmentForm(props: DepartmentsModel & { readonly department: Department | undefined }) {
  const { department } = props
  const say = useWords(officialsWords)
  const settings = useWords(settingsWords)
  const address = useAddress()
  const field = useField(props)
  const path = department === undefined ? '' : `/service/${department.id}`
  return (
    <Form action={address(settingPaths.departments + path)}>
      <TextField {...field('name', department?.name)} width={36} maxLength={120} />
      <TextField
        {...field('email', department?.email)}
        type="email"
        hint={say('email-hint')}
        width={36}
        isOptional
      />
      <TextField
        {...field('headName', department?.headName)}
        hint={say('headName-hint')}
        width={36}
        maxLength={120}
        isOptional
      />
      <Button variant="secondary">
        {department === undefined ? say('add-department') : settings('save')}
      </Button>
    </Form>
  )
}

function CouncillorList(model: DepartmentsModel) {
  const say = useWords(officialsWords)
  const edited = model.councillors.find(({ id }) => id === model.edited)
  return (
    <>
      <SectionHeading title={say('councillors')} lead={say('councillors-lead')} />
      {model.councillors.length === 0 && <EmptyState level={3} title={say('no-councillor')} />}
      <ul class="plain-list" role="list">
        {model.councillors.map((one) => (
          <CouncillorLine {...one} />
        ))}
      </ul>
      <CouncillorForm {...model} councillor={edited} />
    </>
  )
}

function CouncillorLine({ id, name, delegation, beginsOn, endsOn }: Councillor) {
  const say = useWords(officialsWords)
  const address = useAddress()
  const language = useSpoken()
  const from = formatDay(beginsOn, language)
  return (
    <li>
      <span>
        <strong>{name}</strong>
        {delegation !== '' && ` · ${delegation}`} ·{' '}
        {endsOn === null
          ? say('since', { from })
          : say('from-to', { from, to: formatDay(endsOn, language) })}
      </span>
      <a href={address(settingPaths.departments) + queryText({ modifier: id })}>
        {say('change', { name })}
      </a>
      <Form action={address(`${settingPaths.departments}/elus/${id}/retrait`)} class="inline-form">
        <Button variant="tertiary">{say('remove', { name })}</Button>
      </Form>
    </li>
  )
}

function CouncillorForm(props: DepartmentsModel & { readonly councillor: Councillor | undefined }) {
  const { councillor, neighbourhoods } = props
  const say = useWords(officialsWords)
  const settings = useWords(settingsWords)
  const address = useAddress()
  const field = useField(props)
  const path = councillor === undefined ? '' : `/${councillor.id}`
  return (
    <Form action={address(`${settingPaths.departments}/elus${path}`)}>
      <TextField
        {...field('councillorName', councillor?.name)}
        hint={say('councillorName-hint')}
        width={36}
        maxLength={120}
      />
      <TextField
        {...field('delegation', councillor?.delegation)}
        width={36}
        maxLength={200}
        isOptional
      />
      <Select
        {...field('neighbourhood', councillor?.neighbourhood)}
        emptyLabel={say('whole-town')}
        options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
        isOptional
      />
      <TextField {...field('beginsOn', councillor?.beginsOn)} hint={say('day-hint')} width={12} />
      <TextField
        {...field('endsOn', councillor?.endsOn)}
        hint={say('day-hint')}
        width={12}
        isOptional
      />
      <Button variant="secondary">
        {councillor === undefined ? say('add-councillor') : settings('save')}
      </Button>
    </Form>
  )
}
