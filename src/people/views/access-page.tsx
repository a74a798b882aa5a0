import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { accessPath, accountPath, secondFactorPath, withWayBack } from '../rules/way-back.ts'
import type { OwnContact, RemovalRefusal } from '../rules/ways-in.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { peopleWords } from '../words/index.ts'

export interface AccessModel {
  readonly contacts: readonly OwnContact[]
  readonly hasCard: boolean
  readonly keys: readonly AccessKey[]
  /** An authenticator application is set up. */
  readonly hasApplication: boolean
  readonly mayChange: boolean
  readonly isAssisted: boolean
  /** Offered as the name of a new key. */
  readonly deviceName: string
  readonly typed: string
  readonly contactFault:
    | 'missing'
    | 'unreadable'
    | 'already-yours'
    | 'too-many'
    | Exclude<RemovalRefusal, 'unknown'>
    | null
  readonly keyFault: 'refused' | 'too-many' | 'last-factor' | null
  readonly done: 'contact-added' | 'contact-removed' | 'key-added' | 'key-removed' | null
}

export interface AccessKey {
  readonly id: string
  readonly name: string
  readonly createdOn: Day
  readonly lastUsedOn: Day | null
}

/** How one comes in: addresses that receive a code, keys of one’s devices. */
export function accessPage(model: AccessModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('access.title'),
    isPrivate: true,
    islands: ['passkey'],
    trail: [{ label: say('account.title'), path: accountPath }],
    body: <AccessBody {...model} />,
  }
}

function AccessBody(model: AccessModel) {
  const { done, contactFault, keyFault, mayChange, isAssisted } = model
  const say = useWords(peopleWords)
  const address = useAddress()
  const faults = [
    ...(contactFault === null
      ? []
      : [{ field: 'contact', message: say(`access.fault-${contactFault}`) }]),
    ...(keyFault === null ? [] : [{ field: 'cles', message: say(`access.key-${keyFault}`) }]),
  ]
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`access.${done}`)}
        </Alert>
      )}
      <ErrorSummary faults={faults} />
      <PageHeading title={say('access.title')} lead={say('access.lead')} />
      {!mayChange && !isAssisted && (
        <Alert kind="info">
          {say('access.prove-first')}{' '}
          <a href={address(withWayBack(secondFactorPath, accessPath))}>
            {say('account.strengthen')}
          </a>
        </Alert>
      )}
      <Contacts {...model} />
      <Keys {...model} />
    </Block>
  )
}

function Contacts({ contacts, hasCard, mayChange, contactFault, typed }: AccessModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('access.contacts')} />
      <ul class="plain-list" role="list">
        {contacts.map((contact) => (
          <li>
            <span>
              {contact.value}
              {contact.isGuardians && ` · ${say('access.lent')}`}
            </span>
            {mayChange && !contact.isGuardians && (
              <Form
                action={address(`${accessPath}/adresses/${contact.id}/retrait`)}
                class="inline-form"
              >
                <Button variant="tertiary">
                  {say('access.remove')}
                  <span class="visually-hidden"> {contact.value}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
        {hasCard && <li>{say('access.card')}</li>}
      </ul>
      {mayChange && (
        <Form action={address(`${accessPath}/adresses`)}>
          <TextField
            name="contact"
            label={say('access.add-contact')}
            hint={say('access.add-contact-hint')}
            value={typed}
            error={contactFault === null ? undefined : say(`access.fault-${contactFault}`)}
            width={36}
            maxLength={254}
          />
          <Button variant="secondary">{say('sign-in.send')}</Button>
        </Form>
      )}
    </>
  )
}

function Keys({ keys, hasApplication, mayChange, deviceName }: AccessModel) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const address = useAddress()
  return (
    <div id="cles">
      <SectionHeading title={say('access.keys')} />
      <p>{say('access.keys-lead')}</p>
      {hasApplication && <p>{say('access.application')}</p>}
      <ul class="plain-list" role="list">
        {keys.map((key) => (
          <li>
            <span>
              <strong>{key.name}</strong> ·{' '}
              {say('access.key-since', { day: formatDay(key.createdOn, language) })} ·{' '}
              {key.lastUsedOn === null
                ? say('access.key-never-used')
                : say('access.key-used', { day: formatDay(key.lastUsedOn, language) })}
            </span>
            {mayChange && (
              <Form action={address(`${accessPath}/cles/retrait`)} class="inline-form">
                <input type="hidden" name="key" value={key.id} />
                <Button variant="tertiary">
                  {say('access.remove')}
                  <span class="visually-hidden"> {key.name}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayChange && <PasskeyForm use="add" path={`${accessPath}/cles`} name={deviceName} />}
      <noscript>
        <p class="muted">{say('access.keys-need-script')}</p>
      </noscript>
    </div>
  )
}
