import {
  Alert,
  Block,
  Button,
  Checkbox,
  Disclosure,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { CompetenceHint } from '../rules/competence.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Theme } from '../rules/question.ts'
import { delayKinds } from '../rules/setting-forms.ts'
import { libraryWords, settingWords, workWords } from '../words/index.ts'
import { RoutingRules } from './routing-rules.tsx'
import {
  type SettingKind,
  type SettingsModel,
  useAction,
  useSettingFields,
} from './setting-model.ts'

/** Themes, what is not the town’s, and delays. */
export function settingsPage(model: SettingsModel, speech: Speech): Page {
  const say = sayWith(settingWords, speech)
  return {
    title: say('title'),
    trail: [{ label: sayWith(workWords, speech)('list.title'), path: questionPaths.workbench() }],
    isPrivate: true,
    body: <Settings {...model} />,
  }
}

function Settings(model: SettingsModel) {
  const { themes, hints, faults, isSaved, undo } = model
  const say = useWords(settingWords)
  const sayOfLibrary = useWords(libraryWords)
  const action = useAction()
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isSaved && (
        <Alert kind="success" isAnnounced>
          {say('saved')}
        </Alert>
      )}
      {undo !== null && (
        <Form action={action(undo.kind)}>
          {Object.entries(undo.fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button variant="secondary">{say('undo')}</Button>
        </Form>
      )}
      <PageHeading title={say('title')} lead={say('lead')} />
      <p>
        <a href={address(questionPaths.library())}>{sayOfLibrary('title')}</a>
      </p>
      <SectionHeading title={say('themes')} lead={say('themes-lead')} />
      {themes.map((theme) => (
        <ThemeForm {...model} theme={theme} />
      ))}
      <ThemeForm {...model} theme={null} />
      <RoutingRules {...model} />
      <SectionHeading title={say('hints')} lead={say('hints-lead')} />
      {hints.length === 0 && <p>{say('hints-none')}</p>}
      {hints.map((hint) => (
        <HintForm {...model} hint={hint} />
      ))}
      <HintForm {...model} hint={null} />
      <DelaysForm {...model} />
    </Block>
  )
}

function ThemeForm(model: SettingsModel & { readonly theme: Theme | null }) {
  const { theme, departments } = model
  const say = useWords(settingWords)
  const action = useAction()
  const name = theme === null ? '' : writtenIn(theme.name, 'fr')
  const { field, isSent } = useSettingFields(model, 'theme', theme?.id ?? '', {
    name,
    nameEn: theme === null ? '' : writtenIn(theme.name, 'en'),
    department: theme?.department ?? '',
    hint: theme?.hint ?? '',
  })
  const department =
    departments.find(({ id }) => id === theme?.department)?.name ?? say('theme.no-department')
  const summary =
    theme === null
      ? say('theme.new')
      : theme.isEnded
        ? say('theme.ended-line', { name })
        : say('theme.line', { name, department })
  return (
    <Disclosure summary={summary} isOpen={isSent}>
      <Form action={action('theme')} label={summary}>
        <input type="hidden" name="id" value={theme?.id ?? ''} />
        <TextField {...field('name')} label={say('theme.name')} width={40} />
        <TextField {...field('nameEn')} label={say('theme.name-en')} width={40} isOptional />
        <Select
          {...field('department')}
          label={say('theme.department')}
          emptyLabel={say('theme.no-department')}
          options={departments
            .filter(({ endedOn, id }) => endedOn === null || id === theme?.department)
            .map(({ id, name: label }) => ({ value: id, label }))}
        />
        <TextArea
          {...field('hint')}
          label={say('theme.hint')}
          hint={say('hint.words-hint')}
          rows={2}
          isOptional
        />
        {theme !== null && (
          <Ended kind="theme" id={theme.id} isEnded={theme.isEnded} label={say('theme.end')} />
        )}
        <Button variant="secondary">{say('save')}</Button>
      </Form>
    </Disclosure>
  )
}

const Ended = ({
  kind,
  id,
  isEnded,
  label,
}: {
  readonly kind: SettingKind
  readonly id: string
  readonly isEnded: boolean
  readonly label: string
}) => <Checkbox name="isEnded" id={`${kind}-${id}-ended`} label={label} isChecked={isEnded} />

function HintForm(model: SettingsModel & { readonly hint: CompetenceHint | null }) {
  const { hint } = model
  const say = useWords(settingWords)
  const action = useAction()
  const { field, isSent } = useSettingFields(model, 'hint', hint?.id ?? '', {
    words: hint?.words ?? '',
    authority: hint?.authority ?? '',
    contact: hint?.contact ?? '',
    says: hint?.says ?? '',
  })
  const summary =
    hint === null
      ? say('hint.new')
      : hint.isEnded
        ? say('hint.ended-line', { authority: hint.authority })
        : say('hint.line', { authority: hint.authority, words: hint.words })
  return (
    <Disclosure summary={summary} isOpen={isSent}>
      <Form action={action('hint')} label={summary}>
        <input type="hidden" name="id" value={hint?.id ?? ''} />
        <TextField
          {...field('words')}
          label={say('hint.words')}
          hint={say('hint.words-hint')}
          width={60}
        />
        <TextField {...field('authority')} label={say('hint.authority')} width={40} />
        <TextField {...field('contact')} label={say('hint.contact')} width={60} isOptional />
        <TextArea {...field('says')} label={say('hint.says')} rows={2} />
        {hint !== null && (
          <Ended kind="hint" id={hint.id} isEnded={hint.isEnded} label={say('hint.end')} />
        )}
        <Button variant="secondary">{say('save')}</Button>
      </Form>
    </Disclosure>
  )
}

function DelaysForm(model: SettingsModel) {
  const say = useWords(settingWords)
  const action = useAction()
  const { delays } = model
  const kept = Object.fromEntries(delayKinds.map((kind) => [kind, String(delays[kind])]))
  const { field } = useSettingFields(model, 'delays', '', kept)
  return (
    <>
      <SectionHeading title={say('delays')} lead={say('delays-lead')} />
      <Form action={action('delays')}>
        {delayKinds.map((kind) => (
          <TextField {...field(kind)} label={say(`delay.${kind}`)} inputMode="numeric" width={5} />
        ))}
        <Button variant="secondary">{say('save')}</Button>
      </Form>
    </>
  )
}
