import {
  Alert,
  Block,
  Button,
  EmailField,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  PhoneField,
  Select,
  ShortText,
  TextField,
  Trap,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { mostName } from '../rules/forms.ts'
import type { RegisteringRefusal } from '../rules/opening.ts'
import { registrationPaths } from '../rules/paths.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import { mostPeople } from '../rules/registration.ts'
import { registrationWords } from '../words/index.ts'
import { NeedsFields } from './needs-fields.tsx'
import type { Place } from './place.ts'
import { ThingFacts } from './thing-facts.tsx'

export interface RegisterModel extends Place {
  readonly thing: RegistrableThing
  /** Drawn with the form: sent twice, it is one registration. */
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** Why nobody registers any more. */
  readonly refusal: RegisteringRefusal | null
  /** People who may still come; `null`: no limit. */
  readonly room: number | null
}

/** Registering: one page, without an account. */
export function registerPage(model: RegisterModel, speech: Speech): Page {
  const say = sayWith(registrationWords, speech)
  const { text: title, isFallback } = readIn(model.thing.title, speech.language)
  return {
    title: say('register.title', { title }),
    description: say('register.lead'),
    // A crumb says no language of its own.
    trail: [{ label: isFallback ? say('own.public') : title, path: model.thing.path }],
    body: <Register {...model} />,
  }
}

function Register(model: RegisterModel) {
  const { thing, refusal, room, faults } = model
  const say = useWords(registrationWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        eyebrow={say('call.go')}
        title={<ShortText content={thing.title} />}
        lead={say('register.lead')}
      />
      <ThingFacts {...model} />
      {refusal !== null ? (
        <Alert kind="warning">
          {say(refusal === 'closed' ? 'call.closed' : 'register.called-off')}
        </Alert>
      ) : (
        <>
          {room !== null && (
            <Alert kind={room === 0 ? 'warning' : 'info'}>{say('call.room', { room })}</Alert>
          )}
          <RegisterForm {...model} />
        </>
      )}
      <LinkButton variant="tertiary" href={address(thing.path)}>
        {say('register.back')}
      </LinkButton>
    </Block>
  )
}

function RegisterForm({ thing, key, given, faults }: RegisterModel) {
  const say = useWords(registrationWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Form action={address(registrationPaths.register(thing))}>
      <input type="hidden" name="key" value={key} />
      <TextField
        {...field('name')}
        label={say('register.name')}
        autocomplete="name"
        maxLength={mostName}
        width={30}
      />
      <EmailField
        {...field('email')}
        label={say('register.email')}
        hint={say('register.email-hint')}
        isOptional
      />
      <PhoneField
        {...field('phone')}
        label={say('register.phone')}
        hint={say('register.phone-hint')}
        isOptional
      />
      <PeopleField {...field('people')} label={say('register.people')} />
      <NeedsFields given={given} errorOf={(name) => faultOf(faults, name, say)} />
      <p>{say('register.consent')}</p>
      <Trap label={say('register.trap')} />
      <Button size="lg">{say('register.go')}</Button>
    </Form>
  )
}

/** How many come together. */
export function PeopleField(props: {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly error: string | undefined
}) {
  const say = useWords(registrationWords)
  const choices = Array.from({ length: mostPeople }, (_, place) => place + 1)
  return (
    <Select
      {...props}
      value={props.value === '' ? '1' : props.value}
      options={choices.map((count) => ({
        value: String(count),
        label: say('register.people-choice', { count }),
      }))}
    />
  )
}
