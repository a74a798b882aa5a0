import {
  Alert,
  Block,
  Button,
  Form,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import {
  type ConsentProof,
  type ConsentPurpose,
  consentPurposes,
  currentWording,
  wordingOf,
} from '../rules/consent.ts'
import { accountPath, consentsPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

export interface ConsentsModel {
  /** Latest first. */
  readonly proofs: readonly ConsentProof[]
  readonly done: 'given' | 'withdrawn' | null
}

/** « Mes accords »: what one agreed to, in which words, and one gesture to take it back. */
export function consentsPage(model: ConsentsModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('consents.title'),
    isPrivate: true,
    trail: [{ label: say('account.title'), path: accountPath }],
    body: <ConsentsBody {...model} />,
  }
}

function ConsentsBody({ proofs, done }: ConsentsModel) {
  const say = useWords(peopleWords)
  const past = proofs.filter(({ withdrawnOn }) => withdrawnOn !== null)
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`consents.${done}`)}
        </Alert>
      )}
      <PageHeading title={say('consents.title')} lead={say('consents.lead')} />
      {consentPurposes.map((purpose) => (
        <OnePurpose
          purpose={purpose}
          given={proofs.find((one) => one.purpose === purpose.purpose && one.withdrawnOn === null)}
        />
      ))}
      {past.length > 0 && <SectionHeading title={say('consents.past')} />}
      {past.map((proof) => (
        <p>
          <Wording purpose={proof.purpose} wording={proof.wording} />
          <br />
          <Proof proof={proof} />
        </p>
      ))}
    </Block>
  )
}

function OnePurpose({
  purpose,
  given,
}: {
  readonly purpose: ConsentPurpose
  readonly given: ConsentProof | undefined
}) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const key = purpose.purpose === 'photos' ? 'photos' : 'newsletter'
  const path = `${consentsPath}/${purpose.purpose}`
  return (
    <section>
      <SectionHeading title={say(`consents.purpose-${key}`)} />
      <p>
        <Wording purpose={purpose.purpose} wording={given?.wording ?? currentWording(purpose)} />
      </p>
      {given === undefined ? (
        <Form action={address(path)}>
          <Button variant="secondary">
            {say('consents.give')}
            <span class="visually-hidden"> : {say(`consents.purpose-${key}`)}</span>
          </Button>
        </Form>
      ) : (
        <>
          <p class="muted">
            <Proof proof={given} />
          </p>
          <Form action={address(`${path}/retrait`)}>
            <Button variant="secondary" tone="neutral">
              {say('consents.withdraw')}
              <span class="visually-hidden"> : {say(`consents.purpose-${key}`)}</span>
            </Button>
          </Form>
        </>
      )}
    </section>
  )
}

/** Word for word, as it was read. */
function Wording({ purpose, wording }: { readonly purpose: string; readonly wording: string }) {
  const language = useSpoken()
  const text = wordingOf(purpose, wording)
  return <q>{language === 'en' ? text?.en : text?.fr}</q>
}

function Proof({ proof }: { readonly proof: ConsentProof }) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const { givenOn, givenHow, withdrawnOn, withdrawnHow, wording } = proof
  return (
    <>
      {say(`consents.given-${givenHow}`, { day: formatDay(givenOn, language), wording })}
      {withdrawnOn !== null &&
        ` ${say(`consents.withdrawn-${withdrawnHow ?? 'online'}`, { day: formatDay(withdrawnOn, language) })}`}
    </>
  )
}
