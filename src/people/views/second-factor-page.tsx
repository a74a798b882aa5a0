import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { accessPath, secondFactorPath } from '../rules/way-back.ts'
import type { SetUpKey } from '../rules/account.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { peopleWords } from '../words/index.ts'

export interface SecondFactorModel {
  /** To set up, the first time. */
  readonly setUp: SetUpKey | null
  readonly hasKeys: boolean
  readonly hasApplication: boolean
  readonly fault: FactorFault | null
  readonly back: string
}

export type FactorFault = 'missing' | 'wrong' | 'key' | 'recovery-wrong'

/** A code of the authenticator application, set up on the way when it never was. */
export function secondFactorPage(model: SecondFactorModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  const title = say(model.setUp === null ? 'factor.title' : 'factor.set-up-title')
  return { title, isPrivate: true, islands: ['passkey'], body: <SecondFactorBody {...model} /> }
}

function SecondFactorBody(model: SecondFactorModel) {
  const { setUp, fault, back, hasKeys, hasApplication } = model
  const say = useWords(peopleWords)
  const error = fault === null ? undefined : say(`factor.fault-${fault}`)
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'code', message: error }]} />
      {setUp === null ? (
        <PageHeading
          title={say('factor.title')}
          lead={say(hasApplication ? 'factor.lead' : 'factor.lead-key')}
        />
      ) : (
        <PageHeading title={say('factor.set-up-title')} lead={say('factor.set-up-lead')} />
      )}
      {hasKeys && <PasskeyForm use="give" path={`${secondFactorPath}/cle`} back={back} isMain />}
      {setUp !== null && <SetUp {...setUp} />}
      {(hasApplication || setUp !== null) && <CodeForm error={error} back={back} />}
      {setUp !== null && <PasskeyForm use="add" path={`${accessPath}/cles`} />}
      {setUp === null && <p class="muted">{say('factor.lost')}</p>}
      {!hasApplication && hasKeys && (
        <noscript>
          <p>{say('factor.key-needs-script')}</p>
        </noscript>
      )}
    </Block>
  )
}

function CodeForm({ error, back }: { readonly error: string | undefined; readonly back: string }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Form action={address(secondFactorPath)} autocomplete="off">
      <input type="hidden" name="vers" value={back} />
      <TextField
        name="code"
        label={say('factor.field')}
        error={error}
        autocomplete="one-time-code"
        inputMode="numeric"
        width={8}
        maxLength={8}
      />
      <Button>{say('factor.check')}</Button>
    </Form>
  )
}

/** After a reset: the code an administrator handed over, before anything new is set up. */
export function recoveryPage(
  model: Pick<SecondFactorModel, 'fault' | 'back'>,
  speech: Speech,
): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('recovery.title'), isPrivate: true, body: <RecoveryBody {...model} /> }
}

function RecoveryBody({ fault, back }: Pick<SecondFactorModel, 'fault' | 'back'>) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const error =
    fault === null
      ? undefined
      : say(fault === 'missing' ? 'recovery.fault-missing' : 'recovery.fault-wrong')
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'code', message: error }]} />
      <PageHeading title={say('recovery.title')} lead={say('recovery.lead')} />
      <Form action={address(`${secondFactorPath}/secours`)} autocomplete="off">
        <input type="hidden" name="vers" value={back} />
        <TextField name="code" label={say('recovery.field')} error={error} width={18} />
        <Button>{say('factor.check')}</Button>
      </Form>
      <p class="muted">{say('recovery.lost')}</p>
    </Block>
  )
}

function SetUp({ key, uri }: SetUpKey) {
  const say = useWords(peopleWords)
  return (
    <>
      <p>{say('factor.set-up-key')}</p>
      <p>
        <code class="code-to-copy" dir="ltr">
          {key.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </p>
      <p>
        <a href={uri}>{say('factor.set-up-link')}</a>
      </p>
      <p>{say('factor.set-up-then')}</p>
    </>
  )
}
