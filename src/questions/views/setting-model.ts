import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type FieldRefusal, type FormGiven, typed, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Department } from '../../town/index.ts'
import type { Delays } from '../rules/clock.ts'
import type { CompetenceHint } from '../rules/competence.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Theme } from '../rules/question.ts'
import type { RoutingRule } from '../rules/routing.ts'
import { settingWords } from '../words/index.ts'

export type SettingKind = 'theme' | 'rule' | 'rule-end' | 'hint' | 'delays'

export interface SettingsModel {
  readonly themes: readonly Theme[]
  readonly departments: readonly Department[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly rules: readonly RoutingRule[]
  /** Where a question would go; '' when nothing is tried. */
  readonly tried: { readonly theme: string; readonly neighbourhood: string }
  readonly hints: readonly CompetenceHint[]
  readonly delays: Delays
  /** The form that was sent: its kind, and the id it was about. */
  readonly sent: { readonly kind: SettingKind; readonly id: string } | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** What was saved, and the form that puts back what there was. */
  readonly undo: {
    readonly kind: SettingKind
    readonly fields: Readonly<Record<string, string>>
  } | null
  readonly isSaved: boolean
}

const actions = {
  theme: 'theme',
  rule: 'regle',
  'rule-end': 'regle/retrait',
  hint: 'indication',
  delays: 'delais',
} as const
/** Where the form of a setting is sent. */
export const useAction = () => {
  const address = useAddress()
  return (kind: SettingKind) => address(`${questionPaths.settings()}/${actions[kind]}`)
}

/** What was typed in the form that was refused, else what is kept. */
export function useSettingFields(
  { sent, given, faults }: SettingsModel,
  kind: SettingKind,
  id: string,
  kept: Readonly<Record<string, string>>,
) {
  const say = useWords(settingWords)
  const isSent = sent?.kind === kind && sent.id === id && faults.length > 0
  const field = (name: string) => ({
    name,
    id: isSent ? name : `${kind}-${id}-${name}`,
    value: isSent ? typed(given, name) : (kept[name] ?? ''),
    error: isSent ? faultOf(faults, name, say) : undefined,
  })
  return { field, isSent }
}
