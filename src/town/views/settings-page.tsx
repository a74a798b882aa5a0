import { Block, PageHeading, Table, Tag } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import {
  type Setting,
  type SettingFacts,
  settingPaths,
  settings,
  type SettingState,
  settingState,
  setupPath,
} from '../rules/settings.ts'
import { settingsWords } from '../words/index.ts'

export interface SettingsModel {
  readonly facts: SettingFacts
  readonly isInstalling: boolean
}

/** Every setting of the town, and what is missing. */
export function settingsPage(model: SettingsModel, speech: Speech): Page {
  const say = sayWith(settingsWords, speech)
  return { title: say('title'), isPrivate: true, body: <Settings {...model} /> }
}

function Settings({ facts, isInstalling }: SettingsModel) {
  const say = useWords(settingsWords)
  const address = useAddress()
  return (
    <>
      <PageHeading title={say('title')} lead={say('lead')} />
      <Block>
        {isInstalling && (
          <p>
            <a href={address(setupPath)}>{say('setup.resume')}</a>
          </p>
        )}
        <Table
          caption={say('list')}
          isCaptionHidden
          columns={[
            { key: 'setting', label: say('column.setting') },
            { key: 'state', label: say('column.state') },
            { key: 'detail', label: say('column.detail') },
          ]}
          rows={settings.map((setting) => ({
            setting: <a href={address(settingPaths[setting])}>{say(`setting.${setting}`)}</a>,
            state: <StateTag state={settingState(setting, facts)} />,
            detail: <SettingDetail setting={setting} facts={facts} />,
          }))}
        />
      </Block>
    </>
  )
}

const stateTones = { done: 'success', missing: 'warning', optional: 'neutral' } as const

export function StateTag({ state }: { readonly state: SettingState }) {
  const say = useWords(settingsWords)
  return <Tag tone={stateTones[state]}>{say(`state.${state}`)}</Tag>
}

/** « 5 quartiers », « une adresse de contact manque ». */
export function SettingDetail(props: { readonly setting: Setting; readonly facts: SettingFacts }) {
  const { setting, facts } = props
  const say = useWords(settingsWords)
  const language = useSpoken()
  switch (setting) {
    case 'identity':
      return <>{say('detail.identity', { has: facts.hasContact ? 'yes' : 'no' })}</>
    case 'colours':
      return <>{say('detail.colours', { own: facts.hasOwnColours ? 'yes' : 'no' })}</>
    case 'addresses': {
      const { addresses: count } = facts
      return <>{say('detail.addresses', { count, shown: formatCount(count, language) })}</>
    }
    case 'calendar':
      return <>{say('detail.calendar', { has: facts.hasSchoolZone ? 'yes' : 'no' })}</>
    case 'neighbourhoods':
      return <>{say('detail.neighbourhoods', { count: facts.neighbourhoods })}</>
    case 'departments':
      return (
        <>
          {say('detail.departments', {
            departments: facts.departments,
            councillors: facts.councillors,
          })}
        </>
      )
    case 'roles':
      return (
        <>{say('detail.roles', { officers: facts.officers, voteOfficers: facts.voteOfficers })}</>
      )
    case 'wording':
      return <>{say('detail.wording', { count: facts.rewordedSentences })}</>
  }
}
