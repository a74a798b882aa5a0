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
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { cast } from '../demo.ts'
import { signInPath } from '../rules/way-back.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { peopleWords } from '../words/index.ts'

export interface SignInModel {
  readonly typed: string
  readonly fault:
    | 'missing'
    | 'unreadable'
    | 'too-many'
    | 'unknown-card'
    | 'key-refused'
    | 'key-unverified'
    | 'no-cookie'
    | null
  readonly back: string
  /** Where the codes of the demonstration arrive; `null` in a real town. */
  readonly mailbox: string | null
  /** What just happened, said first. */
  readonly news: 'signed-out' | 'erased' | null
}

/** One field: an address or a number, and a code leaves for it. */
export function signInPage(model: SignInModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('sign-in.title'),
    isPrivate: true,
    islands: ['passkey'],
    body: <SignInBody {...model} />,
  }
}

function SignInBody({ typed, fault, back, mailbox, news }: SignInModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const error = fault === null ? undefined : say(`sign-in.fault-${fault}`)
  return (
    <Block>
      {news !== null && <Alert kind="success">{say(`account.${news}`)}</Alert>}
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'contact', message: error }]} />
      <PageHeading title={say('sign-in.title')} lead={say('sign-in.lead')} />
      {mailbox !== null && <TriedNote mailbox={address(mailbox)} />}
      <Form action={address(signInPath)}>
        <input type="hidden" name="vers" value={back} />
        <TextField
          name="contact"
          label={say('sign-in.contact')}
          hint={say('sign-in.contact-hint')}
          value={typed}
          error={error}
          autocomplete="email"
          width={36}
          maxLength={254}
        />
        <Button>{say('sign-in.send')}</Button>
      </Form>
      <PasskeyForm use="give" path={`${signInPath}/cle`} back={back} />
      <SectionHeading title={say('sign-in.card-title')} />
      <p>{say('sign-in.card-hint')}</p>
    </Block>
  )
}

/** Whom a newcomer may be, in the order of the least to set up. */
const tried = [
  'student',
  'mother',
  'deskAgent',
  'officerA',
  'roadsEngineer',
  'councillor',
  'deputyDirector',
  'voteOfficer',
  'administrator',
] as const

function TriedNote({ mailbox }: { readonly mailbox: string }) {
  const say = useWords(peopleWords)
  const [before, after] = say('sign-in.tried', { mailbox: '\n' }).split('\n')
  return (
    <>
      <Alert kind="info">
        {before}
        <a href={mailbox}>{say('sign-in.tried-mailbox')}</a>
        {after}
      </Alert>
      <ul>
        {tried.map((who) => (
          <li>{say(`sign-in.tried-${who}`, { address: cast[who].email })}</li>
        ))}
      </ul>
    </>
  )
}
