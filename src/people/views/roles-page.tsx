import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  FilterBar,
  Form,
  PageHeading,
  Pagination,
  SearchField,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { roleNames } from '../../town/index.ts'
import {
  type GrantRefusal,
  type RevocationRefusal,
  type RoleGrant,
  scopeKinds,
} from '../rules/role-grant.ts'
import { resetPath, rolesPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

export interface ShownGrant extends RoleGrant {
  readonly holder: string
  readonly grantedByName: string
  readonly revokedWhy: string | null
  readonly revokedByName: string
}

export type RoleFault =
  | GrantRefusal
  | RevocationRefusal
  | 'no-account'
  | 'no-reason'
  | 'no-role'
  | 'no-day'
  | 'no-scope'

export interface RolesModel {
  /** One page of those asked for. */
  readonly grants: readonly ShownGrant[]
  readonly isRevoked: boolean
  readonly search: string
  readonly current: number
  readonly pages: number
  readonly given: FormGiven
  readonly fault: RoleFault | null
  readonly done: 'granted' | 'revoked' | null
}

/** Who may do what, on one page: seen, given, taken back. */
export function rolesPage(model: RolesModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('roles.title'), isPrivate: true, body: <Roles {...model} /> }
}

function Roles(model: RolesModel) {
  const { given, fault, done } = model
  const say = useWords(peopleWords)
  const address = useAddress()
  const message = fault === null ? null : say(`roles.fault-${fault}`)
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`roles.${done}`)}
        </Alert>
      )}
      <ErrorSummary faults={message === null ? [] : [{ field: 'contact', message }]} />
      <PageHeading title={say('roles.title')} lead={say('roles.lead')} />
      <Grants {...model} />
      <SectionHeading title={say('roles.give')} />
      <Form action={address(rolesPath)}>
        <TextField
          name="contact"
          type="email"
          label={say('roles.contact')}
          hint={say('roles.contact-hint')}
          value={typed(given, 'contact')}
          width={36}
        />
        <Select
          name="role"
          label={say('roles.role')}
          emptyLabel={say('roles.role-choose')}
          value={typed(given, 'role')}
          options={roleNames.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        />
        <Select
          name="scopeKind"
          label={say('roles.scope')}
          value={typed(given, 'scopeKind')}
          options={scopeKinds.map((kind) => ({ value: kind, label: say(`roles.scope-${kind}`) }))}
        />
        <TextField
          name="scopeId"
          label={say('roles.scope-id')}
          hint={say('roles.scope-id-hint')}
          value={typed(given, 'scopeId')}
          width={18}
          isOptional
        />
        <TextField
          name="endsOn"
          label={say('roles.ends')}
          hint={say('roles.ends-hint')}
          value={typed(given, 'endsOn')}
          width={12}
          isOptional
        />
        <TextField name="why" label={say('roles.why')} value={typed(given, 'why')} width={36} />
        <Button>{say('roles.give-do')}</Button>
      </Form>
    </Block>
  )
}

/** Found by name or address, page by page: those in force, or those taken back. */
function Grants({ grants, isRevoked, search, current, pages }: RolesModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const state = isRevoked ? 'retires' : 'en-vigueur'
  const hrefFor = (page: number) => {
    const query = new URLSearchParams({ q: search, etat: state, page: String(page) })
    return address(`${rolesPath}?${query.toString()}`)
  }
  return (
    <>
      <FilterBar
        action={address(rolesPath)}
        clearHref={search === '' && !isRevoked ? undefined : address(rolesPath)}
      >
        <SearchField name="q" label={say('roles.search')} value={search} />
        <Select
          name="etat"
          label={say('roles.state')}
          value={state}
          options={(['en-vigueur', 'retires'] as const).map((value) => ({
            value,
            label: say(`roles.state-${value}`),
          }))}
        />
      </FilterBar>
      {grants.length === 0 && <EmptyState title={say('roles.none')} />}
      <ul class="plain-list" role="list">
        {grants.map((grant) =>
          isRevoked ? <PastGrant grant={grant} /> : <OneGrant grant={grant} />,
        )}
      </ul>
      <Pagination current={current} total={pages} hrefFor={hrefFor} />
    </>
  )
}

function PastGrant({ grant }: { readonly grant: ShownGrant }) {
  const say = useWords(peopleWords)
  const { revokedWhy, revokedByName } = grant
  return (
    <li>
      <span>
        <GrantLine grant={grant} /> · {say('roles.taken-back', { why: revokedWhy ?? '' })}
        {revokedByName !== '' && ` (${revokedByName})`}
      </span>
    </li>
  )
}

function OneGrant({ grant }: { readonly grant: ShownGrant }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <li>
      <GrantLine grant={grant} />
      <Form action={address(`${rolesPath}/${grant.id}`)} class="inline-form">
        <TextField name="why" id={`why-${grant.id}`} label={say('roles.revoke-why')} width={18} />
        <Button variant="tertiary">{say('roles.revoke')}</Button>
      </Form>
      <a href={address(`${resetPath}/${grant.party}`)}>{say('roles.reset')}</a>
    </li>
  )
}

function GrantLine({ grant }: { readonly grant: ShownGrant }) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const from = formatDay(grant.beginsOn, language)
  return (
    <span>
      <strong>{grant.holder}</strong> · {say(`role.${grant.role}`)} ·{' '}
      {grant.scope.kind !== 'town' &&
        `${say(`roles.scope-${grant.scope.kind}`)} ${grant.scope.id ?? ''} · `}
      {grant.endsOn === null
        ? say('roles.since', { from })
        : say('roles.from-to', { from, to: formatDay(grant.endsOn, language) })}{' '}
      · {grant.why}
      {grant.grantedByName !== '' && ` (${grant.grantedByName})`}
    </span>
  )
}
