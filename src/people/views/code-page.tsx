import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { codeMinutes } from '../rules/session-life.ts'
import { signInPath, withWayBack } from '../rules/way-back.ts'
import { type AccountAt, isLentOnly, newcomer } from '../rules/account.ts'
import { peopleWords } from '../words/index.ts'

export interface CodeModel {
  /** Said back without giving it away. */
  readonly contact: string
  readonly fault: 'missing' | 'wrong' | 'over' | null
  readonly back: string
  /** Where the code is given, and where another is asked for; the sign-in by default. */
  readonly path?: string
  readonly againPath?: string
}

/** The code that was sent. */
export function codePage(model: CodeModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('code.title'), isPrivate: true, body: <CodeBody {...model} /> }
}

function CodeBody(model: CodeModel) {
  const { contact, fault, back, path = `${signInPath}/code`, againPath = signInPath } = model
  const say = useWords(peopleWords)
  const address = useAddress()
  const error = fault === null ? undefined : say(`code.fault-${fault}`)
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'code', message: error }]} />
      <PageHeading
        title={say('code.title')}
        lead={contact === '' ? undefined : say('code.lead', { contact, minutes: codeMinutes })}
      />
      <Form action={address(path)} autocomplete="off">
        <input type="hidden" name="vers" value={back} />
        <TextField
          name="code"
          label={say('code.field')}
          error={error}
          autocomplete="one-time-code"
          inputMode="numeric"
          width={8}
          maxLength={12}
        />
        <Button>{say('code.check')}</Button>
      </Form>
      <p>
        <a href={address(withWayBack(againPath, back))}>{say('code.again')}</a>
      </p>
    </Block>
  )
}

/** The link of the mail, opened: nothing happens before the button, since mail programs open links. */
export function linkPage(secret: string, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('link.title'),
    isPrivate: true,
    body: <LinkBody secret={secret} />,
  }
}

function LinkBody({ secret }: { readonly secret: string }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('link.title')} lead={say('link.lead')} />
      <Form action={address(`${signInPath}/lien/${secret}`)}>
        <Button>{say('link.confirm')}</Button>
      </Form>
    </Block>
  )
}

export interface WhoModel {
  readonly accounts: readonly AccountAt[]
  readonly isMissing: boolean
  readonly back: string
}

/** Several people share this contact: a mother and her child, two brothers. */
export function whoPage(model: WhoModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('who.title'), isPrivate: true, body: <WhoBody {...model} /> }
}

function WhoBody({ accounts, isMissing, back }: WhoModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const error = isMissing ? say('who.fault-missing') : undefined
  const nameOf = ({ name, isGuardians }: AccountAt) => {
    if (isGuardians) return say('who.child', { name: name || say('guardian.someone') })
    return name || say('who.myself')
  }
  const isLent = isLentOnly(accounts)
  const known = accounts.map((one) => ({ value: one.party, label: nameOf(one) }))
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'person', message: error }]} />
      <PageHeading title={say('who.title')} lead={say(isLent ? 'who.lead-lent' : 'who.lead')} />
      <Form action={address(`${signInPath}/qui`)}>
        <input type="hidden" name="vers" value={back} />
        <RadioList
          name="person"
          label={say('who.title')}
          error={error}
          choices={isLent ? [...known, { value: newcomer, label: say('who.new') }] : known}
        />
        <Button>{say('who.choose')}</Button>
      </Form>
    </Block>
  )
}
