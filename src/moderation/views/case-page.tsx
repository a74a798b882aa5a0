import {
  Alert,
  Block,
  Button,
  Confirmation,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
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
import type { ModerationCase } from '../rules/case.ts'
import type { ModerationAct } from '../rules/life.ts'
import { moderationPaths } from '../rules/paths.ts'
import type { ModerationRule } from '../rules/public-rules.ts'
import { moderationWorkWords } from '../words/index.ts'
import { DecideForms } from './decide-forms.tsx'
import { Why } from './queue-page.tsx'
import { ruleTitle } from './sentences.ts'
import type { ShownCase } from './shown-case.ts'

export interface CaseModel extends ShownCase {
  /** What was decided about the same text before. */
  readonly history: readonly ModerationCase[]
  readonly rules: readonly ModerationRule[]
  readonly names: ReadonlyMap<string, string>
  readonly told: number
  readonly may: (act: ModerationAct) => boolean
  /** She may answer the appeal. */
  readonly mayAnswer: boolean
  /** She decided it herself. */
  readonly isOwn: boolean
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly dayOf: (instant: string) => string
}

/** One text, what was said of it, what was decided, the appeal. */
export function casePage(model: CaseModel, speech: Speech): Page {
  const say = sayWith(moderationWorkWords, speech)
  return {
    title: say('case.title'),
    trail: [{ label: say('title'), path: moderationPaths.queue() }],
    isPrivate: true,
    body: <CaseBody {...model} />,
  }
}

function CaseBody(model: CaseModel) {
  const { one, content, kind, faults, dayOf, may } = model
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        eyebrow={kind}
        title={content?.title ?? say('case.erased')}
        tags={<Why shown={model} dayOf={dayOf} />}
      />
      <SectionHeading title={say('case.text')} />
      {content?.text == null ? (
        <p>{say('case.erased')}</p>
      ) : (
        <p class="as-written written-text">{content.text}</p>
      )}
      {content !== null && content.isPublic && (
        <p>
          <a href={address(content.path)}>{say('case.where')}</a>
        </p>
      )}
      <Reports {...model} />
      {one.state !== 'open' && <Decided {...model} />}
      {one.appeal !== null && <AppealOf {...model} />}
      {may('hide') && (
        <>
          <SectionHeading title={say('decide.title')} />
          <DecideForms {...model} cases={[model]} />
        </>
      )}
      {may('undo') && <Undo {...model} />}
      <History {...model} />
    </Block>
  )
}

function Reports({ reports, rules, dayOf }: CaseModel) {
  const say = useWords(moderationWorkWords)
  return (
    <>
      <SectionHeading title={say('case.reports')} />
      {reports.length === 0 ? (
        <p>{say('case.no-report')}</p>
      ) : (
        <ul class="plain-list" role="list">
          {reports.map(({ rule, words, at }) => (
            <li>
              <div>
                <p>
                  <strong>
                    {say('case.report', { rule: ruleTitle(rules, rule), day: dayOf(at) })}
                  </strong>
                </p>
                {words !== '' && <p class="as-written written-text">{words}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const nameIn = (names: ReadonlyMap<string, string>, party: string | null): string =>
  names.get(party ?? '') ?? ''

function Decided({ one, names, dayOf }: CaseModel) {
  const say = useWords(moderationWorkWords)
  const spoken = useSpoken()
  const { decidedAt, decidedBy, rule, note, appealUntil, state } = one
  const name = nameIn(names, decidedBy) || say('decided.somebody')
  const day = dayOf(decidedAt ?? one.openedAt)
  return (
    <>
      <SectionHeading title={say('decided.title')} />
      {rule !== null && <p>{say('decided.hidden', { day, name, rule: rule.title })}</p>}
      {state === 'kept' && <p>{say('decided.kept', { day, name })}</p>}
      {note !== null && <p class="written-text">{say('decided.note', { note })}</p>}
      {appealUntil !== null && one.appeal === null && (
        <p>{say('decided.until', { day: formatDay(appealUntil, spoken) })}</p>
      )}
    </>
  )
}

function Undo({ one, told }: CaseModel) {
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  const shownAgain =
    one.cause === 'first-reading' ? 'first' : one.state === 'kept' ? 'kept' : 'hidden'
  return (
    <Confirmation
      title={say('undo.title')}
      effects={[
        say(`undo.${shownAgain}-effect`),
        ...(shownAgain === 'hidden' ? [say('undo.told-effect', { count: told })] : []),
      ]}
      action={address(moderationPaths.undo(one.id))}
      confirmLabel={say('undo.send')}
      cancelHref={address(moderationPaths.queue())}
    />
  )
}

function AppealOf(model: CaseModel) {
  const { one, names, may, mayAnswer, isOwn, given, faults, dayOf } = model
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  const { appeal } = one
  if (appeal === null) return null
  return (
    <>
      <SectionHeading title={say('appeal.title')} />
      <p>{say('appeal.words', { day: dayOf(appeal.at) })}</p>
      <p class="as-written written-text">{appeal.words}</p>
      {appeal.outcome !== null && (
        <p>
          {say(`appeal.answered-${appeal.outcome}`, {
            day: dayOf(appeal.decidedAt ?? appeal.at),
            name: nameIn(names, appeal.decidedBy) || say('decided.somebody'),
            reason: appeal.reason ?? '',
          })}
        </p>
      )}
      {may('decide-appeal') && !mayAnswer && <Alert kind="info">{say('appeal.not-you')}</Alert>}
      {may('decide-appeal') && mayAnswer && (
        <>
          {isOwn && <Alert kind="warning">{say('appeal.alone')}</Alert>}
          <Form action={address(moderationPaths.appeal(one.id))}>
            <RadioList
              name="outcome"
              label={say('appeal.outcome')}
              value={typed(given, 'outcome')}
              error={faultOf(faults, 'outcome', say)}
              choices={[
                { value: 'restored', label: say('appeal.restore') },
                { value: 'confirmed', label: say('appeal.confirm') },
              ]}
            />
            <TextArea
              name="reason"
              label={say('appeal.reason')}
              value={typed(given, 'reason')}
              error={faultOf(faults, 'reason', say)}
              rows={4}
            />
            <p>{say('appeal.effect')}</p>
            <Button>{say('appeal.send')}</Button>
          </Form>
        </>
      )}
    </>
  )
}

function History({ history, dayOf }: CaseModel) {
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  if (history.length === 0) return null
  return (
    <>
      <SectionHeading title={say('case.history')} />
      <ul>
        {history.map(({ id, state, decidedAt, openedAt }) => (
          <li>
            <a href={address(moderationPaths.case(id))}>
              {say('case.history-line', {
                state: say(`case.state.${state}`),
                day: dayOf(decidedAt ?? openedAt),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
