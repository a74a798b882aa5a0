import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
} from '../../platform/design/index.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { mostOfTownName, setupPath } from '../../town/index.ts'
import { installationWords } from '../words/index.ts'

export type WelcomeFault = 'name' | 'email'

export interface WelcomeModel {
  readonly secret: string
  readonly given: FormGiven
  readonly faults: readonly WelcomeFault[]
}

/** The first page of a new town: its name, and who will administer it. */
export function welcomePage(model: WelcomeModel, speech: Speech): Page {
  const say = sayWith(installationWords, speech)
  return { title: say('welcome'), isPrivate: true, frame: 'calm', body: <Welcome {...model} /> }
}

function Welcome({ secret, given, faults }: WelcomeModel) {
  const say = useWords(installationWords)
  const address = useAddress()
  const about = (name: WelcomeFault) => ({
    name,
    label: say(name),
    value: typed(given, name),
    error: faults.includes(name) ? say(`fault-${name}`, { most: mostOfTownName }) : undefined,
  })
  return (
    <>
      <PageHeading title={say('welcome')} lead={say('welcome-lead')} />
      <Block>
        <ErrorSummary
          faults={faults.map((field) => ({
            field,
            message: say(`fault-${field}`, { most: mostOfTownName }),
          }))}
        />
        <Form action={address(`${setupPath}/${secret}`)}>
          <TextField {...about('name')} width={36} maxLength={mostOfTownName} />
          <TextField
            {...about('email')}
            type="email"
            hint={say('email-hint')}
            autocomplete="email"
            width={36}
          />
          <p>{say('then')}</p>
          <Button size="lg">{say('begin')}</Button>
        </Form>
      </Block>
    </>
  )
}
