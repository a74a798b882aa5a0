import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import type { Route } from '../platform/web/index.ts'
import type { SettingsNeeds } from '../town/index.ts'
import { stepRoutes } from './routes/steps.ts'
import { welcomeRoutes } from './routes/welcome.ts'

export { installationDoor } from './store/installation-door.ts'
export { installationWords } from './words/index.ts'

/** How an empty town becomes a town: the door of its first administrator, then step by step. */
export const routes = (needs: SettingsNeeds): readonly Route[] => [
  ...stepRoutes(needs),
  ...welcomeRoutes,
]

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'installation_secret', none: 'L’empreinte d’un secret qui ne sert qu’une fois.' },
]
