import {
  Actions,
  Alert,
  Block,
  Button,
  DescriptionList,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { messagePaths } from '../../messages/index.ts'
import { type Page, type SignedIn, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { Day } from '../../platform/kernel/day.ts'
import { isRoleName } from '../../town/index.ts'
import {
  accessPath,
  accountPath,
  childrenPath,
  consentsPath,
  ownBodiesPath,
  ownRegistrationsPath,
  ownCommentsPath,
  dataPath,
  groupsPath,
  letterPath,
  secondFactorPath,
  withWayBack,
} from '../rules/way-back.ts'
import { workPagesOf } from '../rules/workbench.ts'
import type { KnownIdentity } from '../rules/account.ts'
import { WorkPages } from './work-pages.tsx'
import { groupWords, letterWords, peopleWords, residenceWords } from '../words/index.ts'
import { mostOfName } from '../rules/plain-name.ts'

export interface AccountModel {
  readonly visitor: SignedIn
  /** Neighbourhoods and departments a role may be held on. */
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly identity: KnownIdentity | null
  /** Its name: the identity knows only its id. */
  readonly neighbourhood: string | null
  readonly sessions: readonly AccountSession[]
  readonly done: 'saved' | 'session-ended' | null
  readonly nameFault: 'too-long' | 'link' | null
  /** As she typed it, when it was refused. */
  readonly typedName?: string
}

export interface AccountSession {
  readonly id: string
  readonly browser: string
  readonly system: string
  readonly seenOn: Day
  readonly isThisOne: boolean
}

/** What a person sees of herself. */
export function accountPage(model: AccountModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('account.title'), isPrivate: true, body: <AccountBody {...model} /> }
}

function AccountBody(model: AccountModel) {
  const { visitor, done, nameFault } = model
  const say = useWords(peopleWords)
  const sayOfLetters = useWords(letterWords)
  const sayOfGroups = useWords(groupWords)
  const address = useAddress()
  return (
    <Block>
      {done !== null && <Alert kind="success">{say(`account.${done}`)}</Alert>}
      <PageHeading
        title={
          visitor.name === ''
            ? say('account.hello-nobody')
            : say('account.hello', { name: visitor.name })
        }
      />
      <WorkPages pages={workPagesOf(visitor.roles)} />
      <Roles {...model} />
      {visitor.roles.length > 0 && <SectionHeading title={say('account.name-title')} />}
      <Form action={address(`${accountPath}/nom`)}>
        <TextField
          name="name"
          label={say('account.name')}
          hint={say('account.name-hint')}
          value={model.typedName ?? visitor.name}
          error={
            nameFault === null ? undefined : say(`account.name-${nameFault}`, { most: mostOfName })
          }
          autocomplete="nickname"
          width={24}
          maxLength={60}
          isOptional
        />
        <Button variant="secondary">{say('account.save')}</Button>
      </Form>
      <Identity {...model} />
      <ul>
        <li>
          <a href={address(accessPath)}>{say('account.access')}</a>
        </li>
        <li>
          <a href={address(messagePaths.own())}>{say('account.follows')}</a>
        </li>
        <li>
          <a href={address(ownBodiesPath)}>{say('account.bodies')}</a>
        </li>
        <li>
          <a href={address(ownRegistrationsPath)}>{say('account.registrations')}</a>
        </li>
        <li>
          <a href={address(ownCommentsPath)}>{say('account.comments')}</a>
        </li>
        <li>
          <a href={address(consentsPath)}>{say('account.consents')}</a>
        </li>
        <li>
          <a href={address(childrenPath)}>{say('children.title')}</a>
        </li>
        <li>
          <a href={address(dataPath)}>{say('account.rights')}</a>
        </li>
        <li>
          <a href={address(letterPath)}>{sayOfLetters('title')}</a>
        </li>
        <li>
          <a href={address(groupsPath)}>{sayOfGroups('title')}</a>
        </li>
      </ul>
      <Sessions {...model} />
      <Form action={address('/deconnexion')}>
        <Actions>
          <Button variant="secondary" tone="neutral">
            {say('account.sign-out')}
          </Button>
        </Actions>
      </Form>
    </Block>
  )
}

function Identity({ identity, neighbourhood }: AccountModel) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  return (
    <>
      <SectionHeading title={say('account.identity')} />
      <p>
        {identity === null
          ? say('account.identity-none')
          : say('account.identity-known', {
              name: `${identity.givenNames} ${identity.familyName}`,
              birth: formatDay(identity.birthDate, language),
            })}
      </p>
      {identity !== null && <Lives {...identity} neighbourhood={neighbourhood} />}
    </>
  )
}

function Lives({ address, neighbourhood, outOfTown }: KnownIdentity) {
  const say = useWords(residenceWords)
  if (outOfTown !== null) return <p>{say(`known-${outOfTown}`)}</p>
  if (address === null) return null
  return (
    <p>{neighbourhood === null ? address : say('known-quarter', { address, neighbourhood })}</p>
  )
}

function Roles({ visitor, places }: AccountModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  if (visitor.roles.length === 0) return null
  return (
    <>
      <SectionHeading title={say('account.roles')} />
      <DescriptionList
        items={visitor.roles.map(({ role, scope }) => ({
          term: isRoleName(role) ? say(`role.${role}`) : role,
          description:
            scope.kind === 'town'
              ? say('account.role-on-town')
              : (places.find(({ id }) => id === scope.id)?.name ?? scope.id ?? ''),
        }))}
      />
      {!visitor.isStrong && (
        <Actions>
          <LinkButton href={address(withWayBack(secondFactorPath, accountPath))}>
            {say('account.strengthen')}
          </LinkButton>
        </Actions>
      )}
    </>
  )
}

function Sessions({ sessions }: AccountModel) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const address = useAddress()
  const deviceOf = ({ browser, system }: AccountSession) =>
    browser === '' || system === ''
      ? say('account.session-unknown')
      : say('account.session-device', { browser, system })
  return (
    <>
      <SectionHeading title={say('account.sessions')} />
      <ul class="plain-list" role="list">
        {sessions.map((session) => (
          <li>
            <span>
              {deviceOf(session)} ·{' '}
              {session.isThisOne
                ? say('account.session-here')
                : say('account.session-seen', { day: formatDay(session.seenOn, language) })}
            </span>
            {!session.isThisOne && (
              <Form action={address(`${accountPath}/connexions/${session.id}`)} class="inline-form">
                <Button variant="tertiary">{say('account.session-end')}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && (
        <Form action={address(`${accountPath}/connexions`)}>
          <Button variant="tertiary">{say('account.sessions-end-others')}</Button>
        </Form>
      )}
    </>
  )
}
