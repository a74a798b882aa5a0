import type { ComponentChildren } from 'preact'
import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  RadioList,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type FollowedThing, paces } from '../rules/follow.ts'
import { messagePaths } from '../rules/paths.ts'
import type { About } from '../rules/template.ts'
import { followWords } from '../words/index.ts'

export interface FollowableGroup {
  readonly kind: string
  readonly things: readonly FollowedThing[]
}

/** What can be followed, kind by kind. */
export function followsPage(groups: readonly FollowableGroup[], speech: Speech): Page {
  const say = sayWith(followWords, speech)
  return {
    title: say('title'),
    description: say('lead'),
    body: <Choices groups={groups.filter(({ things }) => things.length > 0)} />,
  }
}

const kindWord = (kind: string) =>
  kind === 'neighbourhood' || kind === 'process' ? (`kind-${kind}` as const) : 'kind-other'

function Choices({ groups }: { readonly groups: readonly FollowableGroup[] }) {
  const say = useWords(followWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('title')} lead={say('lead')} />
      {groups.length === 0 && <EmptyState title={say('none')}>{say('none-hint')}</EmptyState>}
      {groups.map(({ kind, things }) => (
        <>
          <SectionHeading title={say(kindWord(kind))} />
          <ul>
            {things.map(({ id, title }) => (
              <li>
                <a
                  href={address(messagePaths.follow({ kind, id }))}
                  aria-label={say('follow-this', { title })}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </Block>
  )
}

export interface FollowModel {
  readonly about: About
  readonly title: string
  /** Masked: messages go to her account. */
  readonly accountAddress: string | null
  readonly isSignedIn: boolean
  readonly email: string
  readonly pace: string
  readonly faults: readonly ('email-missing' | 'email-invalid' | 'pace-missing' | 'too-many')[]
}

/** Asks to follow one thing. */
export function followPage(model: FollowModel, speech: Speech): Page {
  const say = sayWith(followWords, speech)
  return {
    title: say('follow-title', { title: model.title }),
    trail: [{ label: say('title'), path: messagePaths.follows() }],
    isPrivate: true,
    body: <Asking {...model} />,
  }
}

function Asking({ about, title, accountAddress, isSignedIn, email, pace, faults }: FollowModel) {
  const say = useWords(followWords)
  const address = useAddress()
  const faultOf = (field: 'email' | 'pace') => faults.find((fault) => fault.startsWith(field))
  const shown = faults.map((fault) => ({
    field: fault.startsWith('pace') ? 'pace' : 'email',
    message: say(fault),
  }))
  const [emailFault, paceFault] = [faultOf('email'), faultOf('pace')]
  return (
    <Block>
      <ErrorSummary faults={shown} />
      <PageHeading title={say('follow-title', { title })} lead={say('follow-lead')} />
      <Form action={address(messagePaths.follow(about))}>
        {accountAddress !== null ? (
          <p id="email">{say('by-account', { address: accountAddress })}</p>
        ) : (
          <>
            {isSignedIn && <p>{say('no-account-email')}</p>}
            <TextField
              name="email"
              type="email"
              label={say('email')}
              hint={say('email-hint')}
              value={email}
              autocomplete="email"
              maxLength={254}
              width={30}
              error={emailFault === undefined ? undefined : say(emailFault)}
            />
          </>
        )}
        <RadioList
          name="pace"
          label={say('pace')}
          value={pace}
          choices={paces.map((one) => ({ value: one, label: say(`pace-${one}`) }))}
          error={paceFault === undefined ? undefined : say(paceFault)}
        />
        <Button>{say('follow')}</Button>
      </Form>
      <p>{say('what-is-kept')}</p>
    </Block>
  )
}

/** Said to everybody alike: the page does not tell whether an address followed already. */
export function lookPage(maskedEmail: string, about: About, speech: Speech): Page {
  const say = sayWith(followWords, speech)
  return calmPage(
    say('look-title'),
    <>
      <p>{say('look-text', { address: maskedEmail })}</p>
      <p>
        {say('look-nothing')} <Again about={about} />
      </p>
    </>,
  )
}

function Again({ about }: { readonly about: About }) {
  const say = useWords(followWords)
  const address = useAddress()
  return <a href={address(messagePaths.follow(about))}>{say('again')}</a>
}

const calmPage = (title: string, children: ComponentChildren): Page => ({
  title,
  isPrivate: true,
  body: (
    <Block>
      <PageHeading title={title} />
      {children}
    </Block>
  ),
})

/** One button: a mail scanner that opens the link confirms nothing. */
export function confirmPage(path: string, title: string, speech: Speech): Page {
  const say = sayWith(followWords, speech)
  return calmPage(
    say('confirm-title', { title }),
    <>
      <p>{say('confirm-text')}</p>
      <OneButton path={path} label={say('confirm')} />
    </>,
  )
}

export function confirmedPage(title: string, ownPath: string, speech: Speech): Page {
  const say = sayWith(followWords, speech)
  return calmPage(
    say('confirmed-title'),
    <>
      <Alert kind="success">{say('confirmed-text', { title })}</Alert>
      <SeeOwn path={ownPath} />
    </>,
  )
}

/** @param title  of the one thing; `null` when all ends */
export function endPage(
  model: { readonly path: string; readonly title: string | null; readonly ownPath: string },
  speech: Speech,
): Page {
  const say = sayWith(followWords, speech)
  const { path, title, ownPath } = model
  return calmPage(
    say('end-title'),
    <>
      <p>{title === null ? say('end-all') : say('end-one', { title })}</p>
      <OneButton path={path} label={say('end')} />
      <SeeOwn path={ownPath} />
    </>,
  )
}

export function endedPage(about: About | null, speech: Speech): Page {
  const say = sayWith(followWords, speech)
  return calmPage(
    say('ended-title'),
    <>
      <p>{say('ended-text')}</p>
      {about !== null && (
        <p>
          <Again about={about} />
        </p>
      )}
    </>,
  )
}

/** A link whose follow is gone: nothing is said of whose it was. */
export function linkOverPage(speech: Speech): Page {
  const say = sayWith(followWords, speech)
  return calmPage(say('link-over-title'), <LinkOver />)
}

function LinkOver() {
  const say = useWords(followWords)
  const address = useAddress()
  return (
    <>
      <p>{say('link-over')}</p>
      <LinkButton href={address(messagePaths.follows())}>{say('own-choose')}</LinkButton>
    </>
  )
}

function OneButton({ path, label }: { readonly path: string; readonly label: string }) {
  const address = useAddress()
  return (
    <Form action={address(path)}>
      <Button>{label}</Button>
    </Form>
  )
}

function SeeOwn({ path }: { readonly path: string }) {
  const say = useWords(followWords)
  const address = useAddress()
  return (
    <p>
      <a href={address(path)}>{say('see-own')}</a>
    </p>
  )
}
