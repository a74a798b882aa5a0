import type { About } from './template.ts'
import type { Ends } from './message.ts'

const follows = '/suivis'
const work = '/administration/messages'

/** Addresses of what is sent and of what is followed. */
export const messagePaths = {
  follows: () => follows,
  /** Where one asks to follow something: for the pages of the modules that hold it. */
  follow: ({ kind, id }: About) => `${follows}/suivre/${kind}/${encodeURIComponent(id)}`,
  followAt: `${follows}/suivre/:kind/:id`,
  confirm: (subscription: string, secret: string) =>
    `${follows}/confirmer/${subscription}/${secret}`,
  confirmAt: `${follows}/confirmer/:subscription/:secret`,
  end: (ends: Ends, secret: string) => `${follows}/fin/${ends.replace(':', '/')}/${secret}`,
  endAt: `${follows}/fin/:what/:id/:secret`,
  ofFollower: (follower: string, secret: string) => `${follows}/miens/${follower}/${secret}`,
  ofFollowerAt: `${follows}/miens/:follower/:secret`,
  own: () => '/mon-espace/suivis',
  work: () => work,
  resend: () => `${work}/renvoi`,
  quietHours: () => `${work}/heures-calmes`,
  templates: () => `${work}/modeles`,
  template: (key: string) => `${work}/modeles/${key}`,
  templateAt: `${work}/modeles/:template`,
  mailings: () => `${work}/envois`,
  newMailing: () => `${work}/envois/nouveau`,
  mailing: (id: string) => `${work}/envois/${id}`,
  mailingAt: `${work}/envois/:mailing`,
} as const
