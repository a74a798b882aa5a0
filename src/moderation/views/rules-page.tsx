import {
  Alert,
  Block,
  LinkButton,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { moderationPaths } from '../rules/paths.ts'
import type { RuleSet } from '../rules/public-rules.ts'
import { moderationWords } from '../words/index.ts'

export interface RulesModel {
  /** Those in force first. */
  readonly sets: readonly RuleSet[]
  readonly shown: RuleSet
  /** Names of the kinds that the town reads first. */
  readonly readFirst: readonly string[]
  readonly town: string
  readonly dayOf: (instant: string) => string
}

/** What nobody may write here, since when, and how it goes. */
export function rulesPage(model: RulesModel, speech: Speech): Page {
  const say = sayWith(moderationWords, speech)
  return { title: say('rules.title'), description: say('rules.lead'), body: <Rules {...model} /> }
}

function Rules({ sets, shown, readFirst, town, dayOf }: RulesModel) {
  const say = useWords(moderationWords)
  const address = useAddress()
  const isOld = shown !== sets[0]
  return (
    <Block>
      <PageHeading title={say('rules.title')} lead={say('rules.lead')} />
      {isOld && (
        <Alert kind="warning">
          {say('rules.old')} <a href={address(moderationPaths.rules())}>{say('rules.now')}</a>
        </Alert>
      )}
      <p class="muted">
        {shown.since === null
          ? say('rules.house')
          : say('rules.since', { day: dayOf(shown.since) })}
      </p>
      {shown.rules.map(({ id, title, text, law }) => (
        <>
          <SectionHeading id={`regle-${id}`} title={title} />
          <p class="written-text">{text}</p>
          {law !== '' && <p class="muted">{say('rules.law', { law })}</p>}
        </>
      ))}
      <SectionHeading title={say('rules.how')} />
      <ul>
        <li>{say('rules.how-report')}</li>
        <li>{say('rules.how-hide')}</li>
        <li>{say('rules.how-appeal')}</li>
        <li>
          {readFirst.length === 0
            ? say('rules.how-first-minors')
            : say('rules.how-first', { town, kinds: readFirst.join(', ') })}
        </li>
        <li>{say('rules.how-kept')}</li>
      </ul>
      <LinkButton variant="secondary" href={address(moderationPaths.figures())}>
        {say('rules.figures')}
      </LinkButton>
      {sets.length > 1 && <Versions sets={sets} dayOf={dayOf} />}
    </Block>
  )
}

function Versions({ sets, dayOf }: Pick<RulesModel, 'sets' | 'dayOf'>) {
  const say = useWords(moderationWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('rules.versions')} />
      <ul>
        {sets.slice(1).map(({ version, since }) => (
          <li>
            <a href={address(moderationPaths.rules(version))}>
              {since === null
                ? say('rules.version-house')
                : say('rules.version', { day: dayOf(since) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
