import {
  Alert,
  Block,
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  RadioList,
  SectionHeading,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { moderationPaths } from '../rules/paths.ts'
import type { ModerationRule, RuleSet } from '../rules/public-rules.ts'
import { moderationWorkWords } from '../words/index.ts'

export interface SettingsModel {
  readonly set: RuleSet
  readonly kinds: readonly {
    readonly kind: string
    readonly name: string
    readonly isReadByOfficers: boolean
    readonly isReadFirst: boolean
  }[]
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
  readonly mayChange: boolean
}

/** The public rules and the moments of reading, as administrators write them. */
export function settingsPage(model: SettingsModel, speech: Speech): Page {
  const say = sayWith(moderationWorkWords, speech)
  return {
    title: say('settings.title'),
    trail: [{ label: say('title'), path: moderationPaths.queue() }],
    isPrivate: true,
    body: <Settings {...model} />,
  }
}

function Settings(model: SettingsModel) {
  const { set, isDone, faults, mayChange } = model
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  return (
    <Block>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('settings.done')}
        </Alert>
      )}
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        title={say('settings.title')}
        lead={say('settings.lead')}
        actions={
          <LinkButton variant="secondary" href={address(moderationPaths.rules())}>
            {say('settings.public')}
          </LinkButton>
        }
      />
      {mayChange ? (
        <Form action={address(moderationPaths.settings())}>
          <input type="hidden" name="seen" value={String(set.version)} />
          {set.rules.map((rule, place) => (
            <RuleFields model={model} rule={rule} place={place} />
          ))}
          <RuleFields model={model} rule={null} place={set.rules.length} />
          <Button>{say('settings.save')}</Button>
        </Form>
      ) : (
        <>
          <Alert kind="info">{say('settings.only')}</Alert>
          <ul>
            {set.rules.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </>
      )}
      <SectionHeading title={say('settings.moments')} />
      <p>{say('settings.moment-always')}</p>
      {model.kinds.map((kind) => (
        <Moment kind={kind} mayChange={mayChange} />
      ))}
    </Block>
  )
}

function RuleFields({
  model,
  rule,
  place,
}: {
  readonly model: SettingsModel
  /** `null`: one more. */
  readonly rule: ModerationRule | null
  readonly place: number
}) {
  const { given, faults } = model
  const say = useWords(moderationWorkWords)
  const id = rule?.id ?? 'new'
  const isSent = faults.length > 0
  const field = (name: 'title' | 'text' | 'law') => ({
    name: `${name}-${id}`,
    value: isSent ? typed(given, `${name}-${id}`) : (rule?.[name] ?? ''),
    error: faultOf(faults, `${name}-${id}`, say),
    isOptional: rule === null || name === 'law',
  })
  return (
    <fieldset class="field choices">
      <legend class="field-label">
        {rule === null ? say('settings.new') : say('settings.rule', { number: place + 1 })}
      </legend>
      <TextField {...field('title')} label={say('settings.rule-title')} width={60} />
      <TextArea {...field('text')} label={say('settings.rule-text')} rows={3} />
      <TextField {...field('law')} label={say('settings.rule-law')} width={60} />
      {rule !== null && (
        <Checkbox
          name={`end-${id}`}
          label={say('settings.rule-end')}
          isChecked={typed(given, `end-${id}`) !== ''}
          isOptional
        />
      )}
    </fieldset>
  )
}

function Moment({
  kind,
  mayChange,
}: {
  readonly kind: SettingsModel['kinds'][number]
  readonly mayChange: boolean
}) {
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  const now = kind.isReadFirst ? 'before' : 'after'
  if (kind.isReadByOfficers || !mayChange) {
    const when = kind.isReadByOfficers
      ? say('settings.moment-officers')
      : say(`settings.moment-${now}`)
    return (
      <p>
        <strong>{kind.name}</strong> · {when}
      </p>
    )
  }
  return (
    <Form action={address(moderationPaths.timings())}>
      <input type="hidden" name="kind" value={kind.kind} />
      <RadioList
        name="moment"
        id={`moment-${kind.kind}`}
        label={kind.name}
        value={now}
        choices={[
          { value: 'before', label: say('settings.moment-before') },
          { value: 'after', label: say('settings.moment-after') },
        ]}
      />
      <Button variant="secondary">{say('settings.moment-save')}</Button>
    </Form>
  )
}
