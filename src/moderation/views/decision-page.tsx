import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  TextArea,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { ModeratedContent, ModerationCase } from '../rules/case.ts'
import { moderationPaths } from '../rules/paths.ts'
import { moderationWords } from '../words/index.ts'

export interface DecisionModel {
  readonly one: ModerationCase
  readonly content: ModeratedContent | null
  readonly secret: string
  readonly mayAppeal: boolean
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly dayOf: (instant: string) => string
}

/** The statement of reasons, for who wrote the text, and her appeal. */
export function decisionPage(model: DecisionModel, speech: Speech): Page {
  const say = sayWith(moderationWords, speech)
  return { title: say('decision.title'), isPrivate: true, body: <DecisionBody {...model} /> }
}

function DecisionBody(model: DecisionModel) {
  const { one, content, faults, dayOf } = model
  const say = useWords(moderationWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('decision.title')} lead={say('decision.lead')} />
      {one.state === 'hidden' ? (
        <Alert kind="warning">
          {say('decision.hidden', { day: dayOf(one.decidedAt ?? one.openedAt) })}
        </Alert>
      ) : (
        <Alert kind="success">
          {say(one.state === 'restored' ? 'decision.restored' : 'decision.none')}
        </Alert>
      )}
      <SectionHeading title={say('decision.text')} />
      {content?.text == null ? (
        <p>{say('decision.erased')}</p>
      ) : (
        <p class="as-written written-text">{content.text}</p>
      )}
      {one.rule !== null && <Reasons one={one} />}
      <AppealOf {...model} />
    </Block>
  )
}

function Reasons({ one }: { readonly one: ModerationCase }) {
  const say = useWords(moderationWords)
  const { rule, cause, note } = one
  return (
    <>
      <SectionHeading title={say('decision.rule')} />
      <p>
        <strong>{rule?.title}</strong>
      </p>
      <p class="written-text">{rule?.text}</p>
      {rule !== null && rule.law !== '' && (
        <p class="muted">{say('rules.law', { law: rule.law })}</p>
      )}
      <SectionHeading title={say('decision.why')} />
      <p>
        {say(`decision.because-${cause}`)} {say('decision.person')}
      </p>
      {note !== null && <p class="written-text">{say('decision.note', { note })}</p>}
    </>
  )
}

function AppealOf({ one, secret, mayAppeal, given, faults, dayOf }: DecisionModel) {
  const say = useWords(moderationWords)
  const address = useAddress()
  const spoken = useSpoken()
  const { appeal, appealUntil } = one
  if (appeal !== null) {
    return (
      <>
        <SectionHeading title={say('decision.appeal-yours')} />
        <p class="as-written written-text">{appeal.words}</p>
        <SectionHeading title={say('decision.appeal-answer')} />
        {appeal.outcome === null ? (
          <p>{say('decision.appeal-sent', { day: dayOf(appeal.at) })}</p>
        ) : (
          <>
            <p>
              <strong>{say(`decision.appeal-${appeal.outcome}`)}</strong>
            </p>
            <p class="written-text">{appeal.reason}</p>
          </>
        )}
        {appeal.outcome === 'confirmed' && <p>{say('decision.court')}</p>}
      </>
    )
  }
  if (one.state !== 'hidden' || appealUntil === null) return null
  const day = formatDay(appealUntil, spoken)
  return (
    <>
      <SectionHeading title={say('decision.appeal')} />
      {mayAppeal ? (
        <>
          <p>{say('decision.appeal-until', { day })}</p>
          <Form action={address(moderationPaths.decision(secret))}>
            <TextArea
              name="words"
              label={say('decision.appeal-words')}
              value={typed(given, 'words')}
              error={faultOf(faults, 'words', say)}
              rows={5}
            />
            <Button size="lg">{say('decision.appeal-send')}</Button>
          </Form>
        </>
      ) : (
        <p>{say('decision.appeal-over', { day })}</p>
      )}
      <p>{say('decision.court')}</p>
    </>
  )
}
