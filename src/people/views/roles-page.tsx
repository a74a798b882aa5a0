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
import { roleNames, SetupBanner } from '../../town/index.ts'
import {
  type GrantRefusal,
  type RevocationRefusal,
  type RoleGrant,
  mostReason,
} from '../rules/role-grant.ts'
import { resetPath, rolesPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

export interface ShownGrant extends RoleGrant {
  /** A contact of the holder, masked: of somebody without a name it is all there is to say. */
  readonly maskedContact: string | null
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
  | 'too-long'

/** A part of the town on which a role may be given. */
export interface RoleScope {
  readonly kind: 'department' | 'process' | 'neighbourhood'
  readonly id: string
  readonly name: string
}

export interface RolesModel {
  readonly scopes: readonly RoleScope[]
  readonly isInstalling: boolean
  /** One page of those asked for. */
  readonly grants: readonly ShownGrant[]
  readonly isRevoked: boolean
  readonly search: string
  readonly current: number
  readonly pages: number
  readonly given: FormGiven
  readonly fault: RoleFault | null
  /** The role that was to be taken back, and why it was not is beside it. */
  readonly revoked: string | null
  readonly done: 'granted' | 'revoked' | null
}

/** Who may do what, on one page: seen, given, taken back. */
export function rolesPage(model: RolesModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('roles.title'),
    isPrivate: true,
    body: (
      <>
        <SetupBanner step="roles" isInstalling={model.isInstalling} />
        <Roles {...model} />
      </>
    ),
  }
}

function Roles(model: RolesModel) {
  const { given, fault, done } = model
  const say = useWords(peopleWords)
  const address = useAddress()
  const message = fault === null ? undefined : say(`roles.fault-${fault}`, { most: mostReason })
  const isGiven = model.revoked === null
  const field = fault === null ? '' : isGiven ? fieldOf[fault] : `why-${model.revoked}`
  const errorOf = (name: string) => (isGiven && field === name ? message : undefined)
  const value = (name: string) => (isGiven ? typed(given, name) : '')
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`roles.${done}`)}
        </Alert>
      )}
      <ErrorSummary faults={message === undefined ? [] : [{ field, message }]} />
      <PageHeading title={say('roles.title')} lead={say('roles.lead')} />
      {model.isInstalling && <Alert kind="info">{say('roles.second-person')}</Alert>}
      <Grants {...model} />
      <SectionHeading title={say('roles.give')} />
      <Form action={address(rolesPath)}>
        <TextField
          name="contact"
          type="email"
          label={say('roles.contact')}
          hint={say('roles.contact-hint')}
          value={value('contact')}
          error={errorOf('contact')}
          width={36}
        />
        <Select
          name="role"
          label={say('roles.role')}
          emptyLabel={say('roles.role-choose')}
          value={value('role')}
          error={errorOf('role')}
          options={roleNames.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        />
        <Select
          name="scope"
          label={say('roles.scope')}
          value={value('scope')}
          error={errorOf('scope')}
          options={[
            { value: 'town', label: say('roles.scope-town') },
            ...model.scopes.map(({ kind, id, name }) => ({
              value: `${kind}:${id}`,
              label: say('roles.scope-named', { kind: say(`roles.scope-${kind}`), name }),
            })),
          ]}
        />
        <TextField
          name="endsOn"
          label={say('roles.ends')}
          hint={say('roles.ends-hint')}
          value={value('endsOn')}
          error={errorOf('endsOn')}
          width={12}
          isOptional
        />
        <TextField
          name="why"
          label={say('roles.why')}
          value={value('why')}
          error={errorOf('why')}
          width={36}
        />
        <Button>{say('roles.give-do')}</Button>
      </Form>
    </Block>
  )
}

/** The field of the form of a new role that a refusal is about. */
const fieldOf: Readonly<Record<RoleFault, string>> = {
  'no-account': 'contact',
  'already-held': 'contact',
  'to-oneself': 'contact',
  'no-role': 'role',
  'department-only': 'scope',
  'town-only': 'scope',
  'no-scope': 'scope',
  'no-day': 'endsOn',
  'ends-before-it-begins': 'endsOn',
  'no-reason': 'why',
  'too-long': 'why',
  'not-in-force': 'contact',
  'last-administrator': 'contact',
}

/** Found by name or address, page by page: those in force, or those taken back. */
function Grants(model: RolesModel) {
  const { grants, scopes, isRevoked, search, current, pages, given, fault, revoked } = model
  const say = useWords(peopleWords)
  const message = fault === null ? undefined : say(`roles.fault-${fault}`, { most: mostReason })
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
          isRevoked ? (
            <PastGrant grant={grant} scopes={scopes} />
          ) : (
            <OneGrant
              grant={grant}
              scopes={scopes}
              refused={grant.id === revoked ? { why: typed(given, 'why'), message } : null}
            />
          ),
        )}
      </ul>
      <Pagination current={current} total={pages} hrefFor={hrefFor} />
    </>
  )
}

interface GrantProps {
  readonly grant: ShownGrant
  readonly scopes: readonly RoleScope[]
}

function PastGrant({ grant, scopes }: GrantProps) {
  const say = useWords(peopleWords)
  const { revokedWhy, revokedByName } = grant
  return (
    <li>
      <span>
        <GrantLine grant={grant} scopes={scopes} /> ·{' '}
        {say('roles.taken-back', { why: revokedWhy ?? '' })}
        {revokedByName !== '' && ` (${revokedByName})`}
      </span>
    </li>
  )
}

interface RefusedGrant {
  /** As it was typed. */
  readonly why: string
  readonly message: string | undefined
}

function OneGrant({
  grant,
  scopes,
  refused,
}: GrantProps & { readonly refused: RefusedGrant | null }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <li>
      <GrantLine grant={grant} scopes={scopes} />
      <Form
        action={address(`${rolesPath}/${grant.id}`)}
        label={[
          holderOf(grant, say('roles.no-name')),
          say(`role.${grant.role}`),
          partOf(grant, scopes),
        ]
          .filter((text) => text !== '')
          .join(', ')}
        class="inline-form"
      >
        <TextField
          name="why"
          id={`why-${grant.id}`}
          label={say('roles.revoke-why')}
          value={refused?.why}
          error={refused?.message}
          width={18}
        />
        <Button variant="tertiary">{say('roles.revoke')}</Button>
      </Form>
      <a href={address(`${resetPath}/${grant.party}`)}>{say('roles.reset')}</a>
    </li>
  )
}

const holderOf = ({ holder, maskedContact }: ShownGrant, noName: string): string =>
  holder || maskedContact || noName

/** Of a part that is gone, its id is all that is left. */
const partOf = ({ scope }: ShownGrant, scopes: GrantProps['scopes']): string =>
  scopes.find(({ kind, id }) => kind === scope.kind && id === scope.id)?.name ?? scope.id ?? ''

function GrantLine({ grant, scopes }: GrantProps) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const from = formatDay(grant.beginsOn, language)
  const { kind } = grant.scope
  return (
    <span>
      <strong>{holderOf(grant, say('roles.no-name'))}</strong> · {say(`role.${grant.role}`)} ·{' '}
      {kind !== 'town' &&
        `${say('roles.scope-named', { kind: say(`roles.scope-${kind}`), name: partOf(grant, scopes) })} · `}
      {grant.endsOn === null
        ? say('roles.since', { from })
        : say('roles.from-to', { from, to: formatDay(grant.endsOn, language) })}{' '}
      · {grant.why}
      {grant.grantedByName !== '' && ` (${grant.grantedByName})`}
    </span>
  )
}
