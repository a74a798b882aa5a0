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
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { roleNames } from '../../town/index.ts'
import type { GrantRefusal, RevocationRefusal, RoleGrant } from '../rules/role-grant.ts'
import { resetPath, rolesPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

export interface ShownGrant extends RoleGrant {
  readonly holder: string
  readonly grantedByName: string
  readonly revokedWhy: string | null
}

export type RoleFault =
  | GrantRefusal
  | RevocationRefusal
  | 'no-account'
  | 'no-reason'
  | 'no-role'
  | 'no-day'

export interface RolesModel {
  readonly grants: readonly ShownGrant[]
  readonly given: FormGiven
  readonly fault: RoleFault | null
  readonly done: 'granted' | 'revoked' | null
}

/** Who may do what, on one page: seen, given, taken back. */
export function rolesPage(model: RolesModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('roles.title'), isPrivate: true, body: <Roles {...model} /> }
}

function Roles({ grants, given, fault, done }: RolesModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const message = fault === null ? null : say(`roles.fault-${fault}`)
  const inForce = grants.filter(({ revokedAt }) => revokedAt === null)
  const past = grants.filter(({ revokedAt }) => revokedAt !== null)
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`roles.${done}`)}
        </Alert>
      )}
      <ErrorSummary faults={message === null ? [] : [{ field: 'contact', message }]} />
      <PageHeading title={say('roles.title')} lead={say('roles.lead')} />
      <ul class="plain-list" role="list">
        {inForce.map((grant) => (
          <OneGrant grant={grant} />
        ))}
      </ul>
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
      {past.length > 0 && <SectionHeading title={say('roles.past')} />}
      <ul class="plain-list" role="list">
        {past.map((grant) => (
          <li>
            <GrantLine grant={grant} /> · {grant.revokedWhy}
          </li>
        ))}
      </ul>
    </Block>
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
      {grant.endsOn === null
        ? say('roles.since', { from })
        : say('roles.from-to', { from, to: formatDay(grant.endsOn, language) })}{' '}
      · {grant.why}
      {grant.grantedByName !== '' && ` (${grant.grantedByName})`}
    </span>
  )
}
