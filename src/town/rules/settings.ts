/** What an administrator sets, in the order a new town does it. */
export const settings = [
  'identity',
  'colours',
  'neighbourhoods',
  'addresses',
  'departments',
  'calendar',
  'roles',
  'wording',
] as const
export type Setting = (typeof settings)[number]

export const settingsPath = '/administration/commune'
/** Where a new town follows its own installation. */
export const setupPath = '/installation'
export const officialsPath = '/vos-elus'

export const settingPaths: Readonly<Record<Setting, string>> = {
  identity: `${settingsPath}/identite`,
  colours: `${settingsPath}/couleurs`,
  neighbourhoods: `${settingsPath}/quartiers`,
  addresses: `${settingsPath}/adresses`,
  departments: `${settingsPath}/services`,
  calendar: `${settingsPath}/calendrier`,
  roles: '/administration/roles',
  wording: `${settingsPath}/mots`,
}

/** Counted once for the page that lists the settings. */
export interface SettingFacts {
  readonly isDescribed: boolean
  readonly hasContact: boolean
  readonly hasOwnColours: boolean
  readonly neighbourhoods: number
  readonly addresses: number
  readonly departments: number
  readonly councillors: number
  readonly hasSchoolZone: boolean
  readonly officers: number
  readonly voteOfficers: number
  readonly rewordedSentences: number
}

export type SettingState = 'done' | 'missing' | 'optional'

/** Where a setting stands: what a town can do without is never missing. */
export function settingState(setting: Setting, facts: SettingFacts): SettingState {
  const needed = (isDone: boolean): SettingState => (isDone ? 'done' : 'missing')
  const wished = (isDone: boolean): SettingState => (isDone ? 'done' : 'optional')
  switch (setting) {
    case 'identity':
      return needed(facts.isDescribed && facts.hasContact)
    case 'colours':
      return wished(facts.hasOwnColours)
    case 'neighbourhoods':
      return needed(facts.neighbourhoods > 0)
    case 'addresses':
      return needed(facts.addresses > 0)
    case 'departments':
      return needed(facts.departments > 0)
    case 'calendar':
      return needed(facts.hasSchoolZone)
    case 'roles':
      return needed(facts.officers > 0 && facts.voteOfficers > 0)
    case 'wording':
      return wished(facts.rewordedSentences > 0)
  }
}

/** The steps of an installation: words may wait. */
export const setupSteps = [
  'identity',
  'colours',
  'neighbourhoods',
  'addresses',
  'departments',
  'calendar',
  'roles',
] as const satisfies readonly Setting[]
export type SetupStep = (typeof setupSteps)[number]

/** A step is behind when it is done, or was left aside on purpose. */
export const isBehind = (
  setting: Setting,
  facts: SettingFacts,
  passed: readonly string[],
): boolean => settingState(setting, facts) === 'done' || passed.includes(setting)
