import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { GuardianContactRefusal } from '../rules/guardian-contact.ts'
import { consentPath, guardianPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

export interface ConsentModel {
  readonly secret: string
  readonly child: string
  readonly state: 'asked' | 'given' | 'withdrawn'
}

/** The link of the mail to a guardian: yes, or no, and another answer later. */
export function consentPage(model: ConsentModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  const child = model.child || say('guardian.someone')
  return {
    title: say('guardian.title', { child }),
    isPrivate: true,
    frame: 'calm',
    body: <ConsentBody {...model} child={child} />,
  }
}

function ConsentBody({ secret, child, state }: ConsentModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const action = address(`${consentPath}/${secret}`)
  return (
    <Block>
      {state === 'given' && <Alert kind="success">{say('guardian.confirmed', { child })}</Alert>}
      {state === 'withdrawn' && <Alert kind="info">{say('guardian.withdrawn', { child })}</Alert>}
      <PageHeading
        title={say('guardian.title', { child })}
        lead={say('guardian.lead', { child })}
      />
      <Form action={action}>
        <Actions>
          {state !== 'given' && (
            <button class="ds-button" type="submit" name="accord" value="oui">
              {say('guardian.yes', { child })}
            </button>
          )}
          {state !== 'withdrawn' && (
            <button
              class="ds-button"
              data-variant="secondary"
              type="submit"
              name="accord"
              value="non"
            >
              {say('guardian.no')}
            </button>
          )}
        </Actions>
      </Form>
    </Block>
  )
}

export interface GuardianModel {
  readonly contact: string
  readonly fault: GuardianContactRefusal | 'too-many' | null
  readonly state: 'none' | 'asked' | 'given' | 'withdrawn'
  readonly back: string
}

const faultKeys = {
  unreadable: 'identity.fault-guardian',
  own: 'guardian.fault-own',
  'too-many': 'guardian.fault-too-many',
} as const

/** What a child under fifteen reads: whom we ask, and what happens then. */
export function guardianPage(model: GuardianModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('guardian.ask-title'),
    isPrivate: true,
    frame: 'calm',
    body: <GuardianBody {...model} />,
  }
}

function GuardianBody({ contact, fault, state, back }: GuardianModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const error = fault === null ? undefined : say(faultKeys[fault])
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'contact', message: error }]} />
      <PageHeading title={say('guardian.ask-title')} lead={say('guardian.ask-lead')} />
      {state === 'asked' && <Alert kind="info">{say('guardian.waiting')}</Alert>}
      {state === 'withdrawn' && <Alert kind="warning">{say('guardian.refused')}</Alert>}
      {fault === 'own' && <Alert kind="info">{say('guardian.same-address')}</Alert>}
      <Form action={address(guardianPath)}>
        <input type="hidden" name="vers" value={back} />
        <TextField
          name="contact"
          type="email"
          label={say('identity.guardian')}
          value={contact}
          error={error}
          width={36}
          maxLength={254}
        />
        <Button>{say(state === 'asked' ? 'guardian.ask-again' : 'guardian.ask')}</Button>
      </Form>
      {back !== '' && (
        <p>
          <a href={address(back)}>{say('guardian.back')}</a>
        </p>
      )}
    </Block>
  )
}
