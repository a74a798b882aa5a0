import {
  Button,
  Disclosure,
  FilterBar,
  Form,
  SectionHeading,
  Select,
} from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { departmentFor, type RoutingRule } from '../rules/routing.ts'
import { settingWords } from '../words/index.ts'
import { type SettingsModel, useAction, useSettingFields } from './setting-model.ts'
import { themeName, themeOptions } from './theme-name.ts'

/** Where a theme goes in a neighbourhood: the rules in words, one more, and a try. */
export function RoutingRules(model: SettingsModel) {
  const { rules } = model
  const say = useWords(settingWords)
  return (
    <>
      <SectionHeading title={say('rules')} lead={say('rules-lead')} />
      {rules.length === 0 && <p>{say('rules-none')}</p>}
      {rules.map((rule) => (
        <OneRule {...model} rule={rule} />
      ))}
      <NewRule {...model} />
      {rules.length > 0 && <Try {...model} />}
    </>
  )
}

const named = (some: readonly { readonly id: string; readonly name: string }[], id: string) =>
  some.find((one) => one.id === id)?.name

function OneRule(model: SettingsModel & { readonly rule: RoutingRule }) {
  const { rule, themes, departments, neighbourhoods } = model
  const say = useWords(settingWords)
  const speech = useSpeech()
  const action = useAction()
  const line = say('rule.line', {
    theme: themeName(themes, rule.theme, speech) || say('rule.no-theme'),
    neighbourhood: named(neighbourhoods, rule.neighbourhood) ?? say('rule.no-neighbourhood'),
    department: named(departments, rule.department) ?? '',
  })
  const isClosed = departments.some(({ id, endedOn }) => id === rule.department && endedOn !== null)
  const isThemeEnded = themes.some(({ id, isEnded }) => id === rule.theme && isEnded)
  return (
    <Disclosure
      summary={[
        line,
        ...(isClosed ? [say('rule.department-ended')] : []),
        ...(isThemeEnded ? [say('rule.theme-ended')] : []),
      ].join(' · ')}
    >
      <Form action={action('rule-end')}>
        <p>{say('rule.remove-means')}</p>
        <input type="hidden" name="id" value={rule.id} />
        <Button variant="secondary">
          {say('rule.remove')} <span class="visually-hidden">{line}</span>
        </Button>
      </Form>
    </Disclosure>
  )
}

function NewRule(model: SettingsModel) {
  const { themes, departments, neighbourhoods } = model
  const say = useWords(settingWords)
  const speech = useSpeech()
  const action = useAction()
  const { field, isSent } = useSettingFields(model, 'rule', '', {})
  return (
    <Disclosure summary={say('rule.new')} isOpen={isSent}>
      <Form action={action('rule')} label={say('rule.new')}>
        <Select
          {...field('theme')}
          label={say('rule.theme')}
          emptyLabel={say('rule.choose')}
          options={themeOptions(themes, speech)}
        />
        <Select
          {...field('neighbourhood')}
          label={say('rule.neighbourhood')}
          emptyLabel={say('rule.choose')}
          options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...field('department')}
          label={say('rule.department')}
          emptyLabel={say('rule.choose')}
          options={departments
            .filter(({ endedOn }) => endedOn === null)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button variant="secondary">{say('rule.add')}</Button>
      </Form>
    </Disclosure>
  )
}

/** « Une question sur X à Y irait à Z. » */
function Try(model: SettingsModel) {
  const { themes, neighbourhoods, tried } = model
  const say = useWords(settingWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <div id="essai">
      <SectionHeading title={say('try.title')} lead={say('try.lead')} level={3} />
      <FilterBar
        action={`${address(questionPaths.settings())}#essai`}
        actLabel={say('try.go')}
        {...(tried.theme !== '' && { outcome: <Outcome {...model} /> })}
      >
        <Select
          name="theme"
          id="try-theme"
          label={say('rule.theme')}
          value={tried.theme}
          emptyLabel={say('rule.choose')}
          options={themeOptions(themes, speech)}
        />
        <Select
          name="quartier"
          id="try-neighbourhood"
          label={say('rule.neighbourhood')}
          value={tried.neighbourhood}
          emptyLabel={say('try.anywhere')}
          options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
    </div>
  )
}

function Outcome({ themes, rules, departments, neighbourhoods, tried }: SettingsModel) {
  const say = useWords(settingWords)
  const speech = useSpeech()
  const open = departments.filter(({ endedOn }) => endedOn === null).map(({ id }) => id)
  const found = departmentFor(tried, { rules, themes, departments: open })
  const place = named(neighbourhoods, tried.neighbourhood)
  const about = {
    theme: themeName(themes, tried.theme, speech) || say('rule.no-theme'),
    place: place === undefined ? '' : say('try.in', { neighbourhood: place }),
  }
  if (found === null) return <>{say('try.nowhere', about)}</>
  const department = named(departments, found.department) ?? ''
  return <>{say(`try.${found.why}`, { ...about, department })}</>
}
