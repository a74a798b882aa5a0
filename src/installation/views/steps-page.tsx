import {
  Actions,
  Alert,
  Block,
  Button,
  Form,
  LinkButton,
  PageHeading,
  Progress,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import {
  isBehind,
  SettingDetail,
  type SettingFacts,
  settingPaths,
  settingState,
  settingsPath,
  settingsWords,
  setupPath,
  type SetupStep,
  setupSteps,
  StateTag,
} from '../../town/index.ts'
import { installationWords } from '../words/index.ts'

export interface StepsModel {
  readonly facts: SettingFacts
  readonly passed: readonly string[]
  /** Or never begun: the town was described otherwise. */
  readonly isEnded: boolean
}

/** Where a new town stands, and the next thing to do; at the end, what remains. */
export function stepsPage(model: StepsModel, speech: Speech): Page {
  const say = sayWith(installationWords, speech)
  const title = say(isReady(model) ? 'ready' : 'steps')
  return { title, isPrivate: true, body: <StepsBody {...model} /> }
}

const isReady = ({ facts, passed }: StepsModel): boolean =>
  setupSteps.every((step) => isBehind(step, facts, passed))

function StepsBody(model: StepsModel) {
  const { facts, passed, isEnded } = model
  const say = useWords(installationWords)
  const name = useWords(settingsWords)
  const address = useAddress()
  const next = setupSteps.find((step) => !isBehind(step, facts, passed))
  const behind = setupSteps.filter((step) => isBehind(step, facts, passed)).length
  const missing = setupSteps.filter((step) => settingState(step, facts) === 'missing')
  return (
    <>
      <PageHeading
        title={say(next === undefined ? 'ready' : 'steps')}
        lead={say(next === undefined ? 'ready-lead' : 'steps-lead')}
      />
      <Block>
        <Progress
          label={say('progress', { behind, of: setupSteps.length })}
          value={behind}
          max={setupSteps.length}
        />
        {next !== undefined && (
          <Actions>
            <LinkButton href={address(settingPaths[next])}>
              {say('go-on', { next: name(`setting.${next}`) })}
            </LinkButton>
          </Actions>
        )}
        {next === undefined &&
          (missing.length === 0 ? (
            <Alert kind="success">{say('nothing-left')}</Alert>
          ) : (
            <Alert kind="info">
              {say('left', { steps: missing.map((step) => name(`setting.${step}`)).join(', ') })}
            </Alert>
          ))}
        {!isEnded && settingState('roles', facts) === 'missing' && (
          <Alert kind="info">{say('second-person')}</Alert>
        )}
        <ol class="plain-list" role="list">
          {setupSteps.map((step, place) => (
            <OneStep {...model} step={step} place={place + 1} />
          ))}
        </ol>
        <Actions>
          <LinkButton variant="secondary" href={address('/')}>
            {say('see-site')}
          </LinkButton>
          <LinkButton variant="secondary" href={address(settingsPath)}>
            {name('title')}
          </LinkButton>
        </Actions>
        <Form action={address(`${setupPath}/${isEnded ? 'reprise' : 'fin'}`)}>
          <Button variant={next === undefined && !isEnded ? 'primary' : 'tertiary'}>
            {say(isEnded ? 'resume' : 'end')}
          </Button>
        </Form>
      </Block>
    </>
  )
}

function OneStep(props: StepsModel & { readonly step: SetupStep; readonly place: number }) {
  const { facts, passed, step, place } = props
  const say = useWords(installationWords)
  const name = useWords(settingsWords)
  const address = useAddress()
  const isLeft = settingState(step, facts) !== 'done' && passed.includes(step)
  return (
    <li>
      <span>
        {place}. <a href={address(settingPaths[step])}>{name(`setting.${step}`)}</a>
      </span>
      <StateTag state={settingState(step, facts)} />
      <span>
        <SettingDetail setting={step} facts={facts} /> {isLeft && say('passed')}
      </span>
      {!isBehind(step, facts, passed) && (
        <Form action={address(`${setupPath}/etapes/${step}`)} class="inline-form">
          <Button variant="tertiary">{say('pass', { step: name(`setting.${step}`) })}</Button>
        </Form>
      )}
    </li>
  )
}
