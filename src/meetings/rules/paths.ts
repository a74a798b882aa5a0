import type { PosterSheet } from './meeting.ts'
import type { PlanStep } from './plan.ts'

/** Addresses of meetings, without language. */
export const meetingPaths = {
  all: () => '/reunions',
  one: (number: number) => `/reunions/${number}`,
  /** Where anybody says what a body should speak of. */
  suggest: (body?: string) =>
    `/reunions/proposer-un-sujet${body === undefined ? '' : `?instance=${body}`}`,
  /** Short enough to be typed from a wall. */
  short: (number: number) => `/r/${number}`,
  poster: (number: number, sheet: PosterSheet) => `/reunions/${number}/affiche-${sheet}.pdf`,
  /** For a calendar, taken once. */
  calendarFile: (number: number) => `/reunions/${number}/reunion.ics`,
  document: (number: number, document: string) => `/reunions/${number}/documents/${document}`,
  minutes: (number: number) => `/reunions/${number}/compte-rendu`,
  minutesFile: (number: number, ending: 'pdf' | 'docx') =>
    `/reunions/${number}/compte-rendu.${ending}`,
  log: (number: number) => `/reunions/${number}/decisions`,
  logFile: (number: number) => `/reunions/${number}/decisions.pdf`,
  /** Of who animates a body. */
  animation: () => '/mon-espace/animation',
  /** Who came how often, for who animates a body and for officers. */
  attendance: (body: string) => `/mon-espace/animation/assiduite/${body}`,
  attendanceCsv: (body: string) => `/mon-espace/animation/assiduite/${body}/assiduite.csv`,
  agreement: (number: number) => `/mon-espace/animation/${number}`,
  teamTask: (number: number, step: PlanStep) => `/mon-espace/animation/${number}/taches/${step}`,
  workbench: () => '/administration/reunions',
  fresh: () => '/administration/reunions/nouvelle',
  /** A meeting that comes back. */
  series: () => '/administration/reunions/serie',
  days: () => '/administration/reunions/dates',
  run: (number: number, what?: string) =>
    `/administration/reunions/${number}${what === undefined ? '' : `/${what}`}`,
} as const
