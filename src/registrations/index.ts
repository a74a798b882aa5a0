import { type Route, speaking } from '../platform/web/index.ts'
import { mineRoute } from './routes/mine.ts'
import { officeRoutes } from './routes/office.ts'
import { tableRoutes } from './routes/tables.ts'
import type { RegistrationNeeds } from './store/registrable.ts'
import { registeringRoutes } from './routes/registering.ts'

/** The front door of registrations: who comes, and what is to be prepared for them. */
export {
  countNeeds,
  hasNeeds,
  type NeedCount,
  type NeedKind,
  needKinds,
  type Needs,
  needsForm,
  needsKeptDays,
  noNeeds,
} from './rules/needs.ts'
export { needLines, sayNeed } from './views/need-lines.ts'
export { NeedsFields } from './views/needs-fields.tsx'
export { loadDemoRegistrations } from './demo.ts'
export { personalData } from './personal-data.ts'
export { registrationPaths } from './rules/paths.ts'
export type { RegistrableThing } from './rules/registrable.ts'
export { shownRegistering } from './routes/shown-registering.ts'
export { type Comer, comersTo } from './store/comers.ts'
export type { Registrable, RegistrationNeeds, ToldElsewhere } from './store/registrable.ts'
export { registrationsVersion } from './store/versions.ts'
export { registrationTemplates } from './templates.ts'
export { type CallModel, RegistrationCall } from './views/registration-call.tsx'
export { registrationsSchedules } from './work/registrations-schedule.ts'
export {
  mailWords as registrationMailWords,
  needsWords,
  registrationWords,
  workWords as registrationWorkWords,
} from './words/index.ts'

/** @param needs  what other modules bring to be registered for */
export const registrationRoutes = (needs: RegistrationNeeds): readonly Route[] => [
  ...speaking(['ar'], registeringRoutes(needs)),
  mineRoute(needs),
  ...officeRoutes(needs),
  ...tableRoutes(needs),
]
