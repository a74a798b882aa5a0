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
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { identityPath, letterPath, withWayBack } from '../rules/way-back.ts'
import type { LetterOutcome } from '../rules/letter.ts'
import { letterWords } from '../words/index.ts'

export interface StandingModel {
  readonly level: number
  readonly until: Day | null
  /** Where a letter would go; `null` while name or address is not known. */
  readonly address: string | null
  readonly askedOn: Day | null
  readonly codeUntil: Day | null
  readonly isAssisted: boolean
  readonly done: 'verified' | 'asked' | null
  readonly fault: 'missing' | 'too-many' | Exclude<LetterOutcome, 'verified'> | null
  readonly typed: string
}

/** What was checked about somebody, until when, and the code that comes by post. */
export function standingPage(model: StandingModel, speech: Speech): Page {
  const say = sayWith(letterWords, speech)
  return { title: say('title'), isPrivate: true, body: <StandingBody {...model} /> }
}

const levels = [0, 1, 2, 3] as const

function StandingBody(model: StandingModel) {
  const { level, until, done, fault } = model
  const say = useWords(letterWords)
  const language = useSpoken()
  const error = fault === null ? undefined : say(`fault-${fault}`)
  return (
    <Block>
      {done !== null && <Alert kind="success">{say(`outcome-${done}`)}</Alert>}
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'code', message: error }]} />
      <PageHeading title={say('title')} lead={say('lead')} />
      <p>
        <strong>{say(`level-${levels.find((one) => one === level) ?? 0}`)}</strong>{' '}
        {until !== null && say('until', { day: formatDay(until, language) })}
      </p>
      {level < 3 && <p>{say('ways')}</p>}
      <SectionHeading title={say('post-title')} />
      <Post {...model} error={error} />
    </Block>
  )
}

function Post(model: StandingModel & { readonly error: string | undefined }) {
  const { address: home, askedOn, codeUntil } = model
  const say = useWords(letterWords)
  const language = useSpoken()
  const address = useAddress()
  if (home === null) {
    return (
      <>
        <p>{say('post-need-name')}</p>
        <Actions>
          <LinkButton href={address(withWayBack(identityPath, letterPath))}>
            {say('post-need-name-do')}
          </LinkButton>
        </Actions>
      </>
    )
  }
  return (
    <>
      {codeUntil !== null && <CodeForm {...model} codeUntil={codeUntil} />}
      {askedOn === null ? (
        <Form action={address(letterPath)}>
          <p>{say('post-offer', { address: home })}</p>
          <Button variant={codeUntil === null ? 'primary' : 'secondary'}>{say('post-ask')}</Button>
        </Form>
      ) : (
        <p>{say('post-asked', { day: formatDay(askedOn, language) })}</p>
      )}
    </>
  )
}

function CodeForm(
  model: StandingModel & { readonly error: string | undefined; readonly codeUntil: Day },
) {
  const { codeUntil, isAssisted, error, typed } = model
  const say = useWords(letterWords)
  const language = useSpoken()
  const address = useAddress()
  return (
    <>
      <p>{say('post-sent', { day: formatDay(codeUntil, language) })}</p>
      {isAssisted ? (
        <p>{say('post-assisted')}</p>
      ) : (
        <Form action={address(`${letterPath}/code`)} autocomplete="off">
          <TextField
            name="code"
            label={say('post-code')}
            hint={say('post-code-hint')}
            value={typed}
            error={error}
            width={12}
            maxLength={20}
          />
          <Button>{say('post-give')}</Button>
        </Form>
      )}
    </>
  )
}
