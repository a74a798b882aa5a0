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
import { secondFactorPath } from '../rules/way-back.ts'
import type { SetUpKey } from '../rules/account.ts'
import { peopleWords } from '../words/index.ts'

export interface SecondFactorModel {
  /** To set up, the first time. */
  readonly setUp: SetUpKey | null
  readonly fault: 'missing' | 'wrong' | null
  readonly back: string
}

/** A code of the authenticator application, set up on the way when it never was. */
export function secondFactorPage(model: SecondFactorModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  const title = say(model.setUp === null ? 'factor.title' : 'factor.set-up-title')
  return { title, isPrivate: true, body: <SecondFactorBody {...model} /> }
}

function SecondFactorBody({ setUp, fault, back }: SecondFactorModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const error = fault === null ? undefined : say(`factor.fault-${fault}`)
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'code', message: error }]} />
      {setUp === null ? (
        <PageHeading title={say('factor.title')} lead={say('factor.lead')} />
      ) : (
        <PageHeading title={say('factor.set-up-title')} lead={say('factor.set-up-lead')} />
      )}
      {setUp !== null && <SetUp {...setUp} />}
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
      {setUp === null && <p class="muted">{say('factor.lost')}</p>}
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
