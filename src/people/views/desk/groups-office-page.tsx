import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  Select,
  TextField,
} from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { deskWords, groupWords } from '../../words/index.ts'
import type { ClassShown, OrganisationShown } from '../groups-page.tsx'

export interface GroupsOfficeModel {
  readonly classes: readonly (ClassShown & { readonly teacherName: string })[]
  readonly organisations: readonly (OrganisationShown & {
    readonly party: string
    readonly speakerName: string
  })[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly isDone: boolean
  /** Of which organisation or class, and what is wrong. */
  readonly fault: { readonly party: string; readonly code: 'to' | 'answered' } | null
}

/** The officer answers classes, gives and takes badges. */
export function groupsOfficePage(model: GroupsOfficeModel, speech: Speech): Page {
  const say = sayWith(groupWords, speech)
  return {
    title: say('office.title'),
    isPrivate: true,
    trail: [{ label: sayWith(deskWords, speech)('search.title'), path: deskPaths.search }],
    body: <Office {...model} />,
  }
}

function Office(model: GroupsOfficeModel) {
  const { classes, organisations, isDone, fault } = model
  const say = useWords(groupWords)
  return (
    <Block>
      {isDone && <Alert kind="success">{say('office.done')}</Alert>}
      {fault?.code === 'answered' && <Alert kind="warning">{say('office.fault-answered')}</Alert>}
      <ErrorSummary
        faults={
          fault?.code === 'to'
            ? [{ field: `to-${fault.party}`, message: say('office.fault-to') }]
            : []
        }
      />
      <PageHeading title={say('office.title')} />
      <SectionHeading title={say('office.classes')} />
      {classes.length === 0 && (
        <EmptyState title={say('office.classes-none')}>
          {say('office.classes-none-what')}
        </EmptyState>
      )}
      <ul class="plain-list" role="list">
        {classes.map((one) => (
          <ClassLine one={one} neighbourhoods={model.neighbourhoods} />
        ))}
      </ul>
      <SectionHeading title={say('office.organisations')} />
      {organisations.length === 0 && (
        <EmptyState title={say('office.organisations-none')}>
          {say('office.organisations-none-what')}
        </EmptyState>
      )}
      <ul class="plain-list" role="list">
        {organisations.map((one) => (
          <OrganisationLine one={one} fault={fault} />
        ))}
      </ul>
    </Block>
  )
}

function ClassLine({
  one,
  neighbourhoods,
}: Pick<GroupsOfficeModel, 'neighbourhoods'> & {
  readonly one: GroupsOfficeModel['classes'][number]
}) {
  const say = useWords(groupWords)
  const language = useSpoken()
  const address = useAddress()
  const { party, name, school, codes, endsOn, state, teacherName } = one
  return (
    <li>
      <span>
        {say('class-line', { name, school, codes, day: formatDay(endsOn, language) })} ·{' '}
        {say('office.by', { name: teacherName })} · {say(`state-${state}`)}
      </span>
      {state === 'asked' && (
        <Form action={address(`${deskPaths.groups}/classes/${party}`)} class="inline-form">
          <Select
            name="neighbourhood"
            id={`neighbourhood-${party}`}
            label={say('office.neighbourhood')}
            emptyLabel={say('office.neighbourhood-none')}
            options={neighbourhoods.map((place) => ({ value: place.id, label: place.name }))}
          />
          <Button name="reponse" value="oui">
            {say('office.accept')}
          </Button>
          <Button variant="secondary" name="reponse" value="non">
            {say('office.refuse')}
          </Button>
        </Form>
      )}
    </li>
  )
}

function OrganisationLine({
  one,
  fault,
}: Pick<GroupsOfficeModel, 'fault'> & {
  readonly one: GroupsOfficeModel['organisations'][number]
}) {
  const say = useWords(groupWords)
  const address = useAddress()
  const { party, name, type, hasBadge, speakerName } = one
  const place = `${deskPaths.groups}/organisations/${party}`
  const isWrong = fault?.party === party && fault.code === 'to'
  return (
    <li>
      <span>
        <strong>{name}</strong> ·{' '}
        {say('office.speaker', { type: say(`type-${type}`), name: speakerName })} ·{' '}
        {say(hasBadge ? 'badge' : 'badge-none')}
      </span>
      <Form action={address(`${place}/badge`)} class="inline-form">
        <Button variant="secondary" name="badge" value={hasBadge ? 'non' : 'oui'}>
          {say(hasBadge ? 'office.take' : 'office.give')}
        </Button>
      </Form>
      <Form action={address(`${place}/main`)} class="inline-form">
        <TextField
          name="to"
          id={`to-${party}`}
          type="email"
          label={say('office.to')}
          error={isWrong ? say('office.fault-to') : undefined}
          width={28}
          maxLength={254}
        />
        <Button variant="tertiary">{say('office.hand-over')}</Button>
      </Form>
    </li>
  )
}
