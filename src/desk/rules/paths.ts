import { awaitedPath } from '../../platform/kernel/awaiting-task.ts'

/** Where each role finds what awaits it, without language. */
export const roleHomePath = awaitedPath

export const deskPaths = {
  onCall: `${roleHomePath}/permanence`,
  endOnCall: (id: string) => `${roleHomePath}/permanence/${id}/fin`,
  /** The note of an absence. */
  handover: (absence: string, what?: string) =>
    `${roleHomePath}/relais/${absence}${what === undefined ? '' : `/${what}`}`,
} as const

/** The calendar of the town, its feeds, and the address of somebody’s own. */
export const calendarPaths = {
  page: '/agenda',
  ics: '/agenda.ics',
  json: '/agenda.json',
  atom: '/agenda.xml',
  own: '/agenda/mon-adresse',
  endOwn: '/agenda/mon-adresse/fin',
  personal: (secret: string) => `/agenda/personnel/${secret}/agenda.ics`,
} as const
