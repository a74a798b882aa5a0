import type { ComponentChildren } from 'preact'
import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  type FieldFault,
  Form,
  PageHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Setting, settingsPath, setupPath, setupSteps } from '../rules/settings.ts'
import { settingsWords } from '../words/index.ts'

export interface AroundSetting {
  readonly news: 'enregistre' | 'annule' | null
  /** What the town was before the change just made. */
  readonly undo: string | null
  /** What puts back the line just changed: in the page, kept nowhere. */
  readonly undoForm?: UndoForm | null
  readonly isInstalling: boolean
}

/** The form of a line as it was, ready to be sent again. */
export interface UndoForm {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
}

/** Sent with it: what comes is a change undone. */
export const undoneField = 'annule'

interface SettingShown {
  readonly setting: Setting
  readonly around: AroundSetting
  readonly faults?: readonly FieldFault[]
  readonly children: ComponentChildren
}

/** A page of the settings, in the frame they share. */
export function settingPage(
  about: SettingShown & { readonly islands?: readonly string[] },
  speech: Speech,
): Page {
  const { islands = [], ...shown } = about
  const say = sayWith(settingsWords, speech)
  return {
    title: say(`setting.${about.setting}`),
    isPrivate: true,
    islands,
    trail: [{ label: say('title'), path: settingsPath }],
    body: <SettingBody {...shown} />,
  }
}

function SettingBody({ setting, around, faults = [], children }: SettingShown) {
  const say = useWords(settingsWords)
  return (
    <>
      <SetupBanner step={setting} isInstalling={around.isInstalling} />
      <PageHeading title={say(`setting.${setting}`)} lead={say(`lead.${setting}`)} />
      <Block>
        <ErrorSummary faults={faults} />
        {faults.length === 0 && <News {...around} />}
        {children}
      </Block>
    </>
  )
}

function News({ news, undo, undoForm = null }: AroundSetting) {
  const say = useWords(settingsWords)
  const address = useAddress()
  if (news === null) return null
  return (
    <>
      <Alert kind="success" isAnnounced>
        {say(`news.${news}`)}
      </Alert>
      {undo !== null && (
        <Form action={address(`${settingsPath}/annulation`)} class="inline-form">
          <input type="hidden" name="avant" value={undo} />
          <Button variant="tertiary">{say('undo')}</Button>
        </Form>
      )}
      {undoForm !== null && (
        <Form action={address(undoForm.action)} class="inline-form">
          {Object.entries({ ...undoForm.fields, [undoneField]: 'oui' }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button variant="tertiary">{say('undo')}</Button>
        </Form>
      )}
    </>
  )
}

/** During an installation, each page leads to the next step. */
export function SetupBanner(props: { readonly step: Setting; readonly isInstalling: boolean }) {
  const say = useWords(settingsWords)
  const address = useAddress()
  const place = setupSteps.findIndex((step) => step === props.step)
  if (!props.isInstalling || place < 0) return null
  const next = setupSteps[place + 1]
  return (
    <aside class="setup-banner" aria-label={say('setup.label')}>
      <div class="frame setup-banner-inside">
        <p>
          <strong>{say('setup.step', { step: place + 1, of: setupSteps.length })}</strong>{' '}
          <a href={address(setupPath)}>{say('setup.all')}</a>
        </p>
        <Form action={address(`${setupPath}/etapes/${props.step}`)} class="inline-form">
          <Button variant="secondary">
            {next === undefined
              ? say('setup.finish')
              : say('setup.next', { next: say(`setting.${next}`) })}
          </Button>
        </Form>
      </div>
    </aside>
  )
}
