import {
  Alert,
  Block,
  Button,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  ShortText,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { mayCancel, type Standing } from '../rules/opening.ts'
import { registrationPaths } from '../rules/paths.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import type { Registration } from '../rules/registration.ts'
import { needsWords, registrationWords } from '../words/index.ts'
import { needLines } from './need-lines.ts'
import type { Place } from './place.ts'
import { ThingFacts } from './thing-facts.tsx'

export interface OwnModel extends Place {
  readonly secret: string
  readonly thing: RegistrableThing
  readonly registration: Registration
  readonly standing: Standing
}

/** What somebody reads of her own registration, by the link she alone has. */
export function ownPage(model: OwnModel, speech: Speech): Page {
  const say = sayWith(registrationWords, speech)
  return { title: say('own.title'), isPrivate: true, body: <Own {...model} /> }
}

function Own(model: OwnModel) {
  const { thing, registration, secret, standing } = model
  const say = useWords(registrationWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading eyebrow={say('own.title')} title={<ShortText content={thing.title} />} />
      <WhereSheStands {...model} />
      <ThingFacts {...model} more={useOwnFacts(registration)} />
      {mayCancel(standing) && (
        <>
          <p>{say(registration.email === null ? 'own.told-by-phone' : 'own.told-by-mail')}</p>
          <SectionHeading title={say('own.cancel')} lead={say('own.cancel-lead')} />
          <Form action={address(registrationPaths.own(secret, 'annulation'))}>
            <Button variant="secondary" tone="danger">
              {say('own.cancel')}
            </Button>
          </Form>
        </>
      )}
      <LinkButton variant="tertiary" href={address(thing.path)}>
        {say('own.public')}
      </LinkButton>
    </Block>
  )
}

function WhereSheStands({ standing, registration: { number } }: OwnModel) {
  const say = useWords(registrationWords)
  return (
    <Alert
      kind={standing === 'seated' ? 'success' : 'warning'}
      title={say(`own.${standing}`)}
      isAnnounced
    >
      <p>{say(`own.${standing}-hint`, { number })}</p>
    </Alert>
  )
}

function useOwnFacts({ people, needs }: Registration) {
  const say = useWords(registrationWords)
  const tell = useWords(needsWords)
  return [
    { term: say('own.people'), description: say('register.people-choice', { count: people }) },
    ...(needs === null
      ? []
      : [
          {
            term: say('own.needs'),
            description: needLines(needs, tell).map((line) => <div>{line}</div>),
          },
        ]),
  ]
}
