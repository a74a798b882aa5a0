import {
  Actions,
  Alert,
  Block,
  Button,
  DescriptionList,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
} from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../../platform/words/speech.tsx'
import { mostPerDay } from '../../rules/desk-acts.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import { assistanceWords, deskWords } from '../../words/index.ts'
import { Alikes } from './alikes.tsx'
import { Checks } from './checks.tsx'
import { ChildConsent } from './child-consent.tsx'
import type { FieldFault, PersonModel } from './person-model.ts'
import { personName } from './person-name.ts'

/** The person in front of the agent. */
export function personPage(model: PersonModel, speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return {
    title: personName(model, say),
    isPrivate: true,
    trail: [{ label: say('search.title'), path: deskPaths.search }],
    body: <Person {...model} />,
  }
}

const fieldOf: Readonly<Record<FieldFault, string>> = {
  seen: 'seen',
  why: 'why',
  number: 'namesake',
  taken: 'namesake',
  contact: 'contact',
}

const faultKeys = {
  seen: 'check.fault-seen',
  why: 'check.fault-why',
  number: 'alike.fault-number',
  taken: 'alike.fault-taken',
  contact: 'child.fault-contact',
} as const satisfies Readonly<Record<FieldFault, string>>

function Person(model: PersonModel) {
  const { fault, done, refusal } = model
  const say = useWords(deskWords)
  const address = useAddress()
  return (
    <Block>
      {done !== null && <Alert kind="success">{say(`done.${done}`)}</Alert>}
      <ErrorSummary
        faults={
          fault === null || fault === 'cards'
            ? []
            : [{ field: fieldOf[fault], message: say(faultKeys[fault]) }]
        }
      />
      {fault === 'cards' && (
        <Alert kind="warning">{say('limit.cards', { most: mostPerDay.card })}</Alert>
      )}
      <PageHeading title={personName(model, say)} />
      {refusal !== null && <Alert kind="warning">{say(`refusal.${refusal}`)}</Alert>}
      <Facts {...model} />
      {model.alike.length > 0 && <Alikes {...model} />}
      <Checks {...model} />
      {model.child !== null && <ChildConsent {...model} child={model.child} />}
      {refusal === null && <Acts {...model} />}
      <p>
        <a href={address(deskPaths.search)}>{say('person.search-again')}</a>
      </p>
    </Block>
  )
}

function Facts(model: PersonModel) {
  const say = useWords(deskWords)
  const language = useSpoken()
  const { birthDate, usageName, address, outOfTown, contacts, cardSince, level, until } = model
  const place =
    outOfTown === null ? (address ?? say('person.address-none')) : say(`person.out-${outOfTown}`)
  const reached = contacts.map(({ shown, isGuardians }) =>
    isGuardians ? say('person.guardians-contact', { contact: shown }) : shown,
  )
  const steps = [0, 1, 2, 3] as const
  const step = say(`person.level-${steps.find((one) => one === level) ?? 0}`)
  return (
    <>
      <SectionHeading title={say('person.facts')} />
      <DescriptionList
        items={[
          ...(birthDate === null
            ? []
            : [{ term: say('person.birth'), description: formatDay(birthDate, language) }]),
          ...(usageName === null ? [] : [{ term: say('person.usage'), description: usageName }]),
          { term: say('person.address'), description: place },
          {
            term: say('person.reached'),
            description: reached.join(', ') || say('person.reached-none'),
          },
          {
            term: say('person.card'),
            description:
              cardSince === null
                ? say('person.card-none')
                : say('person.card-since', { day: formatDay(cardSince, language) }),
          },
          {
            term: say('person.level'),
            description:
              until === null
                ? step
                : `${step}, ${say('person.until', { day: formatDay(until, language) })}`,
          },
        ]}
      />
    </>
  )
}

function Acts({ party }: PersonModel) {
  const say = useWords(deskWords)
  const sayAssist = useWords(assistanceWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('acts.title')} />
      <Form action={address(deskPaths.of(party, 'carte'))} class="inline-form">
        <Button variant="secondary">{say('card.do')}</Button>
      </Form>
      <p class="muted">{say('card.hint')}</p>
      <Actions>
        <LinkButton variant="secondary" href={address(deskPaths.of(party, 'correction'))}>
          {say('correct.link')}
        </LinkButton>
        <LinkButton variant="secondary" href={address(deskPaths.of(party, 'aide'))}>
          {sayAssist('start')}
        </LinkButton>
      </Actions>
      <SectionHeading title={say('rights.title')} lead={say('rights.lead')} />
      <Actions>
        <LinkButton variant="secondary" href={address(deskPaths.of(party, 'donnees'))}>
          {say('rights.show')}
        </LinkButton>
        <LinkButton
          variant="secondary"
          tone="danger"
          href={address(deskPaths.of(party, 'effacer'))}
        >
          {say('rights.erase')}
        </LinkButton>
      </Actions>
    </>
  )
}
