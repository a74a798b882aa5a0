export { addressIn, queryText, splitLanguage } from './address.ts'
export * from './answer.ts'
export {
  afterGesture,
  type AskedForTasks,
  type Awaiting,
  type AwaitingSource,
  backToDesk,
  doneAnchor,
  type HoldingSource,
  type MadeGesture,
} from './awaiting.ts'
export {
  type AskedForCalendar,
  calendarEvent,
  type CalendarOwner,
  type CalendarSource,
} from './calendar-entries.ts'
export {
  anonymous,
  type Anonymous,
  type Audience,
  everyone,
  type HeldRole,
  holding,
  holdingSomewhere,
  holdsOn,
  personOf,
  signedIn,
  signedInOrAssisted,
  type SignedIn,
  type Visitor,
} from './audience.ts'
export { type Asset, asset, type Assets, readAssets } from './assets.ts'
export { formTokenOf, sessionCookie } from './cookies.ts'
export { actOf } from './acting.ts'
export { doneQuery } from './done-query.ts'
export {
  type FieldRefusal,
  type FormGiven,
  type FormReading,
  readForm,
  type SentFile,
  ticked,
  typed,
} from './form.ts'
export { formKeyIn } from './form-key.ts'
export { type Asked, type Route, route, speaking } from './route.ts'
export { toldFailure } from './told-failure.ts'
export { type Memory, memoryOfReadings, type Remember } from './remembered.ts'
export { useAddress } from './use-address.ts'
export { yearQuery } from './year-query.ts'
export { assetPrefix, buildServer } from './server.ts'
export { type Drawing, type KnownPerson, type Site, type TroubleKind } from './site.ts'
export {
  neverKnown,
  versionChannel,
  type WatchedVersions,
  watchVersions,
} from './watched-versions.ts'
