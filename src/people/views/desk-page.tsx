import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { Day } from '../../platform/kernel/day.ts'
import { printedCode } from '../rules/codes.ts'
import { mostPerDay } from '../rules/desk-acts.ts'
import { deskPaths } from '../rules/desk-paths.ts'
import { deskWords, peopleWords } from '../words/index.ts'
import { useIdentityFaults } from './identity-faults.ts'
import { ResidenceFields, residenceIslands, type ResidenceModel } from './residence-fields.tsx'

export interface DeskModel {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly residence: ResidenceModel
  /** Those who look like the person, once asked: the agent decides. */
  readonly lookAlikes: readonly ShownLookAlike[] | null
  /** Of whom they were shown: other names ask again. */
  readonly seen: string
  /** The agent has made all the accounts she may make today. */
  readonly isFull: boolean
}

export interface ShownLookAlike {
  readonly party: string
  readonly familyName: string
  readonly givenNames: string
  readonly birthDate: Day
  readonly isSame: boolean
}

/** The desk: an account for who has no e-mail, never a second one by mistake. */
export function deskPage(model: DeskModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  const islands = residenceIslands(model.residence)
  return {
    title: say('desk.title'),
    isPrivate: true,
    islands,
    trail: deskTrail(speech),
    body: <Desk {...model} />,
  }
}

const deskTrail = (speech: Speech) => [
  { label: sayWith(deskWords, speech)('search.title'), path: deskPaths.search },
]

function Desk({ given, faults, residence, lookAlikes, seen, isFull }: DeskModel) {
  const say = useWords(peopleWords)
  const sayAtDesk = useWords(deskWords)
  const address = useAddress()
  const sentenceOf = useIdentityFaults()
  const field = (name: string) => {
    const fault = faults.find((one) => one.field === name)
    return {
      name,
      value: typed(given, name),
      error: fault === undefined ? undefined : sentenceOf(fault),
    }
  }
  return (
    <Block>
      <ErrorSummary
        faults={faults.map((fault) => ({ field: fault.field, message: sentenceOf(fault) }))}
      />
      {isFull && (
        <Alert kind="warning">{sayAtDesk('limit.accounts', { most: mostPerDay.account })}</Alert>
      )}
      <PageHeading title={say('desk.title')} lead={say('desk.lead')} />
      {lookAlikes !== null && lookAlikes.length > 0 && <LookAlikes found={lookAlikes} />}
      <Form action={address(deskPaths.newAccount)} autocomplete="off">
        <TextField {...field('familyName')} label={say('identity.family-name')} width={28} />
        <TextField {...field('givenNames')} label={say('identity.given-names')} width={28} />
        <TextField
          {...field('birthDate')}
          label={say('identity.birth-date')}
          hint={say('identity.birth-date-hint')}
          width={12}
        />
        <ResidenceFields model={residence} faults={faults} />
        {lookAlikes !== null && <input type="hidden" name="seen" value={seen} />}
        <Button>{say(lookAlikes === null ? 'desk.look' : 'desk.make')}</Button>
      </Form>
    </Block>
  )
}

function LookAlikes({ found }: { readonly found: readonly ShownLookAlike[] }) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const address = useAddress()
  return (
    <>
      <Alert kind="warning">{say('desk.look-alikes')}</Alert>
      <ul class="plain-list" role="list">
        {found.map(({ party, familyName, givenNames, birthDate, isSame }) => (
          <li>
            <span>
              <a href={address(deskPaths.person(party))}>
                {givenNames} {familyName}
              </a>
              , {formatDay(birthDate, language)}
              {isSame && ` · ${say('desk.same')}`}
            </span>
            <Form action={address(deskPaths.of(party, 'carte'))} class="inline-form">
              <Button variant="secondary">{say('desk.new-card')}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The card, to be printed and given: its code is shown once. */
export function cardPage(
  {
    name,
    card,
    town,
    signIn,
  }: {
    readonly name: string
    readonly card: string
    readonly town: string
    readonly signIn: string
  },
  speech: Speech,
): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('desk.card-title'),
    isPrivate: true,
    trail: deskTrail(speech),
    body: <Card name={name} card={card} town={town} signIn={signIn} />,
  }
}

function Card(props: {
  readonly name: string
  readonly card: string
  readonly town: string
  readonly signIn: string
}) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('desk.card-title')} lead={say('desk.card-lead')} />
      <SectionHeading title={`${props.town} · ${props.name}`} />
      <p>{say('desk.card-how', { address: props.signIn })}</p>
      <p>
        <code class="code-to-copy" dir="ltr">
          {printedCode(props.card)}
        </code>
      </p>
      <p>{say('desk.card-lost')}</p>
      <Actions>
        <LinkButton variant="secondary" href={address(deskPaths.search)}>
          {say('desk.next')}
        </LinkButton>
      </Actions>
    </Block>
  )
}
