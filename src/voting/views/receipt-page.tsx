import {
  Actions,
  Alert,
  Block,
  Button,
  Form,
  hole,
  InFrench,
  LinkButton,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { CastOutcome, CastRefusal } from '../rules/cast-outcome.ts'
import { shownFingerprint } from '../sealing/fingerprint.ts'
import { votingWords } from '../words/index.ts'
import type { Tunnel } from './ballot-model.ts'

export interface ReceiptModel extends WayOut {
  readonly cast: Extract<CastOutcome, { ok: true }>
}

interface WayOut extends Pick<Tunnel, 'name' | 'until' | 'path' | 'homePath'> {
  /** Whoever rehearses goes back to her workbench, not to the page of the edition. */
  readonly isRehearsal: boolean
}

/** What the voter keeps: that her ballot is there, not what it says. */
export function receiptPage(model: ReceiptModel, speech: Speech): Page {
  const say = sayWith(votingWords, speech)
  return {
    title: say('receipt.title'),
    isPrivate: true,
    frame: 'calm',
    body: <ReceiptBody {...model} />,
    alike: {
      as: [model.cast.how, model.name, model.until, model.homePath].join(' · '),
      words: { fingerprint: shownFingerprint(model.cast.fingerprint) },
    },
  }
}

function ReceiptBody({ name, until, path, homePath, isRehearsal, cast }: ReceiptModel) {
  const say = useWords(votingWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading eyebrow={<InFrench>{name}</InFrench>} title={say('receipt.title')} />
      <Alert kind="success">{say(`receipt.${cast.how}`)}</Alert>
      <SectionHeading title={say('receipt.fingerprint')} />
      <p>
        <code class="code-to-copy" dir="ltr">
          {hole('fingerprint')}
        </code>
      </p>
      <p>{say('receipt.fingerprint-what')}</p>
      <p>{say('receipt.not-sent')}</p>
      <p>{say('receipt.change', { until })}</p>
      <Actions>
        <LinkButton href={address(homePath)}>
          {say(isRehearsal ? 'receipt.back-to-rehearsal' : 'receipt.back')}
        </LinkButton>
      </Actions>
      {!isRehearsal && <Leaving path={path} />}
    </Block>
  )
}

/** On a shared device; or another child of the family votes next, with the same address. */
function Leaving({ path }: Pick<ReceiptModel, 'path'>) {
  const say = useWords(votingWords)
  const address = useAddress()
  return (
    <>
      <p>{say('receipt.shared-device')}</p>
      <Form action={address('/deconnexion')} class="inline-form">
        <Button variant="secondary">{say('receipt.sign-out')}</Button>
      </Form>
      <p>{say('receipt.next-person')}</p>
      <Form action={address('/deconnexion')} class="inline-form">
        <input type="hidden" name="vers" value={path} />
        <Button variant="secondary">{say('receipt.change-person')}</Button>
      </Form>
    </>
  )
}

export interface RefusedModel extends Omit<WayOut, 'path'> {
  readonly why: CastRefusal
  readonly opens: string
}

/** A ballot that was not taken, and what can be done. */
export function refusedPage(model: RefusedModel, speech: Speech): Page {
  const say = sayWith(votingWords, speech)
  return {
    title: say(`refused.${model.why}-title`),
    isPrivate: true,
    frame: 'calm',
    body: <RefusedBody {...model} />,
  }
}

function RefusedBody({ name, why, until, opens, homePath, isRehearsal }: RefusedModel) {
  const say = useWords(votingWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        eyebrow={<InFrench>{name}</InFrench>}
        title={say(`refused.${why}-title`)}
        lead={say(`refused.${why}`, { until, opens })}
      />
      <Actions>
        <LinkButton href={address(homePath)}>
          {say(isRehearsal ? 'receipt.back-to-rehearsal' : 'refused.back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

/** What came with the form, to be sent again once signed in: in the page, stored nowhere. */
export interface SignedOutModel extends Pick<Tunnel, 'name' | 'path'> {
  readonly carried: readonly (readonly [field: string, value: string])[]
  readonly action: string
  /** She is known again, from another tab: she has only to send it. */
  readonly isBack: boolean
}

/** The session ended in mid-vote: nothing is lost, nothing was stored. */
export function signedOutPage(model: SignedOutModel, speech: Speech): Page {
  const say = sayWith(votingWords, speech)
  return {
    title: say(`refused.${stateOf(model)}-title`),
    isPrivate: true,
    frame: 'calm',
    body: <SignedOutBody {...model} />,
  }
}

const stateOf = ({ isBack }: SignedOutModel) => (isBack ? 'back-in' : 'signed-out')

function SignedOutBody(model: SignedOutModel) {
  const { name, path, action, carried, isBack } = model
  const say = useWords(votingWords)
  const address = useAddress()
  const signIn = address(`/connexion?${new URLSearchParams({ vers: path }).toString()}`)
  return (
    <Block>
      <PageHeading
        eyebrow={<InFrench>{name}</InFrench>}
        title={say(`refused.${stateOf(model)}-title`)}
        lead={say(`refused.${stateOf(model)}`)}
      />
      {!isBack && (
        <>
          <p>{say('refused.signed-out-do')}</p>
          <p>
            <a href={signIn} target="_blank" rel="noopener">
              {say('refused.sign-in')}
            </a>
          </p>
        </>
      )}
      <Form action={address(action)} autocomplete="off">
        {carried.map(([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        <Button>{say('refused.retry')}</Button>
      </Form>
    </Block>
  )
}
