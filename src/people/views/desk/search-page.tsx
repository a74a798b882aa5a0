import {
  Actions,
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  TextField,
} from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import type { Day } from '../../../platform/kernel/day.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { workbench } from '../../rules/workbench.ts'
import type { Findable } from '../../rules/person-search.ts'
import { deskWords } from '../../words/index.ts'
import { personName } from './person-name.ts'

export interface SearchModel {
  readonly typed: { readonly name: string; readonly birthDate: string }
  readonly fault: {
    readonly field: 'name' | 'birthDate'
    readonly code: 'missing' | 'short' | 'date' | 'too-many'
  } | null
  /** `null` before anything was looked for. */
  readonly found: readonly FoundShown[] | null
  /** There may be more than are shown. */
  readonly isCut: boolean
  readonly isErased: boolean
  readonly isOfficer: boolean
}

export interface FoundShown extends Findable {
  readonly party: string
  readonly birthDate: Day | null
  readonly hasCard: boolean
  readonly level: number
  readonly until: Day | null
}

/** The desk: who is in front of me? */
export function searchPage(model: SearchModel, speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return { title: say('search.title'), isPrivate: true, body: <Search {...model} /> }
}

function Search(model: SearchModel) {
  const { typed, fault, found, isErased } = model
  const say = useWords(deskWords)
  const address = useAddress()
  const error = fault === null ? undefined : say(`search.fault-${fault.code}`)
  const errorOf = (field: string) => (fault?.field === field ? error : undefined)
  return (
    <Block>
      {isErased && <Alert kind="success">{say('search.erased')}</Alert>}
      <ErrorSummary faults={fault === null ? [] : [{ field: fault.field, message: error ?? '' }]} />
      <PageHeading title={say('search.title')} lead={say('search.lead')} />
      <Form action={address(deskPaths.found)} autocomplete="off">
        <TextField
          name="name"
          label={say('search.name')}
          hint={say('search.name-hint')}
          value={typed.name}
          error={errorOf('name')}
          width={36}
          maxLength={254}
          isOptional
        />
        <TextField
          name="birthDate"
          label={say('search.birth-date')}
          hint={say('search.birth-date-hint')}
          value={typed.birthDate}
          error={errorOf('birthDate')}
          width={12}
          maxLength={20}
          isOptional
        />
        <Button>{say('search.do')}</Button>
      </Form>
      {found !== null && <Found {...model} found={found} />}
      <Doors {...model} />
    </Block>
  )
}

function Found({
  found,
  isCut,
}: Pick<SearchModel, 'isCut'> & { readonly found: readonly FoundShown[] }) {
  const say = useWords(deskWords)
  if (found.length === 0) {
    return (
      <EmptyState title={say('search.nobody')}>
        <p>{say('search.nobody-hint')}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <SectionHeading title={say('search.found', { count: found.length })} />
      {isCut && <Alert kind="info">{say('search.many', { count: found.length })}</Alert>}
      <ul class="plain-list" role="list">
        {found.map((person) => (
          <FoundLine person={person} />
        ))}
      </ul>
    </>
  )
}

function FoundLine({ person }: { readonly person: FoundShown }) {
  const say = useWords(deskWords)
  const language = useSpoken()
  const address = useAddress()
  const { birthDate, level, until, hasCard } = person
  const facts = [
    birthDate === null ? null : say('search.born', { day: formatDay(birthDate, language) }),
    until === null
      ? say('search.level', { level })
      : say('search.level-until', { level, day: formatDay(until, language) }),
    hasCard ? say('search.card') : null,
  ]
  return (
    <li>
      <span>
        <a href={address(deskPaths.person(person.party))}>{personName(person, say)}</a> ·{' '}
        {facts.filter((fact) => fact !== null).join(' · ')}
      </span>
    </li>
  )
}

function Doors({ isOfficer }: Pick<SearchModel, 'isOfficer'>) {
  const say = useWords(deskWords)
  const address = useAddress()
  return (
    <Actions>
      <LinkButton variant="secondary" href={address(deskPaths.newAccount)}>
        {say('search.new')}
      </LinkButton>
      <LinkButton variant="secondary" tone="neutral" href={address(workbench['paper-vote'])}>
        {say('search.paper-vote')}
      </LinkButton>
      {isOfficer && (
        <>
          <LinkButton variant="secondary" tone="neutral" href={address(deskPaths.letters)}>
            {say('search.letters')}
          </LinkButton>
          <LinkButton variant="secondary" tone="neutral" href={address(deskPaths.groups)}>
            {say('search.classes')}
          </LinkButton>
        </>
      )}
    </Actions>
  )
}
